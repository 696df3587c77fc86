import { UnknownCursor } from '../../src/ports';
import { secretAt, valueAt } from '../../src/ports/forge/table';
import { FAILURE_BY_STATUS } from '../broken-calls';
import { platformStage } from '../platform-stage';
import { book, books, loans, withBooks } from './books';

const stage = platformStage(withBooks);

const fill = async (count: number) => {
  for (let index = 0; index < count; index += 1) {
    const number = `${index}`.padStart(3, '0');
    await books.put(book({ id: `b${number}`, printedOn: `day ${number}` }));
  }
  stage.platform.log.clear();
};
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const stored = (id: string) => stage.platform.store.table('entity/book').get(id)?.value;

describe('one row', () => {
  it('comes out as it went in', async () => {
    await books.put(book());
    expect(await books.get('emma')).toEqual(book());
  });

  it.each(['', '   '])('keeps no blank attribute: %j', async (note) => {
    await books.put(book({ note }));
    expect(stored('emma')).not.toHaveProperty('note');
    expect(await books.get('emma')).toEqual(book({ note: '' }));
  });

  it('is null where it is not there, and may be removed twice', async () => {
    await books.put(book());
    await books.remove('emma');
    await books.remove('emma');
    expect(await books.get('emma')).toBeNull();
  });
});

describe('many rows', () => {
  it('are read in batches of 25; those that are not there are left out', async () => {
    await fill(2);
    const keys = ['b000', 'b001', ...Array.from({ length: 48 }, (_, index) => `none-${index}`)];
    expect([...(await books.getMany(keys)).keys()]).toEqual(['b000', 'b001']);
    expect(stage.platform.log.counts()).toEqual({ 'kvs batch/get': 2 });
  });

  it('are read once, however often they are named, and none at all without a call', async () => {
    await fill(1);
    expect(idsOf([...(await books.getMany(['b000', 'b000'])).values()])).toEqual(['b000']);
    await books.getMany([]);
    expect(stage.platform.log.counts()).toEqual({ 'kvs batch/get': 1 });
  });

  it('one that a batch fails to read is asked for by itself', async () => {
    await fill(1);
    const failedKeys = [{ key: 'b000', error: { code: 'TIMEOUT', message: '' } }];
    stage.platform.fault = ({ path }) =>
      path.endsWith('batch/get') ? Response.json({ successfulKeys: [], failedKeys }) : undefined;
    expect(idsOf([...(await books.getMany(['b000'])).values()])).toEqual(['b000']);
  });

  it('are removed in batches of 25', async () => {
    await fill(30);
    await books.removeMany(idsOf(await books.all({ index: 'by-day' })));
    expect(stage.platform.log.counts()).toEqual({ 'kvs entity/query': 1, 'kvs batch/delete': 2 });
    expect(stage.platform.store.table('entity/book').size).toBe(0);
  });
});

describe('pages along an index', () => {
  it.each<[title: string, mostBytes: number, pages: string[][]]>([
    [
      'what fits',
      400,
      [
        ['b000', 'b001', 'b002'],
        ['b003', 'b004'],
      ],
    ],
    ['all that there is', 5_000, [['b000', 'b001', 'b002', 'b003', 'b004']]],
    ['one where no other fits', 1, [['b000'], ['b001'], ['b002'], ['b003'], ['b004']]],
  ])('of so many bytes: %s', async (_, mostBytes, expected) => {
    await fill(5);
    const pages: string[][] = [];
    for await (const page of books.pages({ index: 'by-day', atMost: 200, mostBytes }))
      pages.push(idsOf(page));
    expect(pages).toEqual(expected);
  });

  it.each([
    ['all of it', {}, ['b000', 'b001', 'b002', 'b003', 'b004']],
    ['the last first', { latestFirst: true }, ['b004', 'b003', 'b002', 'b001', 'b000']],
    ['at', { where: { at: 'day 002' } }, ['b002']],
    ['before, the end not included', { where: { before: 'day 002' } }, ['b000', 'b001']],
    ['through, the end included', { where: { through: 'day 002' } }, ['b000', 'b001', 'b002']],
    ['from through', { where: { from: 'day 001', through: 'day 003' } }, ['b001', 'b002', 'b003']],
    ['at most', { atMost: 2 }, ['b000', 'b001']],
  ])('%s', async (_, range, expected) => {
    await fill(5);
    expect(idsOf((await books.page({ index: 'by-day', ...range })).items)).toEqual(expected);
  });

  it('of one partition', async () => {
    await fill(2);
    await books.put(book({ id: 'odes', shelf: 'poems' }));
    expect(idsOf((await books.page({ index: 'by-shelf', partition: ['poems'] })).items)).toEqual(['odes']);
  });

  it('go on from where the last one ended, to the end', async () => {
    await fill(5);
    const first = await books.page({ index: 'by-day', atMost: 3 });
    const second = await books.page({ index: 'by-day', atMost: 3 }, first.next ?? undefined);
    expect([...idsOf(first.items), ...idsOf(second.items)]).toEqual(['b000', 'b001', 'b002', 'b003', 'b004']);
    expect(second.next).toBeNull();
  });

  it('hold more than a call gives, in several calls', async () => {
    await fill(250);
    const { items, next } = await books.page({ index: 'by-day', atMost: 200 });
    expect([new Set(idsOf(items)).size, next === null]).toEqual([200, false]);
    expect(stage.platform.log.counts()).toEqual({ 'kvs entity/query': 2 });
    expect(await books.all({ index: 'by-day' })).toHaveLength(250);
  });

  it('an empty page is not the end', async () => {
    await fill(2);
    let calls = 0;
    stage.platform.fault = () =>
      (calls += 1) === 1 ? Response.json({ data: [], cursor: 'WyIiLCIiXQ' }) : undefined;
    expect(idsOf(await books.all({ index: 'by-day' }))).toEqual(['b000', 'b001']);
  });

  it('are read no further than the caller goes on', async () => {
    await fill(250);
    for await (const page of books.pages({ index: 'by-day' })) if (page.length > 0) break;
    expect(stage.platform.log.counts()).toEqual({ 'kvs entity/query': 1 });
  });

  it('a cursor that the storage did not give is told apart from what is wrong otherwise', async () => {
    await expect(books.page({ index: 'by-day' }, 'made up')).rejects.toThrow(UnknownCursor);
    await expect(books.page({ index: 'by-colour' })).rejects.toMatchObject({ code: 'INDEX_NOT_DECLARED' });
  });
});

