import type * as Bridge from '@forge/bridge';
import type { Frame, Page } from 'playwright-core';
import { buildFixture, FIXTURE, FIXTURE_FUNCTIONS } from '../../preview/fixture/build';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';

/** The fixture's own @forge/bridge, as its frame holds it. */
declare const forge: typeof Bridge;

beforeAll(buildFixture);
const stage = browserStage({
  appDir: FIXTURE,
  functionsDir: FIXTURE_FUNCTIONS,
  now: '2026-03-10T23:30:00Z',
});
let page: Page;
beforeEach(() => {
  ({ page } = stage);
});

/** Opens a stand-in page and waits until the fixture in its frame has its context. */
async function open(address: string): Promise<Frame> {
  await page.goto(address);
  return ready();
}

async function ready(selector = '.slot iframe'): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  await frame!.waitForSelector('body[data-ready]');
  return frame!;
}

const ask = <T>(frame: Frame, question: string, payload: object = {}) =>
  frame.evaluate(([key, given]) => forge.invoke(key, given), [question, payload] as const) as Promise<T>;

describe('the context', () => {
  it.each([
    ['/jira', 'fixture-jira', 'jira:adminPage'],
    ['/confluence', 'fixture-confluence', 'confluence:globalSettings'],
  ])(
    '%s tells the module and its type, to the frame and to the function',
    async (address, moduleKey, type) => {
      const frame = await open(`${address}?zone=Asia/Tokyo&lang=de-DE&mode=dark`);
      const told = {
        moduleKey,
        extension: { type },
        timezone: 'Asia/Tokyo',
        locale: 'de-DE',
        theme: { colorMode: 'dark' },
      };
      expect(await frame.evaluate(() => forge.view.getContext())).toMatchObject(told);
      expect(await ask(frame, 'whoAndWhen')).toMatchObject({ context: told });
    },
  );

  it.each([
    ['active', { active: true, isEvaluation: false, trialEndDate: null }],
    [
      'evaluation&trial=2026-03-20',
      { active: true, isEvaluation: true, trialEndDate: '2026-03-20T00:00:00.000Z' },
    ],
    ['inactive', { active: false, isEvaluation: false }],
  ])('tells the license: %s', async (license, expected) => {
    const frame = await open(`/jira?license=${license}`);
    expect(await frame.evaluate(() => forge.view.getContext())).toMatchObject({ license: expected });
    expect(await ask(frame, 'whoAndWhen')).toMatchObject({
      license: expected,
      context: { license: expected },
    });
  });

  it('tells no license at all where it does not apply', async () => {
    const frame = await open('/jira?license=absent');
    expect(await frame.evaluate(() => forge.view.getContext())).not.toHaveProperty('license');
    expect(await ask(frame, 'whoAndWhen')).toMatchObject({ license: null });
  });
});

describe('the day', () => {
  const days = async (frame: Frame) => ({
    frame: await frame.evaluate(() => new Date().toISOString().slice(0, 10)),
    function: (await ask<{ now: string }>(frame, 'whoAndWhen')).now.slice(0, 10),
  });

  it('is the given one, and the switched one, in the frame and in the function', async () => {
    expect(await days(await open('/jira'))).toEqual({ frame: '2026-03-10', function: '2026-03-10' });
    await page.click('.toolbar-summary');
    await page.fill('input[name=day]', '2028-02-29');
    await expect(page).toHaveURL(/day=2028-02-29/);
    expect(await days(await ready())).toEqual({ frame: '2028-02-29', function: '2028-02-29' });
  });

  it('is the day in the time zone of the switches', async () => {
    const inTokyo = await open('/jira?zone=Asia/Tokyo&day=2026-07-01');
    const day = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(new Date());
    expect(await inTokyo.evaluate(day)).toBe('2026-07-01');
  });
});

it('asks as the person of the switch', async () => {
  expect(await ask(await open('/jira?as=admin'), 'isAdmin')).toBe(true);
  expect(await ask(await open('/jira?as=user'), 'isAdmin')).toBe(false);
  await expect(page.locator('.avatar')).toHaveAttribute('aria-label', 'Ben Okafor');
});

