import { loadedOf, MOST_KB, promptScripts } from '../../../bench/prompt-bundle';
import { CLOUD_ID } from '../../../preview/site/context';
import { expect } from '../stage/expect';
import { answerTo, questionsOf } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { BEN, CONSOLE, emptyRegister, frame, heightOf, nextFrame, PLACES } from './places';

const stage = browserStage();

it('the prompts are small: all their JavaScript within the limit', () => {
  const scripts = promptScripts();
  expect(scripts.length).toBeGreaterThan(0);
  expect(loadedOf(scripts)).toBeLessThanOrEqual(MOST_KB);
});

describe('where there is nothing to say', () => {
  it.each([
    [PLACES.confluence, 'prompt-banner'],
    [PLACES.jira, 'prompt-issue'],
  ])('on %s: no height at any time, one call, two reads', async (path, key) => {
    await emptyRegister(stage.preview);
    await stage.preview.requests();
    const invoked = questionsOf(stage.page);
    const answered = answerTo(stage.page, 'getPrompt');
    await stage.page.goto(`${path}?as=user`, { waitUntil: 'commit' });
    const heights = new Set<number | undefined>();
    const element = stage.page.locator(`[data-module="${key}"]`);
    await expect(element).toBeAttached();
    const watch = async () => heights.add((await element.boundingBox())?.height ?? 0);
    await watch();
    await answered;
    for (let frames = 0; frames < 30; frames += 1) {
      await watch();
      await nextFrame(stage.page);
    }
    expect([...heights]).toEqual([0]);
    expect(invoked).toEqual(['getPrompt']);
    expect(
      (await stage.preview.requests()).map(({ service, operation }) => `${service} ${operation}`),
      // The digest, which no scan has made here yet, and then the index.
    ).toEqual(['kvs entity/get', 'kvs entity/query']);
  });
});

describe.each([
  ['Confluence', 'Confluence Server, Lisbon', 'through Nov 22, 2026, today'],
  ['Jira', 'Jira Server, Rome', 'through Nov 27, 2026, in 5 days'],
] as const)('in %s', (product, license, ends) => {
  const host = product === 'Jira' ? 'jira' : 'confluence';
  const path = PLACES[host];
  const key = product === 'Jira' ? 'prompt-issue' : 'prompt-banner';
  const productName = product === 'Jira' ? 'Mockups for JIRA Server' : 'Mockups for Confluence Server';

  it('a user asks for each kind, admins hear of it and answer, and the user sees each answer', async () => {
    const { page } = stage;
    await page.goto(`${path}?as=user`);
    const prompt = frame(page, key);
    await expect(prompt.getByText(`${productName} has updates and support ${ends}`)).toBeVisible();
    for (const kind of ['seats', 'upgrade', 'renewal']) {
      await prompt.getByRole('button', { name: 'Ask an admin' }).click();
      await prompt.getByLabel('What for?').selectOption(kind);
      await prompt.getByLabel('A line to the admins').fill(`<b>Please</b>: ${kind}`);
      await prompt.getByRole('button', { name: 'Send' }).click();
      await expect(prompt.getByRole('button', { name: 'Send' })).toHaveCount(0);
    }
    await expect(prompt.getByText('You asked on Nov 22, 2026 for a renewal. No answer yet.')).toBeVisible();
    await expect(prompt.getByRole('button', { name: 'Ask an admin' })).toHaveCount(0);
    expect(await prompt.getByText(license).count()).toBe(0);

    await page.goto(`${path}?as=admin`);
    await expect(frame(page, key).getByText(/^One person asks for .*: .*, (Lisbon|Rome)\./)).toBeVisible();
    await page.goto(`${CONSOLE[host]}?as=admin`);
    const centre = frame(page, `license-centre-${host}`);
    await centre.getByRole('link', { name: /^Requests.*3 waiting$/ }).click();
    const group = centre.getByRole('region', { name: license });
    const answer = async (kind: string, state: string) => {
      const row = group.getByRole('listitem').filter({ hasText: `<b>Please</b>: ${kind}` });
      await group.getByRole('button', { name: 'Answer', exact: true }).last().waitFor();
      const answered = answerTo(page, 'answerRequests');
      const place = (await row.getByRole('button', { name: 'Answer' }).count()) > 0 ? row : group;
      await place.getByRole('button', { name: 'Answer' }).click();
      await place.getByLabel('Your answer').selectOption(state);
      if (state === 'declined') await place.getByLabel('Why, in a line').fill('We leave in June');
      await place.getByRole('button', { name: 'Send the answer' }).click();
      await answered;
      await expect(row).toHaveCount(0);
    };
    await answer('seats', 'declined');
    await answer('upgrade', 'done');
    await answer('renewal', 'under-way');
    await expect(centre.getByText('No requests here.')).toBeVisible();

    await page.goto(`${path}?as=user`);
    if (product === 'Confluence') await page.locator('.byline-button').click();
    const mine = frame(page, product === 'Confluence' ? 'prompt-byline' : key);
    for (const text of [
      `for more seats: ${productName}. Anna Keller: declined. “We leave in June”`,
      `for an upgrade: ${productName}. Anna Keller: done.`,
      `for a renewal: ${productName}. Anna Keller: in progress until Dec 22, 2026.`,
    ])
      await expect(mine.getByText(`You asked on Nov 22, 2026 ${text}`)).toBeVisible();
    expect(await mine.getByText('No answer yet').count()).toBe(0);
  });

  it('hidden by keyboard alone, nothing takes its place; it is gone for nobody else, and comes back', async () => {
    const { page } = stage;
    await page.goto(`${path}?as=admin`);
    const prompt = frame(page, key);
    await expect(prompt.getByText('Jira Server, Dublin')).toBeVisible();
    await prompt.getByRole('button', { name: 'Not now' }).focus();
    await page.keyboard.press('Enter');
    await expect(prompt.locator('.text').getByText('Hidden for 7 days.')).toBeVisible();
    await expect(prompt.getByText('Jira Server, Dublin')).toHaveCount(0);
    const answered = answerTo(page, 'getPrompt');
    await page.reload();
    await answered;
    for (let frames = 0; frames < 10; frames += 1) await nextFrame(page);
    expect(await heightOf(page, key)).toBe(0);
    await page.goto(`${path}?as=user`);
    await expect(frame(page, key).getByText(ends)).toBeVisible();
  });

  it('an unanswered check keeps what was known, and says how old it is', async () => {
    const { page } = stage;
    await page.goto(`${path}?as=user`);
    await expect(frame(page, key).getByText(ends)).toBeVisible();
    await stage.preview.fail({ service: 'kvs', fails: 503 });
    await page.reload();
    const prompt = frame(page, key);
    await expect(prompt.getByText('whether it still holds could not be read')).toBeVisible();
    await stage.preview.fail();
    await prompt.getByRole('button', { name: 'Try again' }).click();
    await expect(prompt.getByText('whether it still holds')).toHaveCount(0);
    expect(await heightOf(page, key)).toBeGreaterThan(20);
  });
});

