import { DEFAULT_SETTINGS } from '../../src/contract/default-settings';
import type { ImportRow } from '../../src/contract/import';
import { readRow } from '../../src/exchange/importing/read-row';
import { TEMPLATE_FIELDS } from '../../src/exchange/importing/template';
import { templateCsv } from '../../src/exchange/importing/template-csv';
import { readFile } from '../../src/exchange/reading/read-file';
import { addMonths, documents, mockupsPolicy } from '../../src/policy';
import { words as german } from '../../src/words/de';
import { words as english } from '../../src/words/en';
import { createSpeech } from '../../src/words/speech';
import { exampleEntries } from '../../static/console/data/example';
import { rowOf } from '../../static/console/data/row';
import { STATUSES } from '../../static/console/data/status';
import { usableZone } from '../../static/console/data/viewer';
import { placeOf } from '../../static/console/importing/fault-place';
import { knownAfter } from '../../static/console/importing/known-after';
import { newlySaid } from '../../static/console/importing/open-file';
import {
  countsOf,
  inOrder,
  type SeenRow,
  splitFile,
  waitingIn,
  withTaken,
} from '../../static/console/importing/progress';
import { templateTexts } from '../../static/console/importing/template-texts';
import { differencesOf } from '../../static/console/license/differences';
import { orderTotalIn } from '../../static/console/license/order-total';
import { maskedKey } from '../../static/console/order/masked-key';
import { LIST, pathOf, type Route, routeOf } from '../../static/console/routing/route';
import {
  readSettings,
  type SettingsDraft,
  settingsDraftOf,
} from '../../static/console/settings/settings-draft';
import { bought, renewed, serverLicense } from '../builders';
import { entry } from '../contract/entries';

describe('places and their paths', () => {
  it.each<[Route, string]>([
    [LIST, '/'],
    [{ page: 'list', sample: true }, '/example'],
    [{ page: 'license', id: 'a#1', sample: false }, '/license/a%231'],
    [{ page: 'license', id: 'berlin', sample: true }, '/example/berlin'],
    [{ page: 'edit', id: 'a:1' }, '/license/a%3A1/edit'],
    [{ page: 'add' }, '/add'],
    [{ page: 'import' }, '/import'],
    [{ page: 'reminders' }, '/reminders'],
    [{ page: 'settings', part: 'general' }, '/settings'],
    [{ page: 'settings', part: 'installation' }, '/settings/installation'],
  ])('%j', (route, path) => {
    expect(pathOf(route)).toBe(path);
    expect(routeOf(path)).toEqual(route);
  });
  it.each(['', '/nowhere', '/license', '/license/%E0%A4%A/x/y'])('%j does not break it', (path) =>
    expect(['list', 'license']).toContain(routeOf(path).page),
  );
});

describe('an order total', () => {
  it.each([
    ['300.01', 'usd', { amount: '300.01', currency: 'USD' }],
    ['300,01', 'USD', { amount: '300.01', currency: 'USD' }],
    [' 300 ', 'EUR', { amount: '300', currency: 'EUR' }],
    ['1,000', 'USD', null],
    ['-5', 'USD', null],
    ['300', 'dollars', null],
    ['', 'USD', null],
  ])('%j %s', (amount, currency, money) => expect(orderTotalIn(amount, currency)).toEqual(money));
});

const typed = (over: Partial<SettingsDraft>): SettingsDraft => ({
  leadDays: '7',
  timeZone: 'UTC',
  amount: '',
  currency: '',
  per: 'yearly',
  ...over,
});

