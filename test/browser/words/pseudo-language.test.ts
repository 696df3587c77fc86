import type { Browser, Page } from 'playwright-core';
import { PEOPLE } from '../../../preview/platform';
import { documents, links } from '../../../src/policy';
import { words as en } from '../../../src/words/en';
import { exampleEntries } from '../../../static/console/data/example';
import { marked, unmarked } from '../../words/pseudo';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { startPreview, type RunningPreview } from '../support/preview';
import { buildPseudo, textsOf, type PseudoBuild } from './pseudo-stage';

let build: PseudoBuild;
let preview: RunningPreview;
let browser: Browser;
let here: Visit;
/** What is data, or a name: it stands in the pseudo-language as it is. */
let data: string[];

const CONSOLE = '/jira/settings/apps/license-centre-jira';
/** What the browser itself writes: months, distances, clocks, currencies, languages. */
const WRITTEN_BY_INTL = [
  ...Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2026, month)).toLocaleDateString('en-US', { month: 'long', timeZone: 'UTC' }),
  ),
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'AM', 'PM'],
  ...['in', 'ago', 'days', 'day', 'months', 'month', 'years', 'year', 'minute', 'minutes', 'hour', 'hours'],
  ...['today', 'yesterday', 'tomorrow', 'this', 'and', 'US', 'dollars', 'English', 'German'],
];

const invoke = async (functionKey: string, payload: unknown) => {
  const body = JSON.stringify({ moduleKey: 'license-centre-jira', functionKey, payload, switches: '' });
  const response = await fetch(`${preview.url}/_preview/invoke`, { method: 'POST', body });
  return ((await response.json()) as { value: { value: unknown } }).value.value;
};

beforeAll(async () => {
  [build, preview, browser] = await Promise.all([
    buildPseudo(),
    startPreview({ now: '2026-11-22T10:00:00Z' }),
    launchBrowser(),
  ]);
  const { items } = (await invoke('listLicenses', {})) as {
    items: { id: string; name: string; contact: string; keyHint: string | null }[];
  };
  data = [
    ...[...items, ...exampleEntries('2026-11-22')].flatMap(({ id, name, contact, keyHint }) => [
      id,
      name,
      contact,
      keyHint ?? '',
    ]),
    ...documents.flatMap(({ products }) => Object.values(products).map(({ name }) => name)),
    ...Object.values(PEOPLE).map(({ displayName }) => displayName),
    ...Object.values(links).flatMap((link) => [link, link.replace(/^https?:\/\//, '')]),
    'Mockups',
    'UTC',
    'USD',
  ];
}, 240_000);
afterAll(async () => {
  await browser.close();
  await preview.close();
  build.remove();
});
beforeEach(async () => {
  await preview.reset();
  here = await visit(browser);
  await build.serveIn(here.context);
}, 60_000);
afterEach(() => here.close());

async function leftOut(page: Page): Promise<string[]> {
  const texts = await textsOf(page);
  expect(texts.join(' ')).toMatch(/[åéîöû]/);
  const left = texts.flatMap((text) =>
    unmarked(text, data).filter((word) => !WRITTEN_BY_INTL.includes(word)),
  );
  return [...new Set(left)];
}

const CONSOLE_PAGES = ['', '/add', '/import', '/requests', '/reminders', '/settings', '/terms', '/example'];

it.each(CONSOLE_PAGES)(
  'the console leaves no text out at %j',
  async (place) => {
    const { page } = here;
    await page.goto(`${preview.url}${CONSOLE}${place}`);
    await page.frameLocator('.slot iframe').locator('main').waitFor();
    expect(await leftOut(page)).toEqual([]);
  },
  60_000,
);

it('the console leaves no text out on any license, nor where one is edited', async () => {
  const { page } = here;
  const { items } = (await invoke('listLicenses', {})) as { items: { id: string }[] };
  const places = items.map(({ id }) => `/license/${encodeURIComponent(id)}`);
  for (const place of [...places, `${places[0]}/edit`]) {
    await page.goto(`${preview.url}${CONSOLE}${place}`);
    await page.frameLocator('.slot iframe').locator('main').waitFor();
    expect([place, await leftOut(page)]).toEqual([place, []]);
  }
}, 240_000);

it.each([[en.common.why], [en.license.delete], [en.license.doIt], [en.license.keyShow]])(
  'the console leaves no text out behind %j',
  async (label) => {
    const { page } = here;
    const { items } = (await invoke('listLicenses', {})) as { items: { id: string; name: string }[] };
    const { id } = items.find(({ name }) => name === 'Jira Server, Dublin')!;
    await page.goto(`${preview.url}${CONSOLE}/license/${encodeURIComponent(id)}`);
    const app = page.frameLocator('.slot iframe');
    await app
      .getByRole('button', { name: marked(label) })
      .first()
      .click();
    expect(await leftOut(page)).toEqual([]);
  },
  60_000,
);

it.each([
  ['banner and byline', '/confluence/spaces/DES/pages/1', 'admin'],
  ['banner and byline', '/confluence/spaces/DES/pages/1', 'user'],
  ['panel', '/jira/browse/DES-7', 'admin'],
  ['panel', '/jira/browse/DES-7', 'user'],
  ['gadget', '/jira/dashboards/1', 'admin'],
  ['gadget', '/jira/dashboards/1', 'user'],
])(
  'the %s at %s leave no text out for an %s',
  async (_what, place, as) => {
    const { page } = here;
    await page.goto(`${preview.url}${place}?as=${as}`);
    const byline = page.locator('.byline-button');
    if ((await byline.count()) > 0) await byline.click();
    const frame = page.locator('[data-module]').first().contentFrame();
    await frame.getByText(marked('license')).first().waitFor();
    for (const button of [marked('Not now'), marked('Ask an admin')])
      if ((await frame.getByRole('button', { name: button }).count()) > 0) {
        await frame.getByRole('button', { name: button }).click();
        expect(await leftOut(page)).toEqual([]);
      }
    expect(await leftOut(page)).toEqual([]);
  },
  60_000,
);
