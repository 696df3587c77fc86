import { answerInstead } from '../console/open-console';
import { answerTo, CONSOLE, frame, hold, invocations, PLACES, promptStage } from './prompt-stage';

const stage = promptStage();

describe('by keyboard', () => {
  it('a part takes the focus and gives it back; what is drawn anew has it then', async () => {
    const { page } = stage.here;
    await page.goto(`${stage.preview.url}${PLACES.confluence}?as=admin`);
    const prompt = frame(page, 'prompt-banner');
    await prompt.getByRole('button', { name: 'Open: Jira Server, Dublin' }).waitFor();
    expect(await prompt.locator(':focus').count()).toBe(0);
    const notNow = prompt.getByRole('button', { name: 'Not now' });
    expect(await notNow.getAttribute('aria-expanded')).toBe('false');
    await notNow.press('Enter');
    expect(await notNow.getAttribute('aria-expanded')).toBe('true');
    expect(await prompt.locator(':focus').textContent()).toBe('until it changes');
    await prompt.getByRole('button', { name: 'Cancel' }).press('Enter');
    expect(await prompt.locator(':focus').textContent()).toBe('Not now');
    expect(await notNow.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await prompt.getByText('Jira Server, Dublin').waitFor({ state: 'detached' });
    await prompt.locator('section:focus').getByText('runs through').waitFor();
  }, 60_000);

  it('where nothing is left after hiding, nothing has the focus or any height', async () => {
    const { page } = stage.here;
    await stage.emptyRegister();
    await page.goto(`${stage.preview.url}${PLACES.confluence}?as=user&license=inactive`);
    const prompt = frame(page, 'prompt-banner');
    await prompt.getByRole('button', { name: 'Not now' }).press('Enter');
    await page.keyboard.press('Enter');
    await prompt.getByRole('button').first().waitFor({ state: 'detached' });
    expect(await prompt.locator(':focus').count()).toBe(0);
    await page.waitForFunction(
      () => document.querySelector('[data-module="prompt-banner"]')?.getBoundingClientRect().height === 0,
    );
  }, 60_000);
});

it('what was asked is read out by a line that stays', async () => {
  const { page } = stage.here;
  await page.goto(`${stage.preview.url}${PLACES.jira}?as=user`);
  const prompt = frame(page, 'prompt-issue');
  await prompt.getByRole('button', { name: 'Ask an admin' }).click();
  const line = await prompt.getByRole('status').elementHandle();
  await prompt.getByRole('button', { name: 'Send' }).click();
  await prompt.getByText('No answer yet.').waitFor();
  await prompt.getByRole('status').filter({ hasText: 'You asked on Nov 22, 2026.' }).waitFor();
  expect(await line.evaluate((element) => element.isConnected && element.textContent)).toBe(
    'You asked on Nov 22, 2026.',
  );
  await prompt.locator('section:focus').waitFor();
}, 60_000);

it('pressed twice, a prompt is hidden once', async () => {
  const { page } = stage.here;
  await page.goto(`${stage.preview.url}${PLACES.jira}?as=user`);
  const prompt = frame(page, 'prompt-issue');
  const sent = invocations(page, 'hush');
  const go = await hold(page, 'hush');
  await prompt.getByRole('button', { name: 'Not now' }).click();
  await prompt.getByRole('button', { name: 'for 7 days' }).dblclick();
  await prompt.getByRole('button', { name: 'for 30 days', disabled: true }).click({ force: true });
  const answered = answerTo(page, 'getPrompt');
  go();
  await answered;
  expect(sent).toHaveLength(1);
}, 60_000);

it('a text that is too long is kept, said to be so, and not sent until it is shorter', async () => {
  const { page } = stage.here;
  const sent = invocations(page, 'askAdmin');
  await page.goto(`${stage.preview.url}${PLACES.jira}?as=user`);
  const prompt = frame(page, 'prompt-issue');
  await prompt.getByRole('button', { name: 'Ask an admin' }).click();
  const text = prompt.getByRole('textbox', { description: /At most 500 characters/ });
  await prompt.getByLabel('A line to the admins').fill('x'.repeat(512));
  await text.and(prompt.locator('[aria-invalid="true"]')).waitFor();
  await prompt.getByText('please remove 12.').waitFor();
  await prompt.getByRole('button', { name: 'Send' }).click();
  expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(sent).toHaveLength(0);
  await text.fill('x'.repeat(500));
  await prompt.getByLabel('A line to the admins').press('Enter');
  await prompt.getByText('No answer yet.').waitFor();
  expect(sent).toHaveLength(1);
}, 60_000);

it('what could not be sent stays as it was typed, with the reason', async () => {
  const { page } = stage.here;
  await page.goto(`${stage.preview.url}${PLACES.jira}?as=user`);
  const prompt = frame(page, 'prompt-issue');
  await prompt.getByRole('button', { name: 'Ask an admin' }).click();
  await prompt.getByLabel('A line to the admins').fill('Please');
  await stage.preview.fail({ service: 'kvs', fails: 503 });
  await prompt.getByLabel('A line to the admins').press('Enter');
  await prompt.getByRole('status').getByText('may not have been stored').waitFor();
  expect(await prompt.getByLabel('A line to the admins').inputValue()).toBe('Please');
  expect(await prompt.locator(':focus').getAttribute('id')).toBe('text');
}, 60_000);

describe('an answer in the console', () => {
  const askFor = (kind: string, text: string) =>
    stage.invoke('prompt-issue', 'askAdmin', { licenseId: null, kind, text, timeZone: 'UTC' }, '?as=user');

  beforeEach(async () => {
    await askFor('seats', 'Two new designers');
    await stage.here.page.goto(`${stage.preview.url}${CONSOLE.jira}?as=admin#/requests`);
  });

  it('has the focus while it is written, and stays with the reason when it was not stored', async () => {
    const centre = frame(stage.here.page, 'license-centre-jira');
    const group = centre.getByRole('region', { name: 'This site' });
    await centre.getByRole('button', { name: 'Answer' }).press('Enter');
    await centre.getByLabel('Your answer').and(centre.locator(':focus')).waitFor();
    await centre.getByRole('button', { name: 'Cancel' }).press('Enter');
    await centre.getByRole('button', { name: 'Answer' }).and(centre.locator(':focus')).waitFor();
    await stage.here.page.keyboard.press('Enter');
    await centre.getByLabel('Your answer').selectOption('declined');
    await centre.getByLabel('Why, in a line').fill('We leave in June');
    await stage.preview.fail({ service: 'kvs', fails: 503 });
    await centre.getByRole('button', { name: 'Send the answer' }).click();
    await group.getByRole('alert').getByText('Not everything could be stored').waitFor();
    expect(await centre.getByLabel('Why, in a line').inputValue()).toBe('We leave in June');
    await stage.preview.fail();
    await centre.getByRole('button', { name: 'Send the answer' }).press('Enter');
    await stage.here.page.getByText('The answer is stored').waitFor();
    await centre.getByText('No requests here.').waitFor();
    await centre.getByLabel('Show').and(centre.locator(':focus')).waitFor();
  }, 60_000);

  it('is not said to be stored where somebody else was faster', async () => {
    const centre = frame(stage.here.page, 'license-centre-jira');
    await centre.getByRole('button', { name: 'Answer' }).click();
    await answerInstead(stage.here.page, 'answerRequests', ({ ids }) =>
      (ids as unknown as string[]).map((id) => ({ id, outcome: 'overtaken' })),
    );
    await centre.getByRole('button', { name: 'Send the answer' }).click();
    await centre
      .getByRole('status')
      .getByText('One request was answered or removed by somebody else')
      .waitFor();
    await centre.getByRole('button', { name: 'Answer' }).and(centre.locator(':focus')).waitFor();
    expect(await stage.here.page.getByText('The answer is stored').count()).toBe(0);
  }, 60_000);
});
