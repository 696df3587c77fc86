import type { StoredRow, UndoneRow } from '../../src/contract/undo-import';
import type { AskResult } from '../../static/console/data/ask';
import type { StoringProgress } from '../../static/console/importing/store-rows';
import { type UndoEnd, undoRows } from '../../static/console/importing/undo-rows';

jest.mock('@forge/bridge', () => ({ makeInvoke: () => () => Promise.resolve(undefined) }));

type Answer = AskResult<'undoImport'>;

const rowsOf = (count: number): StoredRow[] =>
  Array.from({ length: count }, (_, index) => ({ id: `l${index}`, revision: 'r', before: null, key: null }));
const start = (left: StoredRow[]): UndoEnd => ({
  removed: 0,
  restored: 0,
  kept: [],
  left,
  failure: null,
  isStopped: false,
});

const gone = (rows: StoredRow[]): Answer => ({
  ok: true,
  value: rows.map(({ id }): UndoneRow => ({ id, outcome: 'removed' })),
});
const busy = { code: 'busy', afterSeconds: 20 } as const;

/** Takes rows back with these answers, one after the other; then all that is asked is done. */
async function run(from: UndoEnd, answers: ((rows: StoredRow[]) => Answer)[], stopAt = Infinity) {
  const asked: number[] = [];
  const told: StoringProgress[] = [];
  const stop = new AbortController();
  let now = 0;
  const end = await undoRows(from, {
    undo: (rows) => {
      asked.push(rows.length);
      if (asked.length === stopAt) stop.abort();
      return Promise.resolve((answers.shift() ?? gone)(rows));
    },
    nameOf: (id) => `License ${id}`,
    time: {
      now: () => now,
      wait: (ms) => {
        now += ms;
        return Promise.resolve();
      },
    },
    stop: stop.signal,
    tell: (progress) => told.push(progress),
  });
  return { end, asked, told, seconds: now / 1000 };
}

it('takes all back in pieces, no faster than the import was', async () => {
  const { end, asked, seconds } = await run(start(rowsOf(1000)), []);
  expect(end).toMatchObject({ removed: 1000, left: [], failure: null });
  expect(asked).toEqual(Array(10).fill(100));
  // Four writes a license, 3,000 a minute: the last piece begins after 900 licenses had their time.
  expect(seconds).toBe(72);
});

it('where the platform takes no more for now, it waits, and asks again for what was refused', async () => {
  const half = (rows: StoredRow[]): Answer => ({
    ok: true,
    value: rows.map(({ id }, index) =>
      index < 40 ? { id, outcome: 'removed' } : { id, outcome: 'failed', failure: busy },
    ),
  });
  const { end, asked, told } = await run(start(rowsOf(150)), [half]);
  expect(asked).toEqual([100, 60, 50]);
  expect(end).toMatchObject({ removed: 150, left: [] });
  expect(told.flatMap(({ waits }) => waits ?? [])).toEqual([20, 10]);
});

it('where it never takes any, the person is asked after some waits, and all is left', async () => {
  const never = (): Answer => ({ ok: false, failure: busy });
  const { end } = await run(start(rowsOf(150)), Array<typeof never>(6).fill(never));
  expect(end).toMatchObject({ removed: 0, failure: busy });
  expect(end.left).toHaveLength(150);
});

it('after a lost answer it goes on from there, and counts each license once', async () => {
  const lost = (): Answer => ({ ok: false, failure: { code: 'no-answer' } });
  const first = await run(start(rowsOf(250)), [gone, lost]);
  expect(first.end).toMatchObject({ removed: 100, failure: { code: 'no-answer' }, isStopped: false });
  expect(first.end.left).toHaveLength(150);
  const second = await run(first.end, []);
  expect(second.end).toMatchObject({ removed: 250, left: [], failure: null });
});

it('is stopped between two pieces, and taken up again', async () => {
  const first = await run(start(rowsOf(250)), [], 1);
  expect(first.end).toMatchObject({ removed: 100, isStopped: true, failure: null });
  const second = await run(first.end, []);
  expect(second.end).toMatchObject({ removed: 250, left: [], isStopped: false });
});

it('a license that failed is left for another try; one that stays is named, and does not hold the others', async () => {
  const mixed = ([a, b]: StoredRow[]): Answer => ({
    ok: true,
    value: [
      { id: a?.id ?? '', outcome: 'failed', failure: { code: 'storage-unavailable' } },
      { id: b?.id ?? '', outcome: 'kept', why: 'changed', current: null },
    ],
  });
  const { end } = await run(start(rowsOf(2)), [mixed]);
  expect(end.left.map(({ id }) => id)).toEqual(['l0']);
  expect(end.failure).toEqual({ code: 'storage-unavailable' });
  expect(end.kept).toEqual([{ id: 'l1', name: 'License l1', why: 'changed' }]);
});
