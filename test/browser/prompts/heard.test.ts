import { PEOPLE } from '../../../preview/platform/products/people';
import { expect } from '../stage/expect';
import { answerTo, hold, questionsOf } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { CONSOLE, frame, heightOf, nextFrame, PLACES } from './places';

const stage = browserStage();
const LICENSE = 'Jira Server, Rome';
const RENEWED = 'for a renewal: Mockups for JIRA Server.';

/** What runs daily, on a day. */
const pass = (day: string) => stage.preview.order('daily', { switches: `?day=${day}` });

/** The license's row in the register, as it is now. */
async function registered(name: string) {
  const { items } = await stage.preview.ask('listLicenses', {});
  return items.find((each) => each.name === name)!;
}

/** In Jira, Clara is a user as Ben is: she administers Confluence alone. */
async function askFromPanel(as: 'user' | 'confluence-admin'): Promise<void> {
  const { page } = stage;
  await page.goto(`${PLACES.jira}?as=${as}`);
  const prompt = frame(page, 'prompt-issue');
  await prompt.getByRole('button', { name: 'Ask an admin' }).click();
  await prompt.getByRole('button', { name: 'Send' }).click();
  await expect(prompt.getByText('No answer yet.')).toBeVisible();
}

it('by choice a work item tells the owner what people ask for; the purchase closes it and tells each of them', async () => {
  const { page } = stage;
  const { id, revision } = await registered(LICENSE);
  await stage.preview.ask('assignOwner', {
    licenses: [{ id, revision }],
    owner: PEOPLE['jira-admin'].accountId,
  });
  await page.goto(`${CONSOLE.jira}#/reminders`);
  const centre = frame(page, 'license-centre-jira');
  await centre.getByRole('checkbox', { name: 'A work item in Jira' }).check();
  await centre.getByLabel('Project key').fill('IT');
  await centre.getByRole('checkbox', { name: 'Requests of people as work items too' }).check();
  await centre.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The reminders are set')).toBeVisible();
  await page.reload();
  await expect(centre.getByRole('checkbox', { name: 'Requests of people as work items too' })).toBeChecked();

  await askFromPanel('user');
  await askFromPanel('confluence-admin');
  await page.goto(`${PLACES.board}?as=admin`);
  await expect(
    frame(page, 'prompt-gadget').getByText(`2 people ask for a renewal: ${LICENSE}.`),
  ).toBeVisible();

  await pass('2026-11-23');
  await page.goto('/jira/projects/IT');
  await page.getByRole('link', { name: `2 people ask for a renewal: ${LICENSE}` }).click();
  const facts = page.locator('.fields');
  await expect(facts).toContainText('AssigneeJonas Weber');
  await expect(facts.locator('.lozenge')).toHaveText('To Do');
  const item = page.url();

  const { license, name, contact, ...rest } = await registered(LICENSE);
  const history = [...(license.history ?? []), { kind: 'renewal' as const, on: '2026-11-23' }];
  const draft = { name, contact, license: { ...license, history } };
  await stage.preview.ask(
    'saveLicense',
    { id, revision: rest.revision, draft, timeZone: 'UTC' },
    { switches: '?day=2026-11-23' },
  );
  for (const as of ['user', 'confluence-admin']) {
    await page.goto(`${PLACES.jira}?as=${as}&day=2026-11-23`);
    const mine = frame(page, 'prompt-issue');
    await expect(mine.getByText(`You asked on Nov 22, 2026 ${RENEWED} Anna Keller: done.`)).toBeVisible();
    expect(await mine.getByText('No answer yet').count()).toBe(0);
  }
  await pass('2026-11-24');
  await page.goto(item);
  await expect(facts.locator('.lozenge')).toHaveText('Done');
  await expect(page.locator('.comments')).toContainText('everybody who asked has an answer');
});

it('admins see how much waits beside their prompt in the gadget, and on the tab of the requests', async () => {
  const { page } = stage;
  const asked = { licenseId: null, text: '', timeZone: 'UTC' };
  for (const kind of ['seats', 'upgrade'] as const)
    await stage.preview.ask('askAdmin', { ...asked, kind }, { module: 'prompt-issue', switches: '?as=user' });
  await page.goto(`${PLACES.board}?as=admin`);
  await expect(frame(page, 'prompt-gadget').getByText('2 requests wait for an answer.')).toBeVisible();
  await frame(page, 'prompt-gadget').getByRole('button', { name: 'Open: Requests' }).first().click();
  const tab = frame(page, 'license-centre-jira').getByRole('link', { name: /^Requests.*2 waiting$/ });
  await expect(tab).toBeVisible();
});

