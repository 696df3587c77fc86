import type { FrameLocator, Locator } from 'playwright-core';
import { createSpeech } from '../../../src/words/speech';
import type { Words } from '../../../src/words/words';
import { BEN } from '../prompts/places';
import type { RunningPreview } from '../stage/preview';

/** A state of the console: where it is, and what is done there to come to it. */
export interface ConsoleState {
  name: string;
  /** The place, as it stands behind the `#`. */
  place: string;
  /** Nothing is registered, as on the day of the installation. The licenses of other states are gone then: these come last. */
  isEmpty?: true;
  /** What a person does there, by the words of their language. */
  act?: (app: FrameLocator, words: Words) => Promise<void>;
}

/** Some buttons say in their names also what they are about. */
type Name = (words: Words) => string | RegExp;

const button = (app: FrameLocator, name: string | RegExp): Locator =>
  app.getByRole('button', { name, exact: true }).first();

const begins = (name: string): RegExp => new RegExp(`^${name.replaceAll(/[.?*+^$()|[\]\\]/g, '\\$&')}`);

/** Presses the buttons of these names, one after the other. */
const press =
  (...names: Name[]) =>
  async (app: FrameLocator, words: Words): Promise<void> => {
    for (const name of names) await button(app, name(words)).click();
  };

/** Somebody has asked, a renewal is in progress, and an owner is chosen: every place has something to show. */
export async function peopleWereHere(preview: RunningPreview): Promise<void> {
  for (const kind of ['seats', 'upgrade'] as const)
    await preview.ask('askAdmin', { licenseId: null, kind, text: 'Two designers', timeZone: 'UTC' }, BEN);
  const { items } = await preview.ask('listLicenses', {});
  const { id } = items.find(({ name }) => name === 'Jira Server, Rome')!;
  await preview.ask('setRenewal', { licenseId: id, until: '2027-01-15' });
}

/** The headings of the table that is pasted: data, in whatever language the console speaks. */
export const HEADINGS = ['product', 'name', 'purchased on', 'covered through', 'users'];
const TABLE = [
  HEADINGS.join(';'),
  'jira-server;Harbour;03/04/2026;;25',
  'jira-server;Mill;;12/31/9999;25',
  'Visio;Plant;31.02.2026;;5',
].join('\n');

/** More rows than stand on a page. */
const LONG = [
  'product;name;bought from;covered through',
  ...Array.from({ length: 60 }, (_, row) => `jira-server;Ship ${row};direct;2027-03-31`),
].join('\n');

/** Pastes a table, and goes on as often as there are steps behind it. */
const paste =
  (table: string, ...steps: Name[]) =>
  async (app: FrameLocator, words: Words): Promise<void> => {
    await app.getByLabel(words.importing.paste).fill(table);
    await press(({ importing }) => importing.read, ...steps)(app, words);
  };

/** A license that is not registered yet. */
const ONE_MORE = ['product;name;contact', 'desktop;Harbour;IT'].join('\n');

/** The button that stores one row; any locale makes one of one. */
const applyOne: Name = ({ importing }) =>
  createSpeech('en-US', { importing }).say('importing.apply', { count: 1 });

/** Imports one license to the end, and goes on. */
const importOne = (...steps: Name[]) =>
  paste(ONE_MORE, ({ importing }) => importing.read, applyOne, ...steps);

/** Orders, and comes back to the question whether it was bought. */
async function orderAndComeBack(app: FrameLocator, words: Words): Promise<void> {
  await app.owner().page().context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(
    ({ license }) => begins(license.doIt),
    ({ order }) => order.copyAndOpen,
  )(app, words);
  await app.getByRole('heading', { name: words.order.didYou }).waitFor();
}

/** Chooses that reminders go to both products, by the places that these offer. */
async function choosePlaces(app: FrameLocator, { reminders }: Words): Promise<void> {
  for (const choice of [reminders['choose-workItem'], reminders['choose-page']])
    await app.getByRole('checkbox', { name: choice }).check();
  await app.getByLabel(reminders.projectKey).fill('OPS');
  await app.getByText(reminders.chosenPlace.replace('{name}', 'Operations')).waitFor();
}

