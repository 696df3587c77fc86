import type { Frame } from 'playwright-core';
import { words as en } from '../../../src/words/en';
import { LANGUAGES, LOCALES } from '../../../src/words/spoken';
import { messagesOf } from '../../../src/words/words';
import { consoleStates, HEADINGS, peopleWereHere } from '../console/states';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { restOf } from './at-rest';
import { brokenIn, stretch } from './broken';
import { foreignTo, wordsOf } from './foreign';
import { textsOf } from './pseudo-stage';

const stage = browserStage();
let untilAtRest: () => Promise<void>;

const CONSOLE = '/jira/settings/apps/license-centre-jira';
const PLACES = [
  '/',
  '/add',
  '/import',
  '/budget',
  '/covered',
  '/requests',
  '/reminders',
  '/settings',
  '/settings/prompts',
  '/settings/columns',
  '/settings/installation',
  '/terms',
  '/help',
];
const PROMPTS = ['/confluence/spaces/DES/pages/1', '/jira/dashboards/1'];

beforeEach(async () => {
  await stage.page.setViewportSize({ width: 360, height: 800 });
  untilAtRest = await restOf(stage.page);
});

const frames = (): Frame[] => stage.page.frames().filter((frame) => frame.url().includes('/app/'));

/** The places of the console, with one license and where it is edited. */
async function places(): Promise<string[]> {
  const { items } = await stage.preview.ask('listLicenses', {});
  const { id } = items.find(({ name }) => name === 'Jira Server, Dublin')!;
  const license = `/license/${encodeURIComponent(id)}`;
  return [...PLACES, license, `${license}/edit`];
}

async function open(address: string): Promise<void> {
  await stage.page.goto(address);
  await untilAtRest();
}

/** Goes to another place of the console that is open: nothing is loaded anew. */
async function goOn(place: string): Promise<void> {
  const before = await textsOf(stage.page);
  await stage.page.evaluate((to) => {
    location.hash = to;
  }, place);
  await untilAtRest();
  await expect.poll(() => textsOf(stage.page)).not.toEqual(before);
}

it.each(LANGUAGES)(
  'in %s, on a phone, no place says something of another language, and nothing is cut or beside the frame',
  async (language) => {
    const foreign = await foreignTo(language);
    const found: unknown[] = [];
    const query = `?lang=${LOCALES[language]}`;
    const [first, ...others] = await places();
    for (const address of [first!, ...others, ...PROMPTS]) {
      if (others.includes(address)) await goOn(address);
      else await open(address === first ? `${CONSOLE}${query}#${first}` : address + query);
      const texts = await textsOf(stage.page);
      expect(texts.length).toBeGreaterThan(3);
      const broken = (await Promise.all(frames().map(brokenIn))).flat();
      found.push(...[...foreign(texts), ...broken].map((each) => `${address}: ${each}`));
    }
    expect(found).toEqual([]);
  },
);

/** What is not seen on coming to a place, and says the most. */
const OPENED = [
  'several decided',
  'several assigned',
  'several deleted',
  'what an import understood',
  'an import to be taken back',
  'places of reminders',
  'a decision',
  'an owner',
  'a purchase recorded',
  'an order that may be bought',
  'the first steps',
];

it.each(LANGUAGES)(
  'in %s, on a phone, nothing of what opens is of another language, cut or beside the frame',
  async (language) => {
    const { page, preview } = stage;
    const foreign = await foreignTo(language);
    const words = await wordsOf(language);
    await peopleWereHere(preview);
    const { items } = await preview.ask('listLicenses', {});
    const states = consoleStates((name) => items.find((item) => item.name === name)!.id);
    const found: unknown[] = [];
    for (const { name, place, act, isEmpty } of states) {
      if (!OPENED.includes(name)) continue;
      await page.goto('about:blank');
      if (isEmpty) await preview.empty();
      await open(`${CONSOLE}?lang=${LOCALES[language]}#${place}`);
      await act?.(page.frameLocator('.slot iframe'), words);
      await untilAtRest();
      const broken = (await Promise.all(frames().map(brokenIn))).flat();
      const texts = (await textsOf(page)).filter(
        (text) => !HEADINGS.some((heading) => text.includes(heading)),
      );
      found.push(...[...foreign(texts), ...broken].map((each) => `${name}: ${each}`));
    }
    expect(found).toEqual([]);
  },
);

const longer = Object.values(messagesOf(en)).filter((message) => !message.includes('{'));

it('words that are longer by two fifths are not cut, and not beside the frame', async () => {
  const found: unknown[] = [];
  const [first, ...others] = await places();
  for (const address of [first!, ...others]) {
    await (address === first ? open(`${CONSOLE}#${first}`) : goOn(address));
    for (const frame of frames()) {
      await stretch(frame, longer);
      found.push(...(await brokenIn(frame)).map((each) => `${address}: ${each}`));
    }
  }
  expect(found).toEqual([]);
});

it('written from the right, the budget is not beside the frame of a phone', async () => {
  await open(`${CONSOLE}#/budget`);
  const [app] = frames();
  await app!.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect(await brokenIn(app!)).toEqual([]);
});

it.each(['ltr', 'rtl'])(
  'written %s, today is at one place on the axis of a time line and on its bars',
  async (dir) => {
    const [list, ...others] = await places();
    const license = others.at(-2)!;
    await stage.page.setViewportSize({ width: 1280, height: 800 });
    for (const address of [list!, license]) {
      await (address === list ? open(`${CONSOLE}#${list}`) : goOn(address));
      const [app] = frames();
      const distances = await app!.evaluate((direction) => {
        document.documentElement.dir = direction;
        const middleOf = (element: Element) => {
          const { left, right } = element.getBoundingClientRect();
          return (left + right) / 2;
        };
        const labels = [...document.querySelectorAll('[class*="axis"] [class*="today"]')].map(middleOf);
        const lines = [...document.querySelectorAll('svg [class*="today"]')].map(middleOf);
        return labels.length === 0
          ? ['no axis']
          : lines.map((at) => Math.min(...labels.map((label) => Math.abs(label - at))));
      }, dir);
      expect(distances.length).toBeGreaterThan(0);
      expect(distances.filter((distance) => typeof distance === 'string' || distance > 2)).toEqual([]);
    }
  },
);