describe('the price of this site’s own subscription', () => {
  it.each<[typed: Partial<SettingsDraft>, expected: unknown]>([
    [{}, null],
    [{ currency: 'EUR' }, null],
    [
      { amount: '600', currency: 'eur' },
      { amount: '600', currency: 'EUR', per: 'yearly' },
    ],
    [
      { amount: '1.234,50', currency: 'CHF', per: 'monthly' },
      { amount: '1234.50', currency: 'CHF', per: 'monthly' },
    ],
  ])('%j is read', (over, expected) => {
    expect(readSettings(typed(over)).payload?.settings.ownPrice ?? null).toEqual(expected);
  });

  it.each<[typed: Partial<SettingsDraft>, expected: string[]]>([
    [{ amount: '600' }, ['settings.ownPrice.currency']],
    [{ amount: 'much', currency: 'EUR' }, ['settings.ownPrice.amount']],
    [{ amount: '1.234', currency: 'Euro' }, ['settings.ownPrice.amount', 'settings.ownPrice.currency']],
    [{ amount: '-5', currency: 'EUR' }, ['settings.ownPrice.amount']],
  ])('%j is faulty', (over, expected) => {
    expect(readSettings(typed(over)).faults.map(({ path }) => path)).toEqual(expected);
  });

  it('stands in the form as it was stored, with the period that the host tells until one is stored', () => {
    const settings = { leadDays: [7], timeZone: 'UTC' };
    const ownPrice = { amount: '55.50', currency: 'EUR', per: 'monthly' } as const;
    expect(settingsDraftOf({ ...settings, ownPrice }, { billing: 'yearly' }, 'de-DE')).toMatchObject({
      amount: '55,50',
      currency: 'EUR',
      per: 'monthly',
    });
    expect(settingsDraftOf(settings, { billing: 'monthly' }, 'de-DE')).toMatchObject({
      amount: '',
      per: 'monthly',
    });
    expect(settingsDraftOf(settings, { billing: null }, 'de-DE').per).toBe('yearly');
  });
});

describe('lead times', () => {
  const leadDaysIn = (leadDays: string) =>
    readSettings(typed({ leadDays })).payload?.settings.leadDays ?? null;
  it.each([
    ['60, 30, 7', [60, 30, 7]],
    ['7 30;60 30', [60, 30, 7]],
    ['1', [1]],
    ['3650', [3650]],
    ['3651', null],
    ['0', null],
    ['2.5', null],
    ['ten', null],
    ['', null],
    ['1,2,3,4,5,6,7,8,9,10,11', null],
  ])('%j', (typed, days) => expect(leadDaysIn(typed)).toEqual(days));
});

it.each([
  ['7F3A', '••••-••••-7F3A'],
  [null, '••••-••••'],
])('a key with the hint %j is shown as %s', (hint, shown) => expect(maskedKey(hint)).toBe(shown));

it.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['Mars/Phobos', 'UTC'],
  [undefined, 'UTC'],
])('the zone %s counts as %s', (zone, used) => expect(usableZone(zone)).toBe(used));

describe('where two drafts differ', () => {
  const base = entry();
  it.each([
    ['nowhere', {}, []],
    ['blanks around a name do not count', { name: ' Acme wiki ' }, []],
    ['a name and a contact', { name: 'Other', contact: 'Bob' }, ['name', 'contact']],
    ['own servers said or left out are the same', { license: serverLicense({ ownServers: true }) }, []],
    ['servers of somebody else', { license: serverLicense({ ownServers: false }) }, ['ownServers']],
    [
      'a purchase more',
      { license: serverLicense({ history: [bought('2014-01-31'), renewed('2015-01-01')] }) },
      ['history'],
    ],
  ])('%s', (_, over, fields) => expect(differencesOf({ ...base, ...over }, base)).toEqual(fields));
});

