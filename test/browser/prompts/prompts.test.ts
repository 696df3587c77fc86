import type { Browser, FrameLocator, Page } from 'playwright-core';
import { MOST_KB, promptScripts } from '../../../bench/prompt-bundle';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { startPreview, type RunningPreview } from '../support/preview';

const NOW = '2026-11-22T12:00:00Z';
const PLACES = {
  confluence: '/confluence/spaces/DES/pages/1',
  jira: '/jira/browse/DES-7',
  board: '/jira/dashboards/1',
};
const CONSOLE = {
  confluence: '/confluence/settings/apps/license-centre-confluence',
  jira: '/jira/settings/apps/license-centre-jira',
};

let preview: RunningPreview;
let browser: Browser;
let here: Visit;

beforeAll(async () => {
  [preview, browser] = await Promise.all([startPreview({ now: NOW }), launchBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await preview.close();
});
beforeEach(async () => {
  await preview.reset();
  here = await visit(browser);
}, 60_000);
afterEach(async () => {
  const { complaints } = here;
  await here.close();
  await preview.fail();
  expect(complaints).toEqual([]);
});

const frame = (page: Page, key: string): FrameLocator => page.frameLocator(`[data-module="${key}"]`);
const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
/** Resolves when the back end has answered the question. */
const answerTo = (page: Page, functionKey: string) =>
  page.waitForResponse(
    (response) =>
      response.url().endsWith('/_preview/invoke') &&
      (response.request().postDataJSON() as { functionKey: string }).functionKey === functionKey,
  );
const heightOf = async (page: Page, key: string) =>
  (await page.locator(`[data-module="${key}"]`).boundingBox())?.height;

/** Asks the app's own question from a module; the switches say as whom. */
async function invoke(moduleKey: string, functionKey: string, payload: unknown, switches = '') {
  const response = await fetch(`${preview.url}/_preview/invoke`, {
    method: 'POST',
    body: JSON.stringify({ moduleKey, functionKey, payload, switches }),
  });
  return ((await response.json()) as { value: { value: never } }).value;
}
const asAdmin = (functionKey: string, payload: unknown) =>
  invoke('license-centre-jira', functionKey, payload);

async function emptyRegister(): Promise<void> {
  const { items } = (await asAdmin('listLicenses', {})).value as {
    items: { id: string; revision: string }[];
  };
  for (const { id, revision } of items) await asAdmin('deleteLicense', { id, revision });
}

it('the prompts are small: all their JavaScript within the limit', () => {
  const scripts = promptScripts();
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((total, { kilobytes }) => total + kilobytes, 0)).toBeLessThanOrEqual(MOST_KB);
});

describe('where there is nothing to say', () => {
  it.each([
    [PLACES.confluence, 'prompt-banner'],
    [PLACES.jira, 'prompt-issue'],
  ])('on %s: no height at any time, one call, one read', async (path, key) => {
    await emptyRegister();
    await preview.requests();
    const invoked: string[] = [];
    here.page.on('request', (request) => {
      if (request.url().endsWith('/_preview/invoke'))
        invoked.push((request.postDataJSON() as { functionKey: string }).functionKey);
    });
    const answered = here.page.waitForResponse((response) => response.url().endsWith('/_preview/invoke'));
    await here.page.goto(`${preview.url}${path}?as=user`, { waitUntil: 'commit' });
    const heights = new Set<number | undefined>();
    const element = here.page.locator(`[data-module="${key}"]`);
    await element.waitFor({ state: 'attached' });
    const watch = async () => heights.add((await element.boundingBox())?.height ?? 0);
    await watch();
    await answered;
    for (let frames = 0; frames < 30; frames += 1) {
      await watch();
      await nextFrame(here.page);
    }
    expect([...heights]).toEqual([0]);
    expect(invoked).toEqual(['getPrompt']);
    expect((await preview.requests()).map(({ service, operation }) => `${service} ${operation}`)).toEqual([
      'kvs entity/query',
    ]);
  });
});

describe.each([
  ['Confluence', PLACES.confluence, 'prompt-banner', CONSOLE.confluence, 'license-centre-confluence'],
  ['Jira', PLACES.jira, 'prompt-issue', CONSOLE.jira, 'license-centre-jira'],
])('in %s', (_, path, key, console, consoleKey) => {
  it('a user asks, an admin answers, the user sees it', async () => {
    const { page } = here;
    await page.goto(`${preview.url}${path}?as=user`);
    const prompt = frame(page, key);
    await prompt.getByRole('button', { name: 'Ask an admin' }).click();
    await prompt.getByLabel('A line to the admins').fill('<b>Please</b> renew it');
    await prompt.getByRole('button', { name: 'Send' }).click();
    await prompt.getByText('You asked on Nov 22, 2026. No answer yet.').waitFor();
    expect(await prompt.getByText('Confluence Server, archive').count()).toBe(0);

    await page.goto(`${preview.url}${console}?as=admin`);
    const centre = frame(page, consoleKey);
    await centre.getByRole('button', { name: 'Requests' }).click();
    const group = centre.getByRole('region', { name: 'Confluence Server, archive' });
    await group.getByText('<b>Please</b> renew it').waitFor();
    await group.getByText('Ben Okafor').waitFor();
    await group.getByRole('button', { name: 'Answer' }).click();
    await group.getByLabel('Your answer').selectOption('declined');
    await group.getByLabel('Why, in a line').fill('We leave in June');
    await group.getByRole('button', { name: 'Send the answer' }).click();
    await centre.getByText('No requests here.').waitFor();

    await page.goto(`${preview.url}${path}?as=user`);
    await frame(page, key)
      .getByText('You asked on Nov 22, 2026. Anna Keller: declined. “We leave in June”')
      .waitFor();
  }, 60_000);

  it('hidden by keyboard alone, it comes back for another license, and is gone for nobody else', async () => {
    const { page } = here;
    await page.goto(`${preview.url}${path}?as=admin`);
    const prompt = frame(page, key);
    await prompt.getByText('Confluence Server, archive').waitFor();
    await prompt.getByRole('button', { name: 'Not now' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await prompt.getByText('Confluence Server, archive').waitFor({ state: 'detached' });
    await prompt.getByText('expired on').waitFor();
    await page.goto(`${preview.url}${path}?as=user`);
    await frame(page, key).getByText('since Aug 22, 2021').waitFor();
  }, 60_000);

  it('an unanswered check keeps what was known, and says how old it is', async () => {
    const { page } = here;
    await page.goto(`${preview.url}${path}?as=user`);
    await frame(page, key).getByText('since Aug 22, 2021').waitFor();
    await preview.fail({ service: 'kvs', fails: 503 });
    await page.reload();
    const prompt = frame(page, key);
    await prompt.getByText('whether it still holds could not be read').waitFor();
    await preview.fail();
    await prompt.getByRole('button', { name: 'Try again' }).click();
    await prompt.getByText('whether it still holds').waitFor({ state: 'detached' });
    expect((await heightOf(page, key)) ?? 0).toBeGreaterThan(20);
  }, 60_000);
});

it('an admin opens the requests from the prompt and answers one of two', async () => {
  const { page } = here;
  await emptyRegister();
  for (const [kind, text] of [
    ['seats', 'Two new designers'],
    ['upgrade', 'For the whole floor'],
  ])
    await invoke('prompt-issue', 'askAdmin', { licenseId: null, kind, text, timeZone: 'UTC' }, '?as=user');
  await page.goto(`${preview.url}${PLACES.jira}?as=admin`);
  await frame(page, 'prompt-issue')
    .getByText('One person asks for more seats on this site. Answer them in the console.')
    .waitFor();
  await frame(page, 'prompt-issue').getByRole('button', { name: 'Open' }).click();
  const centre = frame(page, 'license-centre-jira');
  const row = centre.getByRole('listitem').filter({ hasText: 'Two new designers' });
  await row.getByRole('button', { name: 'Answer' }).click();
  await row.getByRole('button', { name: 'Send the answer' }).click();
  await row.waitFor({ state: 'detached' });
  await centre.getByText('For the whole floor').waitFor();
  await page.goto(`${preview.url}${PLACES.jira}?as=user`);
  await frame(page, 'prompt-issue').getByText('Anna Keller: done.').waitFor();
}, 60_000);

it('the gadget shows admins the register at a glance, and users the prompt alone', async () => {
  const { page } = here;
  await page.goto(`${preview.url}${PLACES.board}?as=admin`);
  const gadget = frame(page, 'prompt-gadget');
  await gadget.getByText('Expired or inactive').waitFor();
  await gadget.getByRole('button', { name: 'Open' }).click();
  await page.waitForURL((url) => url.pathname === CONSOLE.jira);
  await frame(page, 'license-centre-jira')
    .getByRole('heading', { name: 'Confluence Server, archive' })
    .waitFor();
  await page.goto(`${preview.url}${PLACES.board}?as=user`);
  await frame(page, 'prompt-gadget').getByRole('button', { name: 'Ask an admin' }).waitFor();
  expect(await frame(page, 'prompt-gadget').getByText('Expired or inactive').count()).toBe(0);
}, 60_000);

it('in German', async () => {
  const { page } = here;
  await page.goto(`${preview.url}${PLACES.confluence}?as=admin&lang=de-DE`);
  await frame(page, 'prompt-banner').getByText('Die Wartung für Confluence Server, archive ist am').waitFor();
  await page.locator('.byline-button').click();
  await frame(page, 'prompt-byline').getByRole('button', { name: 'Öffnen' }).waitFor();
  await page.goto(`${preview.url}${CONSOLE.confluence}?as=admin&lang=de-DE#/requests`);
  const centre = frame(page, 'license-centre-confluence');
  await centre.getByRole('heading', { name: 'Anfragen und Hinweise' }).waitFor();
  await centre.getByText('Wo Hinweise erscheinen').waitFor();
}, 60_000);

it('an admin who switches the banner off for users takes it from them, and from nobody else', async () => {
  const { page } = here;
  await page.goto(`${preview.url}${CONSOLE.confluence}?as=admin`);
  const centre = frame(page, 'license-centre-confluence');
  await centre.getByRole('button', { name: 'Requests' }).click();
  const saved = answerTo(page, 'savePromptSwitches');
  await centre.getByLabel('Confluence: banner above pages, Everyone else').click();
  await saved;
  const said = answerTo(page, 'getPrompt');
  await page.goto(`${preview.url}${PLACES.confluence}?as=user`);
  await said;
  for (let frames = 0; frames < 10; frames += 1) await nextFrame(page);
  expect(await heightOf(page, 'prompt-banner')).toBe(0);
  await page.goto(`${preview.url}${PLACES.confluence}?as=admin`);
  await frame(page, 'prompt-banner').getByRole('button', { name: 'Open' }).waitFor();
}, 60_000);
