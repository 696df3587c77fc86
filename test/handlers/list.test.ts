import { dueOn } from '../../src/contract/due-on';
import type { LicenseEntry } from '../../src/contract/licenses';
import { LONGEST_COST_CENTRE, LONGEST_ORDER_NUMBER, MOST_EVENTS } from '../../src/contract/limits';
import type { Contract } from '../../src/contract/questions';
import { addDays, type License, mockupsPolicy } from '../../src/policy';
import { LICENSE_ENTITY, toEntity } from '../../src/ports/forge/license-rows';
import { bought, serverLicense } from '../builders';
import { entry } from '../contract/entries';
import { type App, startApp, value } from './app';

type Query = Parameters<Contract['console']['listLicenses']>[0];

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

/** Put into the emulated storage directly, as saving would have. */
function register(id: string, license: License): void {
  const kept = toEntity({ entry: entry({ id, license }), keyReference: null }, dueOn(mockupsPolicy, license));
  app.platform.store.table(`entity/${LICENSE_ENTITY}`).set(id, { value: kept, createdAt: 0, updatedAt: 0 });
}

/** The most that an answer to the front end has: https://developer.atlassian.com/platform/forge/limits-invocation/ */
const ANSWER_BYTES = 5 * 1024 * 1024;

const queries = () => app.platform.log.counts()['kvs entity/query'] ?? 0;
const ids = (items: readonly LicenseEntry[]) => items.map(({ id }) => id);

/** All pages, and how many calls each cost. */
async function readAll(query: Query = {}): Promise<{ ids: string[]; costs: number[] }> {
  const all: string[] = [];
  const costs: number[] = [];
  let after: string | undefined;
  do {
    const before = queries();
    const { items, next } = await value(app.ask('listLicenses', { ...query, after }));
    costs.push(queries() - before);
    all.push(...ids(items));
    after = next ?? undefined;
  } while (after !== undefined);
  return { ids: all, costs };
}

const buys = (day: string) => serverLicense({ history: [bought(day)] });

describe('a register of 1,100 licenses', () => {
  const dayOf = (index: number) =>
    `20${String(10 + (index % 4)).padStart(2, '0')}-${String((index % 12) + 1).padStart(2, '0')}-15`;
  beforeEach(() => {
    for (let index = 0; index < 1100; index += 1)
      register(`l${index}`, index % 10 === 0 ? { product: 'desktop' } : buys(dayOf(index)));
  });

  it('is read in pages of 1,000, a hundred in a call', async () => {
    const { ids: read, costs } = await readAll();
    expect(new Set(read).size).toBe(1100);
    expect(read).toHaveLength(1100);
    expect(costs).toEqual([10, 1]);
  });

  it('gives the first to expire first, and those without a day last', async () => {
    const { ids: read } = await readAll();
    const days = read.map((id) => (Number(id.slice(1)) % 10 === 0 ? 'none' : dayOf(Number(id.slice(1)))));
    expect(days).toEqual([...days].sort());
    expect(days.slice(-110)).toEqual(Array(110).fill('none'));
  });

  it('gives what expires within a range without reading the rest', async () => {
    const { ids: read, costs } = await readAll({ expiresFrom: '2012-02-15', expiresBefore: '2012-02-16' });
    expect(new Set(read.map((id) => dayOf(Number(id.slice(1)))))).toEqual(new Set(['2011-02-15']));
    expect(costs).toEqual([1]);
  });
});

it('licenses as large as they may be come in answers that the platform carries, and none is left out', async () => {
  const longest = Array.from({ length: MOST_EVENTS }, (_, index) => ({
    ...bought(addDays('2000-01-01', index)),
    orderNumber: 'x'.repeat(LONGEST_ORDER_NUMBER),
    costCentre: 'y'.repeat(LONGEST_COST_CENTRE),
  }));
  for (let index = 0; index < 30; index += 1) register(`l${index}`, serverLicense({ history: longest }));
  const sizes: number[] = [];
  const read: string[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await value(app.ask('listLicenses', after === undefined ? {} : { after }));
    sizes.push(JSON.stringify(page).length);
    read.push(...ids(page.items));
    after = page.next;
  }
  expect(new Set(read).size).toBe(30);
  expect(read).toHaveLength(30);
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(ANSWER_BYTES);
});

it.each<[title: string, query: Query, expected: string[]]>([
  ['everything', {}, ['a', 'b', 'c', 'undated', 'unknown']],
  ['from a day on', { expiresFrom: '2015-02-01' }, ['b', 'c']],
  ['from the day after', { expiresFrom: '2015-02-02' }, ['c']],
  ['before a day', { expiresBefore: '2015-02-01' }, ['a']],
  ['before the day after', { expiresBefore: '2015-02-02' }, ['a', 'b']],
  ['one day', { expiresFrom: '2015-02-01', expiresBefore: '2015-02-02' }, ['b']],
  ['no day at all', { expiresFrom: '2015-02-01', expiresBefore: '2015-02-01' }, []],
  ['a range that ends before it begins', { expiresFrom: '2015-02-01', expiresBefore: '2014-01-01' }, []],
])('lists %s', async (_, query, expected) => {
  register('c', buys('2014-02-02'));
  register('a', buys('2014-01-31'));
  register('b', buys('2014-02-01'));
  register('undated', { product: 'jira-cloud', subscription: { state: 'active' } });
  register('unknown', serverLicense({ history: [] }));
  const { ids: read } = await readAll(query);
  expect(read).toEqual(expected);
});

it('moves a license to where its new history puts it', async () => {
  const add = (name: string, day: string) =>
    value(
      app.ask('addLicense', { draft: { name, contact: '', license: buys(day) }, key: null, timeZone: 'UTC' }),
    );
  const first = await add('first', '2014-01-01');
  const second = await add('second', '2014-02-01');
  await value(
    app.ask('saveLicense', {
      ...first,
      draft: { ...first, license: buys('2014-03-01') },
      timeZone: 'UTC',
    }),
  );
  expect((await readAll()).ids).toEqual([second.id, first.id]);
});

it('a cursor that nobody gave out is bad input', async () => {
  expect(await app.ask('listLicenses', { after: 'nonsense' })).toEqual({
    ok: false,
    failure: { code: 'bad-input', fault: { code: 'unknown-value', path: 'after', clauses: [] } },
  });
});

it('a failed read is said, and is no shorter list', async () => {
  for (let index = 0; index < 150; index += 1) register(`l${index}`, buys('2014-01-31'));
  let calls = 0;
  app.platform.fault = ({ path }) =>
    path.endsWith('entity/query') && ++calls === 2 ? new Response('', { status: 503 }) : undefined;
  expect(await app.ask('listLicenses', {})).toEqual({ ok: false, failure: { code: 'storage-unavailable' } });
});
