import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';

/** The example of Paris ends on 2027-03-22, as the examples stand on the stage's day. */
const SIXTY_DAYS_BEFORE = '2027-01-21';
const THIRTY_DAYS_BEFORE = '2027-02-20';
const PARIS = 'Confluence Server, Paris';

const stage = browserStage();

const chooseTargets = () =>
  stage.preview.ask('saveReminderTargets', {
    targets: {
      workItem: { projectKey: 'OPS', issueType: 'Task' },
      page: { spaceKey: 'OPS' },
      language: 'en',
      consoleUrl: 'https://preview.atlassian.net/jira/settings/apps/license-centre-jira',
    },
  });

/** Presses one of the bar's buttons and gives what the run came to. */
async function run(button: 'Run the daily scan' | 'Next day' | '+7 days'): Promise<string> {
  const { page } = stage;
  if ((await page.getAttribute('.toolbar-summary', 'aria-expanded')) === 'false')
    await page.click('.toolbar-summary');
  const control = page.getByRole('button', { name: button, exact: true });
  await control.click();
  await expect(control).toBeEnabled();
  await expect(page.locator('.toolbar-report')).toContainText(' ran ');
  return page.innerText('.toolbar-report');
}

const rows = (text: string) => stage.page.locator('.row', { hasText: text });

it('a reminder is followed from the scan to its work item and its page, and to their end', async () => {
  const { page } = stage;
  await chooseTargets();
  const { items } = await stage.preview.ask('listLicenses', {});
  const paris = items.find(({ name }) => name === PARIS)!;

  // Sixty days before: both are made.
  await page.goto(`/jira/projects/OPS?day=${SIXTY_DAYS_BEFORE}`);
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
  expect(await run('Run the daily scan')).toMatch(/^The daily scan ran for 21 Jan 2027: .*\d+ pages? made\./);
  await expect(rows(PARIS)).toBeVisible();
  await expect(rows(PARIS)).toHaveText(/OPS-\d+[^]*Due 21 Mar 2027[^]*To Do/);
  await rows(PARIS).getByRole('link').click();
  await expect(page.getByText('Reminder set for 60 days before.')).toBeVisible();
  await expect(page.locator('.rich strong').first()).toHaveText('Maintenance runs through 21 Mar 2027.');
  await expect(page.getByRole('link', { name: 'Open it in the console' })).toHaveAttribute(
    'href',
    `/jira/settings/apps/license-centre-jira/license/${paris.id}`,
  );
  const item = page.url();
  await page.getByRole('link', { name: 'Open it in the console' }).click();
  await expect(
    page.frameLocator('.slot iframe').getByRole('heading', { level: 1, name: PARIS }),
  ).toBeVisible();

  await page.goto('/confluence/spaces/OPS');
  await rows(paris.id).getByRole('link').click();
  await expect(
    page.frameLocator('.storage').getByText('Maintenance runs through 21 Mar 2027.'),
  ).toBeVisible();
  await expect(page.locator('.versions .row')).toHaveCount(1);
  const written = page.url();

  // Day by day to thirty days before: the same two, changed.
  await page.goto('/jira/projects/OPS');
  await expect(rows(PARIS)).toBeVisible();
  for (const button of ['+7 days', '+7 days', '+7 days', '+7 days', 'Next day', 'Next day'] as const)
    await run(button);
  expect(new URL(page.url()).searchParams.get('day')).toBe(THIRTY_DAYS_BEFORE);
  await expect(rows(PARIS)).toHaveCount(1);
  await page.goto(item.split('?')[0]!);
  await expect(page.getByText('Reminder set for 30 days before.')).toBeVisible();
  await expect(page.getByText('Last change')).toBeVisible();
  await expect(page.locator('.fields')).toContainText('20 Feb 2027: description');
  await page.goto(written.split('?')[0]!);
  await expect(page.getByText('Mockups reminder, milestone 30')).toBeVisible();
  await expect(page.locator('.versions .row')).toHaveCount(2);

  // Renewed: the next day closes them.
  const { name, contact, license } = paris;
  const history = [...(license.history ?? []), { kind: 'renewal' as const, on: THIRTY_DAYS_BEFORE }];
  const draft = { name, contact, license: { ...license, history } };
  const { id, revision } = paris;
  await stage.preview.ask(
    'saveLicense',
    { id, revision, draft, timeZone: 'UTC' },
    { switches: `?day=${THIRTY_DAYS_BEFORE}` },
  );
  await page.goto(item.split('?')[0]!);
  await expect(page.getByText('No comments')).toBeVisible();
  expect(await run('Next day')).toContain('1 work item changed, 1 page changed.');
  await expect(page.locator('.comments')).toBeVisible();
  await expect(page.locator('.fields .lozenge')).toHaveText('Done');
  await expect(page.locator('.comments li')).toHaveCount(1);
  await page.getByRole('link', { name: 'Operations in Confluence' }).click();
  await expect(rows(paris.id)).toHaveCount(1);
});

