import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../stage/browser';
import { visit } from '../stage/visit';

/** A key of the examples, and one that somebody enters. */
const KEY = 'EXAMPLE-JIRA-BERLIN-7F3A';
const ENTERED = 'KEY-THAT-SOMEBODY-ENTERS';
const SITE = 'https://site.example';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page of a site that answers whatever it is asked with that text; it reads the answer before it is looked at. */
async function leaksOf(answer: string, act: (page: Page) => Promise<unknown>): Promise<string[]> {
  const visitor = await visit(browser, { baseURL: SITE });
  try {
    await visitor.page.route('**/*', (route) =>
      route.request().url().endsWith('/_preview/invoke')
        ? route.fulfill({ json: { answer } })
        : route.fulfill({ contentType: 'text/html', body: '<p>Licenses</p><a>file</a>' }),
    );
    await visitor.page.goto('/');
    await act(visitor.page);
    return await visitor.leaks();
  } finally {
    await visitor.close();
  }
}

const asks = (page: Page, functionKey: string, payload: object = {}) =>
  page.evaluate(
    async (body) => (await fetch('/_preview/invoke', { method: 'POST', body })).text(),
    JSON.stringify({ functionKey, payload }),
  );
const shows = (page: Page, text: string) =>
  page.evaluate((shown) => document.querySelector('p')!.append(shown), text);
const keeps = (page: Page, where: 'localStorage' | 'sessionStorage') =>
  page.evaluate(([kind, key]) => globalThis[kind as 'localStorage'].setItem('draft', key!), [where, KEY]);

async function downloads(page: Page, text: string): Promise<void> {
  const coming = page.waitForEvent('download');
  await page.evaluate((content) => {
    const link = document.querySelector('a')!;
    link.href = `data:application/octet-stream,${content}`;
    link.download = 'list.csv';
    link.click();
  }, text);
  await (await coming).path();
}

it.each<[title: string, act: (page: Page) => Promise<unknown>, where: string]>([
  ['an address', (page) => page.goto(`/?license=${KEY}`), 'an address'],
  ['an answer', (page) => asks(page, 'getLicense'), 'an answer to getLicense'],
  [
    'the console',
    (page) => page.evaluate((key) => globalThis.console.log(key), KEY),
    'a line of the console',
  ],
  ['a file', (page) => downloads(page, KEY), 'the file list.csv'],
  ['what the browser keeps', (page) => keeps(page, 'localStorage'), 'what the browser keeps'],
  ['what the tab keeps', (page) => keeps(page, 'sessionStorage'), 'what the tab keeps'],
  ['a page', (page) => shows(page, KEY), 'what a page shows'],
])('a key in %s is found', async (_, act, where) => {
  expect(await leaksOf(KEY, act)).toContain(`A License Key stands in ${where}.`);
});

it('a key that was entered is looked for as well', async () => {
  const leaks = await leaksOf('', async (page) => {
    await asks(page, 'previewImport', { rows: [{ row: {}, key: ENTERED }] });
    await page.goto(`/?license=${ENTERED}`);
  });
  expect(leaks).toEqual(['A License Key stands in an address.']);
});

it.each<[title: string, act: (page: Page) => Promise<unknown>]>([
  ['entered it', (page) => asks(page, 'replaceKey', { id: 'a', key: ENTERED })],
  ['had it shown', (page) => asks(page, 'revealKey')],
])('who %s may see it', async (_, act) => {
  const leaks = await leaksOf(ENTERED.slice(0, 4), async (page) => {
    await act(page);
    await shows(page, ENTERED);
  });
  expect(leaks).toEqual([]);
});