it('an admin opens the requests from the prompt and answers one of two', async () => {
  const { page } = stage;
  await emptyRegister(stage.preview);
  for (const [kind, text] of [
    ['seats', 'Two new designers'],
    ['upgrade', 'For the whole floor'],
  ] as const)
    await stage.preview.ask('askAdmin', { licenseId: null, kind, text, timeZone: 'UTC' }, BEN);
  await page.goto(`${PLACES.jira}?as=admin`);
  await expect(
    frame(page, 'prompt-issue').getByText(
      /^One person asks for (more seats|an upgrade) on this site\. Answer them in the console\.$/,
    ),
  ).toBeVisible();
  await frame(page, 'prompt-issue').getByRole('button', { name: 'Open' }).click();
  const centre = frame(page, 'license-centre-jira');
  const row = centre.getByRole('listitem').filter({ hasText: 'Two new designers' });
  await row.getByRole('button', { name: 'Answer' }).click();
  await row.getByRole('button', { name: 'Send the answer' }).click();
  await expect(row).toHaveCount(0);
  await expect(centre.getByText('For the whole floor')).toBeVisible();
  await page.goto(`${PLACES.jira}?as=user`);
  await expect(frame(page, 'prompt-issue').getByText('Anna Keller: done.')).toBeVisible();
});

it('the gadget shows admins the register at a glance, and users the prompt alone', async () => {
  const { page } = stage;
  await page.goto(`${PLACES.board}?as=admin`);
  const gadget = frame(page, 'prompt-gadget');
  await expect(gadget.getByText('Need a decision')).toBeVisible();
  await gadget.getByRole('button', { name: 'Open' }).click();
  await expect(page).toHaveURL(({ pathname }) => pathname === CONSOLE.jira);
  await expect(
    frame(page, 'license-centre-jira').getByRole('heading', { name: 'Jira Server, Dublin' }),
  ).toBeVisible();
  await page.goto(`${PLACES.board}?as=user`);
  await expect(frame(page, 'prompt-gadget').getByRole('button', { name: 'Ask an admin' })).toBeVisible();
  expect(await frame(page, 'prompt-gadget').getByText('Need a decision').count()).toBe(0);
});