it('a day without anything due says so, and reloads the app’s frame', async () => {
  const { page } = stage;
  await page.goto('/jira/settings/apps/license-centre-jira?day=2035-01-01');
  const app = page.frameLocator('.slot iframe');
  await expect(app.getByRole('heading', { name: 'All licenses' })).toBeVisible();
  await page.evaluate(() => {
    Object.assign(document.querySelector('iframe')!.contentWindow!, { stays: true });
  });
  expect(await run('Run the daily scan')).toBe(
    'The daily scan ran for 1 Jan 2035: nothing new in Jira or Confluence.',
  );
  await expect
    .poll(() => page.evaluate(() => 'stays' in document.querySelector('iframe')!.contentWindow!))
    .toBe(false);
  await expect(app.getByRole('heading', { name: 'All licenses' })).toBeVisible();
});

it('with the days that pass an evaluation comes nearer to its end', async () => {
  const { page } = stage;
  await page.goto('/jira/projects/OPS?day=2027-01-01&license=evaluation');
  await run('Next day');
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('day')).toBe('2027-01-02');
  expect(searchParams.get('trial')).toBe('2027-01-21');
});

it('the addresses of a real site lead to the work item and the page', async () => {
  const { page } = stage;
  await chooseTargets();
  await stage.preview.order('daily', { switches: `?day=${SIXTY_DAYS_BEFORE}` });
  await page.goto('/browse/OPS-1');
  await expect(page.getByRole('heading', { name: 'Description' })).toBeVisible();
  await expect(page).toHaveURL(({ pathname }) => pathname === '/jira/browse/OPS-1');
  await page.goto('/wiki/pages/viewpage.action?pageId=98305');
  await expect(page.locator('.storage')).toBeVisible();
  await page.goto('/browse/OPS-999');
  await expect(page.getByText('There is no such work item here.')).toBeVisible();
});

it('whatever an app writes into a page is looked at, and never run', async () => {
  const { page } = stage;
  const value =
    '<p>Seen</p><script>parent.ran = true</script><img src="x" onerror="parent.ran = true"><a href="javascript:parent.ran = true">Press</a>';
  await stage.preview.order('product', {
    product: 'confluence',
    path: '/wiki/api/v2/pages',
    method: 'POST',
    body: JSON.stringify({ spaceId: '65538', title: 'Hostile', body: { value } }),
    switches: '',
  });
  await page.goto('/confluence/spaces/TEAM/pages/98305');
  const body = page.frameLocator('.storage');
  await expect(body.getByText('Seen')).toBeVisible();
  await expect(page.locator('.storage')).toHaveAttribute('style', /height/);
  await body.getByText('Press').click();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(stage.complaints.splice(0).join()).toContain('Blocked script execution');
});

it('the agent is asked as who looks, and told what they may know', async () => {
  const { page } = stage;
  await page.goto('/jira/chat?day=2026-12-01');
  await expect(page.getByText('Until when is Mockups covered?')).toBeVisible();
  const form = page.getByRole('form', { name: 'Mockups license status' });
  const askAgent = async () => {
    await form.getByLabel('License').fill('Paris');
    await form.getByRole('button', { name: 'Ask' }).click();
    await expect(form.getByRole('heading', { name: 'What the agent is told' })).toBeVisible();
    return form.locator('.answer').innerText();
  };
  expect(await askAgent()).toMatch(/Anna Keller, administrator[^]*"audience": "admin"[^]*2027-03-21/);
  await page.click('.toolbar-summary');
  await page.selectOption('select[name=as]', 'user');
  await expect(form.locator('.answer')).toHaveText('');
  const toUser = await askAgent();
  expect(toUser).toMatch(/Ben Okafor, user[^]*"audience": "user"/);
  expect(toUser).not.toContain('Paris');

  const plan = page.getByRole('form', { name: 'Plan a Mockups purchase' });
  await page.selectOption('select[name=as]', 'admin');
  await plan.getByLabel('License').fill('Paris');
  await plan.getByLabel('Purchase').fill('renewal');
  await plan.getByLabel('Renewals').fill('2');
  await plan.getByRole('button', { name: 'Ask' }).click();
  await expect(plan.getByText('2029-03-21').first()).toBeVisible();
});
