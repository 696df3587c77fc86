import type { Browser, Page } from 'playwright-core';
import type { Answered } from '../../../src/contract/failure';
import type { Contract } from '../../../src/contract/questions';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { startPreview, type RunningPreview } from '../support/preview';

/** The example of Paris ends on 2027-03-22, as the examples stand on this day. */
const NOW = '2026-11-22T12:00:00Z';
const SIXTY_DAYS_BEFORE = '2027-01-21';
const THIRTY_DAYS_BEFORE = '2027-02-20';
const PARIS = 'Confluence Server, Paris';

let browser: Browser;
let preview: RunningPreview;
let visitor: Visit;
let page: Page;

beforeAll(async () => {
  preview = await startPreview({ now: NOW });
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await preview.close();
});
beforeEach(async () => {
  await preview.reset();
  visitor = await visit(browser);
  ({ page } = visitor);
});
afterEach(() => visitor.close());

async function order(command: string, body: object): Promise<unknown> {
  const response = await fetch(`${preview.url}/_preview/${command}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return response.json();
}

type Value<A> = A extends { ok: true; value: infer V } ? V : never;

/** Asks a question of the console, as its page does. */
async function ask<Q extends keyof Contract['console']>(
  functionKey: Q,
  payload: Parameters<Contract['console'][Q]>[0],
  day = '',
): Promise<Value<Awaited<ReturnType<Contract['console'][Q]>>>> {
  const moduleKey = 'license-centre-jira';
  const switches = day === '' ? '' : `?day=${day}`;
  const { value } = (await order('invoke', { moduleKey, functionKey, payload, switches })) as {
    value: Answered<Value<Awaited<ReturnType<Contract['console'][Q]>>>>;
  };
  if (!value.ok) throw new Error(JSON.stringify(value.failure));
  return value.value;
}

const chooseTargets = () =>
  ask('saveReminderTargets', {
    targets: {
      workItem: { projectKey: 'OPS', issueType: 'Task' },
      page: { spaceKey: 'OPS' },
      language: 'en',
      consoleUrl: 'https://preview.atlassian.net/jira/settings/apps/license-centre-jira',
    },
  });

/** Presses one of the bar's buttons and gives what the run came to. */
async function run(button: 'Run the daily scan' | 'Next day' | '+7 days'): Promise<string> {
  if ((await page.getAttribute('.toolbar-summary', 'aria-expanded')) === 'false')
    await page.click('.toolbar-summary');
  const control = page.getByRole('button', { name: button, exact: true });
  await control.click();
  await page.locator('.toolbar-report', { hasText: ' ran ' }).waitFor();
  await page.waitForFunction(
    (text) => [...document.querySelectorAll('button')].some((b) => b.textContent === text && !b.disabled),
    button,
  );
  return page.innerText('.toolbar-report');
}

const rows = (text: string) => page.locator('.row', { hasText: text });

it('a reminder is followed from the scan to its work item and its page, and to their end', async () => {
  await chooseTargets();
  const { items } = await ask('listLicenses', {});
  const paris = items.find(({ name }) => name === PARIS)!;

  // Sixty days before: both are made.
  await page.goto(`${preview.url}/jira/projects/OPS?day=${SIXTY_DAYS_BEFORE}`);
  await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
  expect(await run('Run the daily scan')).toMatch(/^The daily scan ran for 21 Jan 2027: .*\d+ pages? made\./);
  await rows(PARIS).waitFor();
  expect(await rows(PARIS).innerText()).toMatch(/OPS-\d+[^]*Due 21 Mar 2027[^]*To Do/);
  await rows(PARIS).getByRole('link').click();
  await page.getByText('Reminder set for 60 days before.').waitFor();
  expect(await page.locator('.rich strong').first().innerText()).toBe(
    'Maintenance runs through 21 Mar 2027.',
  );
  expect(await page.getByRole('link', { name: 'Open it in the console' }).getAttribute('href')).toBe(
    `/jira/settings/apps/license-centre-jira/license/${paris.id}`,
  );
  const item = page.url();
  await page.getByRole('link', { name: 'Open it in the console' }).click();
  await page.frameLocator('.slot iframe').getByRole('heading', { level: 1, name: PARIS }).waitFor();

  await page.goto(`${preview.url}/confluence/spaces/OPS`);
  await rows(paris.id).getByRole('link').click();
  await page.frameLocator('.storage').getByText('Maintenance runs through 21 Mar 2027.').waitFor();
  expect(await page.locator('.versions .row').count()).toBe(1);
  const written = page.url();

  // Day by day to thirty days before: the same two, changed.
  await page.goto(`${preview.url}/jira/projects/OPS`);
  await rows(PARIS).waitFor();
  for (const button of ['+7 days', '+7 days', '+7 days', '+7 days', 'Next day', 'Next day'] as const)
    await run(button);
  expect(new URL(page.url()).searchParams.get('day')).toBe(THIRTY_DAYS_BEFORE);
  expect(await rows(PARIS).count()).toBe(1);
  await page.goto(item.split('?')[0]!);
  await page.getByText('Reminder set for 30 days before.').waitFor();
  await page.getByText('Last change').waitFor();
  expect(await page.locator('.fields').innerText()).toContain('20 Feb 2027: description');
  await page.goto(written.split('?')[0]!);
  await page.getByText('Mockups reminder, milestone 30').waitFor();
  expect(await page.locator('.versions .row').count()).toBe(2);

  // Renewed: the next day closes them.
  const { name, contact, license } = paris;
  const history = [...(license.history ?? []), { kind: 'renewal' as const, on: THIRTY_DAYS_BEFORE }];
  const draft = { name, contact, license: { ...license, history } };
  const { id, revision } = paris;
  await ask('saveLicense', { id, revision, draft, timeZone: 'UTC' }, THIRTY_DAYS_BEFORE);
  await page.goto(item.split('?')[0]!);
  await page.getByText('No comments').waitFor();
  expect(await run('Next day')).toContain('1 work item changed, 1 page changed.');
  await page.locator('.comments').waitFor();
  expect(await page.locator('.fields .lozenge').innerText()).toBe('Done');
  expect(await page.locator('.comments li').count()).toBe(1);
  await page.getByRole('link', { name: 'Operations in Confluence' }).click();
  await rows(paris.id).waitFor();
  expect(await rows(paris.id).count()).toBe(1);
  expect(visitor.complaints).toEqual([]);
}, 180_000);

it('a day without anything due says so, and reloads the app’s frame', async () => {
  await page.goto(`${preview.url}/jira/settings/apps/license-centre-jira?day=2035-01-01`);
  const app = page.frameLocator('.slot iframe');
  await app.getByRole('heading', { name: 'All licenses' }).waitFor();
  await page.evaluate(() => {
    Object.assign(document.querySelector('iframe')!.contentWindow!, { stays: true });
  });
  expect(await run('Run the daily scan')).toBe(
    'The daily scan ran for 1 Jan 2035: nothing new in Jira or Confluence.',
  );
  await page.waitForFunction(() => !('stays' in document.querySelector('iframe')!.contentWindow!));
  await app.getByRole('heading', { name: 'All licenses' }).waitFor();
  expect(visitor.complaints).toEqual([]);
});

it('with the days that pass an evaluation comes nearer to its end', async () => {
  await page.goto(`${preview.url}/jira/projects/OPS?day=2027-01-01&license=evaluation`);
  await run('Next day');
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('day')).toBe('2027-01-02');
  expect(searchParams.get('trial')).toBe('2027-01-21');
});

it('the addresses of a real site lead to the work item and the page', async () => {
  await chooseTargets();
  await order('daily', { switches: `?day=${SIXTY_DAYS_BEFORE}` });
  await page.goto(`${preview.url}/browse/OPS-1`);
  await page.getByRole('heading', { name: 'Description' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/jira/browse/OPS-1');
  await page.goto(`${preview.url}/wiki/pages/viewpage.action?pageId=98305`);
  await page.locator('.storage').waitFor();
  await page.goto(`${preview.url}/browse/OPS-999`);
  await page.getByText('There is no such work item here.').waitFor();
});

it('whatever an app writes into a page is looked at, and never run', async () => {
  const value =
    '<p>Seen</p><script>parent.ran = true</script><img src="x" onerror="parent.ran = true"><a href="javascript:parent.ran = true">Press</a>';
  await order('product', {
    product: 'confluence',
    path: '/wiki/api/v2/pages',
    method: 'POST',
    body: JSON.stringify({ spaceId: '65538', title: 'Hostile', body: { value } }),
    switches: '',
  });
  await page.goto(`${preview.url}/confluence/spaces/TEAM/pages/98305`);
  const body = page.frameLocator('.storage');
  await body.getByText('Seen').waitFor();
  await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
  await body.getByText('Press').click();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

it('the agent is asked as who looks, and told what they may know', async () => {
  await page.goto(`${preview.url}/jira/chat?day=2026-12-01`);
  await page.getByText('Until when is Mockups covered?').waitFor();
  const form = page.getByRole('form', { name: 'Mockups license status' });
  const askAgent = async () => {
    await form.getByLabel('License').fill('Paris');
    await form.getByRole('button', { name: 'Ask' }).click();
    await form.getByRole('heading', { name: 'What the agent is told' }).waitFor();
    return form.locator('.answer').innerText();
  };
  expect(await askAgent()).toMatch(/Anna Keller, administrator[^]*"audience": "admin"[^]*2027-03-21/);
  await page.click('.toolbar-summary');
  await page.selectOption('select[name=as]', 'user');
  expect(await form.locator('.answer').innerText()).toBe('');
  const toUser = await askAgent();
  expect(toUser).toMatch(/Ben Okafor, user[^]*"audience": "user"/);
  expect(toUser).not.toContain('Paris');

  const plan = page.getByRole('form', { name: 'Plan a Mockups purchase' });
  await page.selectOption('select[name=as]', 'admin');
  await plan.getByLabel('License').fill('Paris');
  await plan.getByLabel('Purchase').fill('renewal');
  await plan.getByLabel('Renewals').fill('2');
  await plan.getByRole('button', { name: 'Ask' }).click();
  await plan.getByText('2029-03-21').first().waitFor();
  expect(visitor.complaints).toEqual([]);
});