it('keeps the switches for the next page and the next visit', async () => {
  await open('/jira?as=user&zone=Asia/Tokyo');
  await open('/confluence');
  expect(page.url()).toContain('as=user');
  expect(page.url()).toContain('zone=Asia');
});

it('gives the frame the tokens of the mode, and changes them without loading it anew', async () => {
  const frame = await open('/jira');
  const surface = () => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await surface()).toBe('rgb(255, 255, 255)');
  await frame.evaluate(() => Object.assign(globalThis, { stayed: true }));
  await page.click('.toolbar-summary');
  await page.selectOption('select[name=mode]', 'dark');
  expect(await surface()).toBe('rgb(31, 31, 33)');
  expect(await frame.evaluate(() => 'stayed' in globalThis)).toBe(true);
});

it('makes the frame as high as its content, growing and shrinking, and as wide as switched', async () => {
  const frame = await open('/jira?width=360');
  const height = () => page.locator('.slot iframe').evaluate((e) => (e as HTMLElement).offsetHeight);
  const before = await height();
  await frame.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div class="tall">tall</div>'));
  await expect.poll(height).toBe(before + 900);
  await frame.evaluate(() => document.querySelector('.tall')!.remove());
  await expect.poll(height).toBe(before);
  expect(await page.locator('.slot iframe').evaluate((e) => (e as HTMLElement).offsetWidth)).toBe(360);
});

describe('the content security policy of Forge', () => {
  it('lets through the inline script that was deployed, and blocks one that comes later', async () => {
    const frame = await open('/jira');
    expect(await frame.evaluate(() => 'deployedInline' in globalThis)).toBe(true);
    await frame.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.injected = true';
      document.body.append(script);
    });
    expect(await frame.evaluate(() => 'injected' in globalThis)).toBe(false);
    expect(stage.complaints.splice(0).join()).toContain('Content Security Policy');
  });

  it('blocks a foreign host', async () => {
    const frame = await open('/jira');
    const blocked = frame.evaluate(() =>
      fetch('https://example.com/').then(String, (e: unknown) => (e as Error).message),
    );
    expect(await blocked).toBe('Failed to fetch');
    expect(stage.complaints.splice(0).join()).toContain('connect-src');
  });
});

