import { MOST_KB, promptScripts } from '../../../bench/prompt-bundle';
import { CLOUD_ID } from '../../../preview/site/context';
import { answerTo, CONSOLE, frame, heightOf, nextFrame, PLACES, promptStage } from './prompt-stage';

const stage = promptStage();

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
    await stage.emptyRegister();
    await stage.preview.requests();
    const invoked: string[] = [];
    stage.here.page.on('request', (request) => {
      if (request.url().endsWith('/_preview/invoke'))
        invoked.push((request.postDataJSON() as { functionKey: string }).functionKey);
    });
    const answered = stage.here.page.waitForResponse((response) =>
      response.url().endsWith('/_preview/invoke'),
    );
    await stage.here.page.goto(`${stage.preview.url}${path}?as=user`, { waitUntil: 'commit' });
    const heights = new Set<number | undefined>();
    const element = stage.here.page.locator(`[data-module="${key}"]`);
    await element.waitFor({ state: 'attached' });
    const watch = async () => heights.add((await element.boundingBox())?.height ?? 0);
    await watch();
    await answered;
    for (let frames = 0; frames < 30; frames += 1) {
      await watch();
      await nextFrame(stage.here.page);
    }
    expect([...heights]).toEqual([0]);
    expect(invoked).toEqual(['getPrompt']);
    expect(
      (await stage.preview.requests()).map(({ service, operation }) => `${service} ${operation}`),
    ).toEqual(['kvs entity/query']);
  });
});