/** Selects licenses of the list, and does something with them. */
const select =
  (...steps: Name[]) =>
  async (app: FrameLocator, words: Words): Promise<void> => {
    await app.getByRole('main').getByRole('checkbox').first().check();
    await press(...steps)(app, words);
  };

/** The states that are worth a look of their own, by the ids of the licenses that they show. */
export function consoleStates(idOf: (name: string) => string): ConsoleState[] {
  const license = (name: string) => `/license/${encodeURIComponent(idOf(name))}`;
  const dublin = license('Jira Server, Dublin');
  const berlin = license('Jira Server, Berlin');
  const more = (name: string, place: string, ...names: Name[]): ConsoleState => ({
    name,
    place,
    act: press(...names),
  });
  return [
    { name: 'the list', place: '/' },
    { name: 'a list without a match', place: '/find/q=nothing-at-all' },
    more('a dense list', '/', ({ list }) => list.dense),
    more('why', '/', ({ common }) => begins(common.why)),
    more('the menu of exports', '/', ({ list }) => list.export),
    more('a filter', '/', ({ list }) => list.filterProduct),
    { name: 'several selected', place: '/', act: select() },
    { name: 'several decided', place: '/', act: select(({ list }) => list.decideSeveral) },
    { name: 'several assigned', place: '/', act: select(({ owner }) => owner.assignSeveral) },
    { name: 'several renewed', place: '/', act: select(({ list }) => list.renewSeveral) },
    { name: 'several deleted', place: '/', act: select(({ list }) => list.deleteSeveral) },
    { name: 'the help', place: '/help' },
    { name: 'what the help says of troubles', place: '/help/troubleshooting' },
    { name: 'the example', place: '/example' },
    { name: 'a new license', place: '/add' },
    more(
      'a new license with faults',
      '/add',
      ({ form }) => form.addPurchase,
      ({ form }) => form.saveAdd,
    ),
    { name: 'an import', place: '/import' },
    { name: 'what an import understood', place: '/import', act: paste(TABLE) },
    {
      name: 'what an import would do',
      place: '/import',
      act: paste(LONG, ({ importing }) => importing.read),
    },
    { name: 'an import to be taken back', place: '/import', act: importOne(({ undo }) => undo.do) },
    { name: 'the requests', place: '/requests' },
    more('an answer', '/requests', ({ requests }) => requests.answer),
    { name: 'the budget', place: '/budget' },
    { name: 'the budget by quarter', place: '/budget/by=quarter' },
    { name: 'a budget of nothing', place: '/budget/year=2090' },
    { name: 'what it takes to stay covered', place: '/covered' },
    { name: 'the reminders', place: '/reminders' },
    { name: 'places of reminders', place: '/reminders', act: choosePlaces },
    { name: 'the settings', place: '/settings' },
    { name: 'who is told what', place: '/settings/prompts' },
    { name: 'what is remembered of columns', place: '/settings/columns' },
    { name: 'the installation', place: '/settings/installation' },
    { name: 'the terms', place: '/terms' },
    { name: 'a license that is over', place: dublin },
    { name: 'a license bought ahead', place: license('Jira Server, Lyon (bought ahead)') },
    { name: 'a license nothing is known of', place: license('Jira Server, from the company we bought') },
    { name: 'a license that is gone', place: '/license/gone' },
    { name: 'a license edited', place: `${berlin}/edit` },
    more('a decision', dublin, ({ license: words }) => words.decide),
    more('an owner', dublin, ({ owner }) => owner.choose),
    more('a renewal in progress', dublin, ({ license: words }) => words.renewalMark),
    more('a key replaced', dublin, ({ license: words }) => words.keyReplace),
    more('a purchase recorded', dublin, ({ planner }) => planner.record),
    more('an order', dublin, ({ license: words }) => begins(words.doIt)),
    { name: 'an order that may be bought', place: dublin, act: orderAndComeBack },
    {
      name: 'a calendar',
      place: dublin,
      act: (app, { common, license: words }) =>
        button(
          app,
          common.labelled.replace('{label}', words.releaseDay).replace('{text}', common.pickDay),
        ).click(),
    },
    more('changes', dublin, ({ changes }) => changes.show),
    more('a license deleted', dublin, ({ license: words }) => words.delete),
    more('a key shown', dublin, ({ license: words }) => words.keyShow),
    { name: 'the first steps', place: '/', isEmpty: true },
  ];
}