describe('what the app asks of the page', () => {
  it('hands an error of a function back, and the console of the function to the terminal', async () => {
    const frame = await open('/jira');
    await expect(ask(frame, 'fail')).rejects.toThrow('There was an error invoking the function - on purpose');
    await ask(frame, 'say', { word: 'hello' });
    expect(stage.preview.log.join('\n')).toContain("said { word: 'hello' }");
  });

  it('asks the product from the frame as the person who looks', async () => {
    const frame = await open('/jira?as=user');
    const answer = await frame.evaluate(
      async () =>
        (
          await forge.requestJira('/rest/api/3/mypermissions?permissions=ADMINISTER')
        ).json() as Promise<unknown>,
    );
    expect(answer).toMatchObject({ permissions: { ADMINISTER: { havePermission: false } } });
    expect(await frame.evaluate(async () => (await forge.requestJira('/rest/api/3/search')).status)).toBe(
      501,
    );
  });

  it('shows and closes flags', async () => {
    const frame = await open('/jira');
    await frame.evaluate(() => void forge.showFlag({ id: 'saved', title: 'Saved', type: 'success' }));
    await expect(page.locator('.flag-success')).toContainText('Saved');
    await page.click('.flag [aria-label=Dismiss]');
    await expect(page.locator('.flag')).toHaveCount(0);
  });

  it('names the address before a link leads out of the site', async () => {
    const frame = await open('/jira');
    await frame.evaluate(() => void forge.router.open('https://vendor.example/buy?x=1'));
    await expect(page.locator('.leaving-url')).toHaveText('https://vendor.example/buy?x=1');
    await page.click('text=Stay here');
    await expect(page.locator('dialog')).toHaveCount(0);
  });

  it('follows an address of the site itself within the preview', async () => {
    const frame = await open('/jira');
    const to = 'https://preview.atlassian.net/confluence/settings/apps/fixture-confluence';
    await frame.evaluate((url) => void forge.router.navigate(url), to);
    await expect(page).toHaveURL(
      ({ pathname }) => pathname === '/confluence/settings/apps/fixture-confluence',
    );
  });

  it('opens a modal with its own context and hands its answer to the opener', async () => {
    const frame = await open('/jira');
    await frame.evaluate(() => {
      const onClose = (given: unknown) => Object.assign(globalThis, { given });
      return new forge.Modal({ context: { license: 'berlin' }, title: 'Berlin', onClose }).open();
    });
    const modal = await ready('dialog iframe');
    expect(await modal.evaluate(() => forge.view.getContext())).toMatchObject({
      extension: { modal: { license: 'berlin' } },
    });
    await modal.evaluate(() => void forge.view.close({ done: true }));
    await expect(page.locator('dialog')).toHaveCount(0);
    expect(await frame.evaluate(() => (globalThis as { given?: unknown }).given)).toEqual({ done: true });
    await expect(frame.evaluate(() => forge.view.close())).rejects.toThrow('not closable');
  });

  it("keeps the app's own places in the address", async () => {
    const frame = await open('/jira');
    await frame.evaluate(async () => (await forge.view.createHistory()).push('/licenses/berlin?tab=plan'));
    expect(page.url()).toContain('#/licenses/berlin?tab=plan');
    const again = await open(page.url().slice(stage.preview.url.length));
    const place = await again.evaluate(async () => (await forge.view.createHistory()).location);
    expect(place).toMatchObject({ pathname: '/licenses/berlin', search: '?tab=plan' });
  });

  it('fails by name for what is not emulated', async () => {
    const frame = await open('/jira');
    await expect(frame.evaluate(() => forge.requestRemote('x', { path: '/' }))).rejects.toThrow(
      "does not emulate the bridge's 'fetchRemote'",
    );
    expect(stage.complaints.splice(0)).toEqual([
      "console: The preview does not emulate the bridge's 'fetchRemote'.",
    ]);
  });
});

it('answers 501 by name to a page and a command that it does not have', async () => {
  for (const [address, method] of [
    ['/wiki/spaces/X', 'GET'],
    ['/_preview/nothing', 'POST'],
  ] as const) {
    const response = await fetch(stage.preview.url + address, { method });
    expect([response.status, await response.text()]).toEqual([
      501,
      expect.stringContaining('The preview has no'),
    ]);
  }
});

it.each([
  ['?width=', "The switch 'width' has no position ''. It can be: full, 1280, 768, 360."],
  ['?day=tomorrow', "The switch 'day' has no position 'tomorrow'. It is a day, as in 2026-11-22, or empty."],
  [
    '?zone=Mars',
    "The switch 'zone' has no position 'Mars'. It is a time zone by its IANA name, as in Europe/Berlin.",
  ],
])('answers 400 to %s, and says what it can be', async (query, told) => {
  const response = await fetch(`${stage.preview.url}/jira/settings/apps/fixture-jira${query}`);
  expect([response.status, await response.text()]).toEqual([400, `${told}\n`]);
});

it('tells which modules of the manifest it does not show', async () => {
  await page.goto('/');
  await expect(page.getByText("jira:issueGlance 'fixture-glance'")).toBeVisible();
});

it('makes the platform fail for a test, and counts what was asked', async () => {
  const frame = await open('/jira');
  await stage.preview.requests();
  await ask(frame, 'addNote', { key: 'one', text: 'first' });
  await stage.preview.fail({ service: 'kvs', operation: 'entity/query', fails: 500 });
  await expect(ask(frame, 'notes')).rejects.toThrow('Ordered by a test');
  await stage.preview.fail();
  await ask(frame, 'notes');
  expect((await stage.preview.requests()).map(({ operation, status }) => `${operation} ${status}`)).toEqual([
    'entity/set 204',
    'entity/query 500',
    'entity/query 200',
  ]);
});