it('in German', async () => {
  const { page } = stage;
  await page.goto(`${PLACES.confluence}?as=admin&lang=de-DE`);
  await expect(
    frame(page, 'prompt-banner').getByText('Die Wartung für Jira Server, Dublin ist abgelaufen'),
  ).toBeVisible();
  await page.locator('.byline-button').click();
  await expect(frame(page, 'prompt-byline').getByRole('button', { name: 'Öffnen' })).toBeVisible();
  await page.goto(`${CONSOLE.confluence}?as=admin&lang=de-DE#/requests`);
  const centre = frame(page, 'license-centre-confluence');
  await expect(centre.getByRole('heading', { name: 'Anfragen' })).toBeVisible();
  await expect(centre.getByRole('heading', { name: 'Laufende Verlängerungen' })).toBeVisible();
});

it('an admin who wants nothing said to users in the banner takes it from them, and from nobody else', async () => {
  const { page } = stage;
  await page.goto(`${CONSOLE.confluence}?as=admin`);
  const centre = frame(page, 'license-centre-confluence');
  await centre.getByRole('link', { name: 'Settings' }).click();
  await centre.getByRole('link', { name: 'Prompts' }).click();
  const saved = answerTo(page, 'savePromptSwitches');
  const choice = centre.getByLabel('Confluence: banner above pages, Everyone else');
  const cell = centre.getByRole('cell').filter({ has: choice });
  await expect(cell.getByText(/^Now: (one prompt|\d+ prompts)/)).toBeVisible();
  await choice.selectOption('Nothing');
  await expect(cell.getByText('Now: no prompt')).toBeVisible();
  await saved;
  const said = answerTo(page, 'getPrompt');
  await page.goto(`${PLACES.confluence}?as=user`);
  await said;
  for (let frames = 0; frames < 10; frames += 1) await nextFrame(page);
  expect(await heightOf(page, 'prompt-banner')).toBe(0);
  await page.goto(`${PLACES.confluence}?as=admin`);
  await expect(frame(page, 'prompt-banner').getByRole('button', { name: 'Open' })).toBeVisible();
});

describe('where nothing can be read and nothing is known', () => {
  it('the byline says so and tries again; the banner is silent', async () => {
    const { page } = stage;
    await stage.preview.fail({ service: 'kvs', fails: 503 });
    const answered = answerTo(page, 'getPrompt');
    await page.goto(`${PLACES.confluence}?as=user`);
    await answered;
    await page.locator('.byline-button').click();
    const byline = frame(page, 'prompt-byline');
    await expect(byline.getByText('could not be read')).toBeVisible();
    expect(await heightOf(page, 'prompt-banner')).toBe(0);
    await stage.preview.fail();
    await byline.getByRole('button', { name: 'Try again' }).click();
    await expect(byline.getByText('through Nov 22, 2026')).toBeVisible();
    await expect(byline.locator('section')).toBeFocused();
  });

  it('a prompt that was hidden in the banner is not what the byline remembers', async () => {
    const { page } = stage;
    await page.goto(`${PLACES.confluence}?as=admin`);
    await page.locator('.byline-button').click();
    await expect(frame(page, 'prompt-byline').getByText('Jira Server, Dublin')).toBeVisible();
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
    await banner.getByRole('button', { name: 'Until it changes' }).click();
    await expect(banner.locator('.text').getByText('Hidden until it changes.')).toBeVisible();
    await expect(banner.getByText('Jira Server, Dublin')).toHaveCount(0);
    await stage.preview.fail({ service: 'kvs', fails: 503 });
    await page.locator('.byline-button').click();
    await expect(frame(page, 'prompt-byline').getByText('could not be read')).toBeVisible();
    expect(await frame(page, 'prompt-byline').getByText('has expired').count()).toBe(0);
  });
});

describe('who may be asked', () => {
  it('an open request leaves what one would ask for first to be asked, until that waits too', async () => {
    const { page } = stage;
    await page.goto(`${PLACES.jira}?as=user`);
    const prompt = frame(page, 'prompt-issue');
    const ask = prompt.getByRole('button', { name: 'Ask an admin' });
    await ask.click();
    await prompt.getByLabel('What for?').selectOption('upgrade');
    await prompt.getByRole('button', { name: 'Send' }).click();
    await expect(prompt.getByText('No answer yet.')).toBeVisible();
    await ask.click();
    await prompt.getByRole('button', { name: 'Send' }).click();
    await expect(ask).toHaveCount(0);
  });

  it('nobody, where the gadget is off for everyone', async () => {
    const { page } = stage;
    const reach = (['admin', 'user'] as const).map((audience) => ({
      place: 'dashboard-gadget' as const,
      audience,
      reach: 'nothing' as const,
    }));
    await stage.preview.ask('savePromptSwitches', { switches: { reach } });
    await page.goto(`${PLACES.board}?as=user`);
    await expect(
      frame(page, 'prompt-gadget').getByText('Nothing new about the Mockups licenses.'),
    ).toBeVisible();
    expect(await frame(page, 'prompt-gadget').getByRole('button').count()).toBe(0);
  });
});