it('what admins choose for a place and an audience is counted beside it, with the next day', async () => {
  const { page } = stage;
  await page.goto(`${CONSOLE.jira}#/settings/prompts`);
  const centre = frame(page, 'license-centre-jira');
  const choice = centre.getByLabel('Jira: panel in issues, Everyone else');
  const cell = centre.getByRole('cell').filter({ has: choice });
  const choose = async (reach: string) => {
    const saved = answerTo(page, 'savePromptSwitches');
    await choice.selectOption(reach);
    await saved;
  };
  await expect(cell.getByText('Now: one prompt, next on Apr 14, 2027')).toBeVisible();
  await choose('Every license');
  await expect(cell.getByText(/^Now: \d+ prompts, next on Nov 23, 2026$/)).toBeVisible();
  await choose('Only what stopped working');
  await expect(cell.getByText('Now: no prompt')).toBeVisible();
  // What is counted is what a user meets.
  const said = answerTo(page, 'getPrompt');
  await page.goto(`${PLACES.jira}?as=user`);
  await said;
  for (let frames = 0; frames < 10; frames += 1) await nextFrame(page);
  expect(await heightOf(page, 'prompt-issue')).toBe(0);
});

it('a renewal that was marked in a prompt lapses by itself on its day', async () => {
  const { page, preview } = stage;
  for (const { id, revision, name } of (await preview.ask('listLicenses', {})).items)
    if (name !== 'Jira Server, Dublin') await preview.ask('deleteLicense', { id, revision });
  const prompt = frame(page, 'prompt-banner');
  await page.goto(PLACES.confluence);
  await prompt.getByRole('button', { name: 'Being renewed' }).click();
  await prompt.getByLabel('In progress until').fill('2026-11-30');
  await prompt.getByRole('button', { name: 'Pause reminders' }).click();
  await expect(prompt.getByText('Nobody is reminded of Jira Server, Dublin until').first()).toBeVisible();
  const another = await stage.another();
  const said = answerTo(another, 'getPrompt');
  await another.goto(`${PLACES.confluence}?day=2026-11-29`);
  await said;
  for (let frames = 0; frames < 10; frames += 1) await nextFrame(another);
  expect(await heightOf(another, 'prompt-banner')).toBe(0);
  const third = await stage.another();
  await third.goto(`${PLACES.confluence}?day=2026-11-30`);
  await expect(frame(third, 'prompt-banner').getByText('Jira Server, Dublin')).toBeVisible();
});

it('two prompts that are hidden at one instant both stay hidden', async () => {
  const { page } = stage;
  const other = await stage.another();
  // Byline and panel do not share their quiet: each shows whether its own was kept.
  const openByline = async () => {
    await page.goto(`${PLACES.confluence}?as=user`);
    await page.locator('.byline-button').click();
  };
  await openByline();
  await other.goto(`${PLACES.jira}?as=user`);
  const [byline, panel] = [frame(page, 'prompt-byline'), frame(other, 'prompt-issue')];
  await expect(byline.getByText('Mockups for Confluence Server')).toBeVisible();
  const letGo = [await hold(page, 'hush'), await hold(other, 'hush')];
  await byline.getByRole('button', { name: 'Not now' }).click();
  await panel.getByRole('button', { name: 'Not now' }).click();
  for (const go of letGo) go();
  await expect(byline.locator('.text').getByText('Hidden for 7 days.')).toBeVisible();
  await expect(panel.locator('.text').getByText('Hidden for 7 days.')).toBeVisible();
  await openByline();
  await expect(byline.getByRole('button', { name: 'Show what I hid' })).toBeVisible();
  expect(await byline.getByText('Mockups for Confluence Server').count()).toBe(0);
  const said = answerTo(other, 'getPrompt');
  await other.reload();
  await said;
  for (let frames = 0; frames < 10; frames += 1) await nextFrame(other);
  expect(await heightOf(other, 'prompt-issue')).toBe(0);
});

it('Escape closes the form of a request, nothing is sent, and the focus is where it was', async () => {
  const { page } = stage;
  const sent = questionsOf(page);
  await page.goto(`${PLACES.jira}?as=user`);
  const prompt = frame(page, 'prompt-issue');
  const opener = prompt.getByRole('button', { name: 'Ask an admin' });
  await opener.press('Enter');
  await expect(prompt.getByLabel('What for?')).toBeFocused();
  await prompt.getByLabel('A line to the admins').fill('Please');
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await expect(prompt.getByLabel('What for?')).toHaveCount(0);
  expect(sent).not.toContain('askAdmin');
});
