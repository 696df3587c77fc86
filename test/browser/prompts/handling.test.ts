import { expect } from '../stage/expect';
import { answerInstead, hold, questionsOf } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { BEN, CONSOLE, frame, PLACES } from './places';

const stage = browserStage();

describe('by keyboard', () => {
  it('a form takes the focus and gives it back, also by Escape; a renewal can be taken back', async () => {
    const { page } = stage;
    await page.goto(`${PLACES.confluence}?as=admin`);
    const prompt = frame(page, 'prompt-banner');
    await expect(prompt.getByRole('button', { name: 'Open: Jira Server, Dublin' })).toBeVisible();
    expect(await prompt.locator(':focus').count()).toBe(0);
    const renewing = prompt.getByRole('button', { name: 'Being renewed' });
    await expect(renewing).toHaveAttribute('aria-expanded', 'false');
    await renewing.press('Enter');
    await expect(renewing).toHaveAttribute('aria-expanded', 'true');
    await expect(prompt.getByLabel('In progress until')).toBeFocused();
    await expect(prompt.getByText('nobody is reminded of Jira Server, Dublin')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(renewing).toBeFocused();
    await expect(renewing).toHaveAttribute('aria-expanded', 'false');
    await renewing.press('Enter');
    await prompt.getByLabel('In progress until').fill('2026-11-22');
    await prompt.getByRole('button', { name: 'Pause reminders' }).press('Enter');
    await expect(prompt.getByText('Choose a day after today.')).toBeVisible();
    await prompt.getByLabel('In progress until').fill('2027-01-15');
    await prompt.getByRole('button', { name: 'Pause reminders' }).press('Enter');
    await expect(
      prompt
        .locator('section:focus')
        .getByText('Nobody is reminded of Jira Server, Dublin until Jan 15, 2027.')
        .first(),
    ).toBeVisible();
    await prompt.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(prompt.locator('section:focus').getByText('Jira Server, Dublin')).toBeVisible();
  });

  it('each way of hiding says what it did and is taken back', async () => {
    const { page } = stage;
    await page.goto(`${PLACES.confluence}?as=admin`);
    const prompt = frame(page, 'prompt-banner');
    const line = prompt.locator('section:focus .text');
    await prompt.getByRole('button', { name: 'Not now' }).press('Enter');
    await expect(line).toHaveText(/^Hidden for 7 days/);
    await prompt.getByRole('button', { name: 'Until it changes' }).press('Enter');
    await expect(line).toHaveText(/^Hidden until it changes/);
    await prompt.getByRole('button', { name: 'Not for me' }).press('Enter');
    await expect(line).toHaveText('You are told no more about Jira Server, Dublin.');
    await prompt.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(line).toHaveText(/Jira Server, Dublin has expired/);
  });
});

it('what was asked is read out by a line that stays', async () => {
  const { page } = stage;
  await page.goto(`${PLACES.jira}?as=user`);
  const prompt = frame(page, 'prompt-issue');
  await prompt.getByRole('button', { name: 'Ask an admin' }).click();
  const line = await prompt.getByRole('status').elementHandle();
  await prompt.getByRole('button', { name: 'Send' }).click();
  await expect(prompt.getByText('No answer yet.')).toBeVisible();
  expect(await line.evaluate((element) => element.isConnected && element.textContent)).toBe(
    'The admins have it; the answer will stand here.',
  );
  await expect(prompt.locator('section')).toBeFocused();
});

it('pressed twice, a prompt is hidden once', async () => {
  const { page } = stage;
  await page.goto(`${PLACES.jira}?as=user`);
  const prompt = frame(page, 'prompt-issue');
  const sent = questionsOf(page);
  const go = await hold(page, 'hush');
  await prompt.getByRole('button', { name: 'Not now' }).dblclick();
  await prompt.getByRole('button', { name: 'Ask an admin', disabled: true }).click({ force: true });
  go();
  await expect(prompt.locator('.text').getByText('Hidden for 7 days.')).toBeVisible();
  expect(sent.filter((question) => question === 'hush')).toHaveLength(1);
});

it('a text that is too long is kept, said to be so, and not sent until it is shorter', async () => {
  const { page } = stage;
  const sent = questionsOf(page);
  await page.goto(`${PLACES.jira}?as=user`);
  const prompt = frame(page, 'prompt-issue');
  await prompt.getByRole('button', { name: 'Ask an admin' }).click();
  const text = prompt.getByRole('textbox', { description: /At most 500 characters/ });
  await prompt.getByLabel('A line to the admins').fill('x'.repeat(512));
  await expect(text).toHaveAttribute('aria-invalid', 'true');
  await expect(prompt.getByText('please remove 12.')).toBeVisible();
  await prompt.getByRole('button', { name: 'Send' }).click();
  await expect(text).toBeFocused();
  expect(sent).not.toContain('askAdmin');
  await text.fill('x'.repeat(500));
  await prompt.getByLabel('A line to the admins').press('Enter');
  await expect(prompt.getByText('No answer yet.')).toBeVisible();
  expect(sent.filter((question) => question === 'askAdmin')).toHaveLength(1);
});

it('what could not be sent stays as it was typed, with the reason', async () => {
  const { page } = stage;
  await page.goto(`${PLACES.jira}?as=user`);
  const prompt = frame(page, 'prompt-issue');
  await prompt.getByRole('button', { name: 'Ask an admin' }).click();
  await prompt.getByLabel('A line to the admins').fill('Please');
  await stage.preview.fail({ service: 'kvs', fails: 503 });
  await prompt.getByLabel('A line to the admins').press('Enter');
  await expect(prompt.getByRole('status').getByText('may not have been stored')).toBeVisible();
  await expect(prompt.getByLabel('A line to the admins')).toHaveValue('Please');
  await expect(prompt.locator(':focus')).toHaveAttribute('id', 'text');
});

describe('an answer in the console', () => {
  beforeEach(async () => {
    await stage.preview.ask(
      'askAdmin',
      { licenseId: null, kind: 'seats', text: 'Two new designers', timeZone: 'UTC' },
      BEN,
    );
    await stage.page.goto(`${CONSOLE.jira}?as=admin#/requests`);
  });

  it('has the focus while it is written, and stays with the reason when it was not stored', async () => {
    const centre = frame(stage.page, 'license-centre-jira');
    const group = centre.getByRole('region', { name: 'This site' });
    await centre.getByRole('button', { name: 'Answer' }).press('Enter');
    await expect(centre.getByLabel('Your answer')).toBeFocused();
    await centre.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect(centre.getByRole('button', { name: 'Answer' })).toBeFocused();
    await stage.page.keyboard.press('Enter');
    await centre.getByLabel('Your answer').selectOption('declined');
    await centre.getByLabel('Why, in a line').fill('We leave in June');
    await stage.preview.fail({ service: 'kvs', fails: 503 });
    await centre.getByRole('button', { name: 'Send the answer' }).click();
    await expect(group.getByRole('alert').getByText('We do not know whether this was stored')).toBeVisible();
    await expect(centre.getByLabel('Why, in a line')).toHaveValue('We leave in June');
    await stage.preview.fail();
    await centre.getByRole('button', { name: 'Send the answer' }).press('Enter');
    await expect(stage.page.getByText('The answer is stored')).toBeVisible();
    await expect(centre.getByText('No requests here.')).toBeVisible();
    await expect(centre.getByLabel('Show')).toBeFocused();
  });

  it('is not said to be stored where somebody else was faster', async () => {
    const centre = frame(stage.page, 'license-centre-jira');
    await centre.getByRole('button', { name: 'Answer' }).click();
    await answerInstead(stage.page, 'answerRequests', ({ ids }) =>
      (ids as unknown as string[]).map((id) => ({ id, outcome: 'overtaken' })),
    );
    await centre.getByRole('button', { name: 'Send the answer' }).click();
    await expect(
      centre.getByRole('status').getByText('One request was answered or removed by somebody else'),
    ).toBeVisible();
    await expect(centre.getByRole('button', { name: 'Answer' })).toBeFocused();
    expect(await stage.page.getByText('The answer is stored').count()).toBe(0);
  });
});