describe('a row that nobody changed since', () => {
  it('is written once, where none is there', async () => {
    expect(await books.putIf(book(), null)).toEqual({ done: true });
    expect(await books.putIf(book({ revision: 'r2' }), null)).toEqual({ done: false, current: book() });
    expect(stage.platform.log.requests.filter(({ operation }) => operation === 'transaction')).toEqual([]);
  });

  it('is written once, together with others', async () => {
    const loan = { id: 'loan', due: '2015-05-09' };
    expect(await books.putIf(book(), null, loans.putting(loan))).toEqual({ done: true });
    const other = { id: 'other', due: '2015-05-10' };
    expect(await books.putIf(book({ revision: 'r2' }), null, loans.putting(other))).toEqual({
      done: false,
      current: book(),
    });
    expect(await loans.get('loan')).toEqual(loan);
    expect(await loans.get('other')).toBeNull();
  });

  it('is changed, and removed', async () => {
    await books.put(book());
    const next = book({ revision: 'r2', note: '' });
    expect(await books.putIf(next, books.versionOf(book()))).toEqual({ done: true });
    expect(await books.removeIf('emma', books.versionOf(book()))).toEqual({ done: false, current: next });
    expect(await books.removeIf('emma', books.versionOf(next))).toEqual({ done: true });
    expect(await books.get('emma')).toBeNull();
  });

  it('is removed together with a change of others, or none of them is made', async () => {
    await books.put(book());
    const loan = { id: 'loan', due: '2015-05-09' };
    expect(await books.removeIf('emma', { revision: 'r0' }, loans.putting(loan))).toMatchObject({
      done: false,
    });
    expect(await loans.get('loan')).toBeNull();
    expect(await books.removeIf('emma', { revision: 'r1' }, loans.putting(loan))).toEqual({ done: true });
    expect(await loans.get('loan')).toEqual(loan);
  });

  it('is gone: nothing is written in its place, and it is removed', async () => {
    expect(await books.putIf(book({ revision: 'r2' }), { revision: 'r1' })).toEqual({
      done: false,
      current: null,
    });
    expect(await books.removeIf('emma', { revision: 'r1' })).toEqual({ done: true });
    expect(stage.platform.store.table('entity/book').size).toBe(0);
  });
});

describe('a place that is held for a row to come', () => {
  const loan = { id: 'loan', due: '2015-05-09' };
  /** The place is held, and the transaction that was to fill it never made. */
  const leave = async () => {
    stage.platform.fault = ({ path }) =>
      path.endsWith('transaction') ? new Response('', { status: 503 }) : undefined;
    await expect(books.putIf(book(), null, loans.putting(loan))).rejects.toMatchObject({
      code: 'storage-unavailable',
    });
    stage.platform.fault = undefined;
    expect(stored('emma')).toEqual({ revision: 'held' });
  };

  it('is empty for whoever reads, and nothing was written beside it', async () => {
    await leave();
    expect(await books.get('emma')).toBeNull();
    expect([...(await books.getMany(['emma'])).keys()]).toEqual([]);
    stage.platform.store.table('entity/book').get('emma')!.value = { revision: 'held', printedOn: 'day 001' };
    expect(await books.all({ index: 'by-day' })).toEqual([]);
    expect(await loans.get('loan')).toBeNull();
  });

  it('is taken over by the next one to create the row', async () => {
    await leave();
    expect(await books.putIf(book({ revision: 'r2' }), null, loans.putting(loan))).toEqual({ done: true });
    expect(await books.get('emma')).toEqual(book({ revision: 'r2' }));
    expect(await loans.get('loan')).toEqual(loan);
  });

  it('is filled by one of two that come at the same time; the other is told', async () => {
    const [first, second] = await Promise.all(
      ['r1', 'r2'].map((revision) => books.putIf(book({ revision }), null, loans.putting(loan))),
    );
    const there = await books.get('emma');
    expect([first, second]).toContainEqual({ done: true });
    expect([first, second]).toContainEqual({ done: false, current: there });
  });
});

describe('a transaction', () => {
  it('takes each key once, in whichever entity it is: no call is made otherwise', () => {
    const twice = loans.removing('emma');
    expect(() => books.putIf(book(), null, twice)).toThrow('twice');
    expect(stage.platform.log.requests).toEqual([]);
  });
});

it('a value and a secret under one key are two things', async () => {
  await valueAt('password').put('of a value');
  await secretAt('password').put('of a secret');
  expect([await valueAt('password').get(), await secretAt('password').get()]).toEqual([
    'of a value',
    'of a secret',
  ]);
  await secretAt('password').remove();
  expect([await valueAt('password').get(), await secretAt('password').get()]).toEqual(['of a value', null]);
});

it.each(FAILURE_BY_STATUS)('an answer of %i is the failure %s', async (status, code) => {
  stage.platform.fault = () => new Response('', { status });
  await expect(books.get('emma')).rejects.toMatchObject({ name: 'PortFailure', code });
});
