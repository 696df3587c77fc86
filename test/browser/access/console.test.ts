import type { Frame } from 'playwright-core';
import { words } from '../../../src/words/en';
import { type ConsoleState, consoleStates, peopleWereHere } from '../console/states';
import { CONSOLE } from '../prompts/places';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { restOf } from '../words/at-rest';
import { type Fault, faultsIn, framesOf, type Rules } from './axe';
import { isOf, UPSTREAM } from './upstream';

const stage = browserStage();

/** A fault, and where and how it was seen. */
type Seen = Fault & { where: string };

/** What a state breaks in each of the ways in which it can be looked at. */
async function faultsOf(frame: Frame, { name }: ConsoleState, rest: () => Promise<void>): Promise<Seen[]> {
  const { page } = stage;
  const found: Seen[] = [];
  const look = async (how: string, rules: Rules) => {
    for (const fault of await faultsIn(frame, rules)) found.push({ ...fault, where: `${name}, ${how}` });
  };
  await look('1280 px', 'all');
  await setMode(frame, 'dark');
  await look('dark', 'colours');
  await setMode(frame, 'light');
  await page.emulateMedia({ forcedColors: 'active' });
  await look('forced colours', 'colours');
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: 320, height: 800 });
  await rest();
  await look('320 px', 'structure');
  return found;
}

/** The same page in other colours, as the host marks it: nothing has to be loaded again. */
const setMode = (frame: Frame, mode: 'dark' | 'light'): Promise<void> =>
  frame.evaluate((colorMode) => {
    const atOnce = new CSSStyleSheet();
    atOnce.replaceSync('* { transition: none !important; }');
    document.adoptedStyleSheets = [atOnce];
    document.documentElement.dataset.colorMode = colorMode;
  }, mode);

it('every state of the console can be used by everybody, as far as axe can tell', async () => {
  const { page, preview } = stage;
  await peopleWereHere(preview);
  const { items } = await preview.ask('listLicenses', {});
  const rest = await restOf(page);
  const found: Seen[] = [];
  for (const state of consoleStates((name) => items.find((item) => item.name === name)!.id)) {
    await page.setViewportSize({ width: 1280, height: 800 });
    // Away first: to another place behind the same `#` nothing would be loaded, and what is open would stay.
    await page.goto('about:blank');
    if (state.isEmpty) await preview.empty();
    await page.goto(`${CONSOLE.jira}#${state.place}`);
    await rest();
    await state.act?.(page.frameLocator('.slot iframe'), words);
    await rest();
    found.push(...(await faultsOf(framesOf(page)[0]!, state, rest)));
  }
  expect(found.filter((fault) => !UPSTREAM.some((entry) => isOf(entry, fault)))).toEqual([]);
  // An entry that is met no more is mended upstream, and goes.
  expect(UPSTREAM.filter((entry) => !found.some((fault) => isOf(entry, fault)))).toEqual([]);
});