describe.each([
  ['Confluence', PLACES.confluence, 'prompt-banner', CONSOLE.confluence, 'license-centre-confluence'],
  ['Jira', PLACES.jira, 'prompt-issue', CONSOLE.jira, 'license-centre-jira'],
])('in %s', (_, path, key, console, consoleKey) => {
  it('a user asks, an admin answers, the user sees it', async () => {
    const { page } = stage.here;
    await page.goto(`${stage.preview.url}${path}?as=user`);
    const prompt = frame(page, key);
    await prompt.getByRole('button', { name: 'Ask an admin' }).click();
    await prompt.getByLabel('A line to the admins').fill('<b>Please</b> renew it');
    await prompt.getByRole('button', { name: 'Send' }).click();
    await prompt.getByText('You asked on Nov 22, 2026. No answer yet.').waitFor();
    expect(await prompt.getByText('Jira Server, Dublin').count()).toBe(0);

    await page.goto(`${stage.preview.url}${console}?as=admin`);
    const centre = frame(page, consoleKey);
    await centre.getByRole('button', { name: 'Requests' }).click();
    const group = centre.getByRole('region', { name: 'Jira Server, Dublin' });
    await group.getByText('<b>Please</b> renew it').waitFor();
    await group.getByText('Ben Okafor').waitFor();
    await group.getByRole('button', { name: 'Answer' }).click();
    await group.getByLabel('Your answer').selectOption('declined');
    await group.getByLabel('Why, in a line').fill('We leave in June');
    await group.getByRole('button', { name: 'Send the answer' }).click();
    await centre.getByText('No requests here.').waitFor();

    await page.goto(`${stage.preview.url}${path}?as=user`);
    await frame(page, key)
      .getByText('You asked on Nov 22, 2026. Anna Keller: declined. “We leave in June”')
      .waitFor();
  }, 60_000);

  it('hidden by keyboard alone, it comes back for another license, and is gone for nobody else', async () => {
    const { page } = stage.here;
    await page.goto(`${stage.preview.url}${path}?as=admin`);
    const prompt = frame(page, key);
    await prompt.getByText('Jira Server, Dublin').waitFor();
    await prompt.getByRole('button', { name: 'Not now' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await prompt.getByText('Jira Server, Dublin').waitFor({ state: 'detached' });
    await prompt.getByText('runs through').waitFor();
    await page.goto(`${stage.preview.url}${path}?as=user`);
    await frame(page, key).getByText('since Nov 22, 2026').waitFor();
  }, 60_000);

  it('an unanswered check keeps what was known, and says how old it is', async () => {
    const { page } = stage.here;
    await page.goto(`${stage.preview.url}${path}?as=user`);
    await frame(page, key).getByText('since Nov 22, 2026').waitFor();
    await stage.preview.fail({ service: 'kvs', fails: 503 });
    await page.reload();
    const prompt = frame(page, key);
    await prompt.getByText('whether it still holds could not be read').waitFor();
    await stage.preview.fail();
    await prompt.getByRole('button', { name: 'Try again' }).click();
    await prompt.getByText('whether it still holds').waitFor({ state: 'detached' });
    expect((await heightOf(page, key)) ?? 0).toBeGreaterThan(20);
  }, 60_000);
});

it('an admin opens the requests from the prompt and answers one of two', async () => {
  const { page } = stage.here;
  await stage.emptyRegister();
  for (const [kind, text] of [
    ['seats', 'Two new designers'],
    ['upgrade', 'For the whole floor'],
  ])
    await stage.invoke(
      'prompt-issue',
      'askAdmin',
      { licenseId: null, kind, text, timeZone: 'UTC' },
      '?as=user',
    );
  await page.goto(`${stage.preview.url}${PLACES.jira}?as=admin`);
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
  await page.goto(`${stage.preview.url}${PLACES.jira}?as=user`);
  await frame(page, 'prompt-issue').getByText('Anna Keller: done.').waitFor();
}, 60_000);

it('the gadget shows admins the register at a glance, and users the prompt alone', async () => {
  const { page } = stage.here;
  await page.goto(`${stage.preview.url}${PLACES.board}?as=admin`);
  const gadget = frame(page, 'prompt-gadget');
  await gadget.getByText('Expired or inactive').waitFor();
  await gadget.getByRole('button', { name: 'Open' }).click();
  await page.waitForURL((url) => url.pathname === CONSOLE.jira);
  await frame(page, 'license-centre-jira').getByRole('heading', { name: 'Jira Server, Dublin' }).waitFor();
  await page.goto(`${stage.preview.url}${PLACES.board}?as=user`);
  await frame(page, 'prompt-gadget').getByRole('button', { name: 'Ask an admin' }).waitFor();
  expect(await frame(page, 'prompt-gadget').getByText('Expired or inactive').count()).toBe(0);
}, 60_000);

it('in German', async () => {
  const { page } = stage.here;
  await page.goto(`${stage.preview.url}${PLACES.confluence}?as=admin&lang=de-DE`);
  await frame(page, 'prompt-banner')
    .getByText('Die Wartung für Jira Server, Dublin ist abgelaufen')
    .waitFor();
  await page.locator('.byline-button').click();
  await frame(page, 'prompt-byline').getByRole('button', { name: 'Öffnen' }).waitFor();
  await page.goto(`${stage.preview.url}${CONSOLE.confluence}?as=admin&lang=de-DE#/requests`);
  const centre = frame(page, 'license-centre-confluence');
  await centre.getByRole('heading', { name: 'Anfragen und Hinweise' }).waitFor();
  await centre.getByText('Wo Hinweise erscheinen').waitFor();
}, 60_000);

it('an admin who switches the banner off for users takes it from them, and from nobody else', async () => {
  const { page } = stage.here;
  await page.goto(`${stage.preview.url}${CONSOLE.confluence}?as=admin`);
  const centre = frame(page, 'license-centre-confluence');
  await centre.getByRole('button', { name: 'Requests' }).click();
  const saved = answerTo(page, 'savePromptSwitches');
  await centre.getByLabel('Confluence: banner above pages, Everyone else').click();
  await saved;
  const said = answerTo(page, 'getPrompt');
  await page.goto(`${stage.preview.url}${PLACES.confluence}?as=user`);
  await said;
  for (let frames = 0; frames < 10; frames += 1) await nextFrame(page);
  expect(await heightOf(page, 'prompt-banner')).toBe(0);
  await page.goto(`${stage.preview.url}${PLACES.confluence}?as=admin`);
  await frame(page, 'prompt-banner').getByRole('button', { name: 'Open' }).waitFor();
}, 60_000);

describe('where nothing can be read and nothing is known', () => {
  it('the byline says so and tries again; the banner is silent', async () => {
    const { page } = stage.here;
    await stage.preview.fail({ service: 'kvs', fails: 503 });
    const answered = answerTo(page, 'getPrompt');
    await page.goto(`${stage.preview.url}${PLACES.confluence}?as=user`);
    await answered;
    await page.locator('.byline-button').click();
    const byline = frame(page, 'prompt-byline');
    await byline.getByText('could not be read').waitFor();
    expect(await heightOf(page, 'prompt-banner')).toBe(0);
    await stage.preview.fail();
    await byline.getByRole('button', { name: 'Try again' }).click();
    await byline.getByText('since Nov 22, 2026').waitFor();
    await byline.locator('section:focus').waitFor();
  }, 60_000);

  it('a prompt that was hidden in the banner is not what the byline remembers', async () => {
    const { page } = stage.here;
    await page.goto(`${stage.preview.url}${PLACES.confluence}?as=admin`);
    await page.locator('.byline-button').click();
    await frame(page, 'prompt-byline').getByText('Jira Server, Dublin').waitFor();
    const kept = await page
      .frames()
      .at(-1)
      ?.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('mockups-prompt')));
    expect(kept?.sort()).toEqual([
      `mockups-prompt:${CLOUD_ID}:byline`,
      `mockups-prompt:${CLOUD_ID}:page-banner`,
    ]);
    await page.reload();
    const banner = frame(page, 'prompt-banner');
    await banner.getByRole('button', { name: 'Not now' }).click();
    await banner.getByRole('button', { name: 'until it changes' }).click();
    await banner.getByText('Jira Server, Dublin').waitFor({ state: 'detached' });
    await stage.preview.fail({ service: 'kvs', fails: 503 });
    await page.locator('.byline-button').click();
    await frame(page, 'prompt-byline').getByText('could not be read').waitFor();
    expect(await frame(page, 'prompt-byline').getByText('has expired').count()).toBe(0);
  }, 60_000);
});

describe('who may be asked', () => {
  it('an open request leaves what one would ask for first to be asked, until that waits too', async () => {
    const { page } = stage.here;
    await page.goto(`${stage.preview.url}${PLACES.jira}?as=user`);
    const prompt = frame(page, 'prompt-issue');
    const ask = prompt.getByRole('button', { name: 'Ask an admin' });
    await ask.click();
    await prompt.getByLabel('What for?').selectOption('upgrade');
    await prompt.getByRole('button', { name: 'Send' }).click();
    await prompt.getByText('No answer yet.').waitFor();
    await ask.click();
    await prompt.getByRole('button', { name: 'Send' }).click();
    await ask.waitFor({ state: 'detached' });
  }, 60_000);

  it('nobody, where the gadget is off for everyone', async () => {
    const { page } = stage.here;
    const off = (['admin', 'user'] as const).map((audience) => ({ place: 'dashboard-gadget', audience }));
    await stage.asAdmin('savePromptSwitches', { switches: { off } });
    await page.goto(`${stage.preview.url}${PLACES.board}?as=user`);
    await frame(page, 'prompt-gadget').getByText('Nothing new about the Mockups licenses.').waitFor();
    expect(await frame(page, 'prompt-gadget').getByRole('button').count()).toBe(0);
  }, 60_000);
});
