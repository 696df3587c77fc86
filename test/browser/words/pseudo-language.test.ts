import { PEOPLE } from '../../../preview/platform';
import { documents, links } from '../../../src/policy';
import { words as en } from '../../../src/words/en';
import { exampleEntries } from '../../../static/console/data/example';
import { marked, unmarked } from '../../words/pseudo';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { restOf } from './at-rest';
import { buildPseudo, type PseudoBuild, textsOf } from './pseudo-stage';

const stage = browserStage();
let build: PseudoBuild;
let untilAtRest: () => Promise<void>;

const CONSOLE = '/jira/settings/apps/license-centre-jira';
const DAY = '2026-11-22';

/** What the browser itself writes: months, distances, clocks, currencies, languages. */
const WRITTEN_BY_INTL = [
  ...Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2026, month)).toLocaleDateString('en-US', { month: 'long', timeZone: 'UTC' }),
  ),
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'AM', 'PM'],
  ...['in', 'ago', 'days', 'day', 'months', 'month', 'years', 'year', 'minute', 'minutes', 'hour', 'hours'],
  ...['today', 'yesterday', 'tomorrow', 'this', 'and', 'US', 'dollars', 'euros'],
  ...['English', 'German', 'French', 'Spanish', 'Japanese', 'Portuguese'],
];

beforeAll(async () => {
  build = await buildPseudo();
});
afterAll(() => build.remove());
beforeEach(async () => {
  await build.serveIn(stage.page.context());
  untilAtRest = await restOf(stage.page);
});

const registered = async () => (await stage.preview.ask('listLicenses', {})).items;

/** The English words that the page shows, apart from data, names, and what the browser writes. */
async function leftOut(): Promise<string[]> {
  const entries = [...(await registered()), ...exampleEntries(DAY)];
  const data = [
    ...entries.flatMap(({ id, name, contact, keyHint }) => [id, name, contact, keyHint ?? '']),
    ...entries.map(({ license }) => license.costCentre ?? ''),
    ...documents.flatMap(({ products }) => Object.values(products).map(({ name }) => name)),
    ...Object.values(PEOPLE).map(({ displayName }) => displayName),
    ...Object.values(links).flatMap((link) => [link, link.replace(/^https?:\/\//, '')]),
    'Mockups',
    'UTC',
    'USD',
    'EUR',
  ];
  await untilAtRest();
  const texts = await textsOf(stage.page);
  expect(texts.join(' ')).toMatch(/[åéîöû]/);
  const left = texts.flatMap((text) => unmarked(text, data));
  return [...new Set(left)].filter((word) => !WRITTEN_BY_INTL.includes(word));
}

const openConsole = async (place: string) => {
  // Away first: to another place behind the same `#` nothing would be loaded.
  await stage.page.goto('about:blank');
  await stage.page.goto(`${CONSOLE}#${place}`);
  const app = stage.page.locator('.slot iframe').contentFrame();
  await app.locator('main').waitFor();
  // Only the list has the app's own name: a place that is not known would lead there.
  const isList = ['', '/example'].includes(place);
  if (!isList) await expect(app.locator('h1')).not.toHaveText(marked(en.common.app));
  return app;
};

it.each([
  '',
  '/add',
  '/budget',
  '/budget/by=quarter',
  '/covered',
  '/import',
  '/requests',
  '/reminders',
  '/settings',
  '/settings/prompts',
  '/settings/columns',
  '/settings/installation',
  '/terms',
  '/help',
  '/example',
])('the console leaves no text out at %j', async (place) => {
  await openConsole(place);
  expect(await leftOut()).toEqual([]);
});

it('the console leaves no text out on any license, nor where one is edited', async () => {
  const places = (await registered()).map(({ id }) => `/license/${encodeURIComponent(id)}`);
  for (const place of [...places, `${places[0]}/edit`]) {
    await openConsole(place);
    expect([place, await leftOut()]).toEqual([place, []]);
  }
});

it.each([[en.common.why], [en.license.delete], [en.license.doIt], [en.license.keyShow]])(
  'the console leaves no text out behind %j',
  async (label) => {
    const { id } = (await registered()).find(({ name }) => name === 'Jira Server, Dublin')!;
    const app = await openConsole(`/license/${encodeURIComponent(id)}`);
    await app
      .getByRole('button', { name: marked(label) })
      .first()
      .click();
    expect(await leftOut()).toEqual([]);
  },
);

it.each([
  ['banner and byline', '/confluence/spaces/DES/pages/1', 'admin'],
  ['banner and byline', '/confluence/spaces/DES/pages/1', 'user'],
  ['panel', '/jira/browse/DES-7', 'admin'],
  ['panel', '/jira/browse/DES-7', 'user'],
  ['gadget', '/jira/dashboards/1', 'admin'],
  ['gadget', '/jira/dashboards/1', 'user'],
])('the %s at %s leave no text out for the %s', async (_what, place, as) => {
  const { page } = stage;
  await page.goto(`${place}?as=${as}`);
  const byline = page.locator('.byline-button');
  if ((await byline.count()) > 0) await byline.click();
  const prompt = page.locator('[data-module]').first().contentFrame();
  await prompt.getByRole('button', { name: marked(en.prompts.notNow) }).waitFor();
  for (const name of [marked(en.prompts.ask), marked(en.prompts.notNow)]) {
    const button = prompt.getByRole('button', { name });
    if ((await button.count()) === 0) continue;
    await button.click();
    expect(await leftOut()).toEqual([]);
  }
  expect(await leftOut()).toEqual([]);
});