describe('an import', () => {
  const fault = { code: 'not-json', path: '', clauses: [] } as const;
  const seen = (result: SeenRow['result'], isStored = false): SeenRow => ({
    line: 1,
    row: {},
    key: null,
    label: null,
    notes: [],
    result,
    isStored,
  });
  it('sends what can be read, and refuses the rest itself', () => {
    const about = { key: null, label: null, notes: [] };
    const { sent, refused } = splitFile({
      rows: [
        { line: 1, id: 'a', row: { id: 'a' }, ...about },
        { line: 3, id: null, fault: { ...fault, clauses: [] }, ...about },
      ],
    });
    expect(sent.map(({ line }) => line)).toEqual([1]);
    expect(refused).toMatchObject([{ line: 3, result: { outcome: 'refuse', fault } }]);
  });
  it('stores what is added or changed, once', () => {
    const draft = entry();
    const rows = [
      seen({ outcome: 'add', id: 'a', draft, key: null, expected: 'x' }),
      seen({ outcome: 'add', id: 'b', draft, key: null, expected: 'x' }, true),
      seen({ outcome: 'unchanged', id: 'c', expected: 'x' }),
      seen({ outcome: 'refuse', id: null, fault: { ...fault, clauses: [] } }),
    ];
    expect(waitingIn(rows).map(({ result }) => result.id)).toEqual(['a']);
    expect(countsOf(rows)).toMatchObject({ add: 2, unchanged: 1, refuse: 1, change: 0 });
  });
  it('a row that would be stored as unknown is no addition, and is stored only once a person takes it', () => {
    const add: ImportRow = { outcome: 'add', id: 'a', draft: entry(), key: null, expected: 'x' };
    const rows = [{ ...seen(add), isIncomplete: true }];
    expect(countsOf(rows)).toMatchObject({ add: 0, incomplete: 1 });
    expect(waitingIn(rows)).toEqual([]);
    const taken = withTaken(rows, new Set([1]), true);
    expect(waitingIn(taken)).toHaveLength(1);
    expect(waitingIn(withTaken(taken, new Set([1]), false))).toEqual([]);
    expect(countsOf(taken.map((row) => ({ ...row, isStored: true })))).toMatchObject({ add: 1 });
  });
  it('shows first what is refused, then what is incomplete, then the rest in the order of the file', () => {
    const draft = entry();
    const rows = [
      { ...seen({ outcome: 'add', id: 'a', draft, key: null, expected: 'x' }), line: 2 },
      { ...seen({ outcome: 'add', id: 'b', draft, key: null, expected: 'x' }), line: 3, isIncomplete: true },
      { ...seen({ outcome: 'refuse', id: null, fault: { ...fault, clauses: [] } }), line: 4 },
      { ...seen({ outcome: 'unchanged', id: 'c', expected: 'x' }), line: 1 },
    ];
    expect(inOrder(rows).map(({ line }) => line)).toEqual([4, 3, 1, 2]);
  });
  it('remembers of columns what is new, and not those without a heading', () => {
    expect(newlySaid({ stufe: 'seats', foo: 'ignore', '#3': 'name' }, { foo: 'ignore' })).toEqual({
      stufe: 'seats',
    });
    expect(newlySaid({ foo: 'ignore' }, { foo: 'ignore', bar: 'name' })).toBeNull();
  });
  it.each([
    ['Laufzeit bis', true, '“Laufzeit bis”'],
    ['history[0].kind', false, 'Entry 1 of the history'],
    ['history[2].seats', false, 'Entry 3 of the history'],
    ['subscription.state', false, 'State of the subscription'],
    ['contactDetails.technicalContact.email', false, 'Field “email”'],
    ['', false, null],
  ])('names the place %j of a fault in the words of a person', (path, isTable, place) => {
    expect(placeOf(createSpeech('en', english), path, isTable)).toBe(place);
  });
});

describe.each([
  ['en', english, ','],
  ['de', german, ';'],
] as const)('the template in %s', (locale, spoken, separator) => {
  const today = '2026-11-25';
  const texts = templateTexts(createSpeech(locale, spoken), mockupsPolicy.productsOn(today), today);
  it('is read as what it says, column by column, and its example is covered', async () => {
    const read = await readFile(mockupsPolicy, today, templateCsv(texts, locale));
    if (!read.ok) throw new Error(read.failure);
    const { columns, rows, questions, separator: found } = read.value;
    expect(columns.map(({ field, source }) => [field, source])).toEqual(
      TEMPLATE_FIELDS.map((field) => [field, 'recognised']),
    );
    expect([found, questions]).toEqual([separator, []]);
    const [row] = rows;
    const incoming = row && 'row' in row ? readRow(mockupsPolicy, row.row, today) : null;
    const known = incoming?.ok ? knownAfter(mockupsPolicy, incoming.value.license, today, [30]) : null;
    expect(known).toMatchObject({ status: 'covered', through: texts.coveredThrough.example });
    const bought = incoming?.ok
      ? incoming.value.license.history?.filter(({ kind }) => kind !== 'statement')
      : [];
    expect(
      knownAfter(mockupsPolicy, { product: 'jira-server', channel: 'direct', history: bought }, today, [30]),
    ).toMatchObject({ through: texts.coveredThrough.example });
  });
});

/** A day of each document, when all that its examples tell of can have happened under it. */
const UNDER_EACH = documents.map(({ inForceFrom }) => addMonths(inForceFrom, 36));

it.each(['2026-11-22', '2028-02-29', '2015-12-31', ...UNDER_EACH])(
  'the example shows every state and every product on %s',
  (today) => {
    const rows = exampleEntries(today).map((each) =>
      rowOf(mockupsPolicy, each, today, DEFAULT_SETTINGS.leadDays),
    );
    expect(rows.filter(({ fault }) => fault)).toEqual([]);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(STATUSES));
    expect(new Set(rows.map(({ entry: each }) => each.license.product))).toEqual(
      new Set(Object.keys(mockupsPolicy.documentOn(today).products)),
    );
    expect(rows.map(({ entry: each }) => mockupsPolicy.faultIn(each.license, today)).filter(Boolean)).toEqual(
      [],
    );
  },
);
