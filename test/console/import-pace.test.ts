import { writesFor } from '../../src/exchange/importing/pace';
import { compareRows } from '../../static/console/importing/compare-rows';
import { countsOf, waitingIn } from '../../static/console/importing/progress';
import { storeRows } from '../../static/console/importing/store-rows';
import { fileOf, importStage, noStop, UTC, waits } from './import-stage';

jest.mock('@forge/bridge', () => ({ makeInvoke: () => () => Promise.resolve(undefined) }));

const { site, takes, refused, compared, stored, register } = importStage();

describe('where the platform takes less, as when others work on the site', () => {
  it('what it refused is stored later, once, and the person is told how long it waits', async () => {
    const rows = await compared(1000);
    takes(500);
    const done = await stored(rows);
    expect(refused()).toBeGreaterThan(0);
    expect(done.end.isWhole).toBe(true);
    expect(countsOf(done.end.rows)).toMatchObject({ failed: 0, overtaken: 0 });
    expect(waits(done).slice(0, 6)).toEqual([60, 50, 40, 30, 20, 10]);
    expect(await register()).toHaveLength(1000);
  });

  it('a row for which it was busy ends the call: the rest of the piece is not tried', async () => {
    const rows = await compared(100);
    takes(0);
    await site.app.ask('applyImport', {
      rows: rows.map(({ row }) => ({ row, expected: 'not-registered' })),
      ...UTC,
    });
    expect(refused()).toBeLessThan(30);
  });

  it('stop works while it waits, and the rest can be taken up again', async () => {
    const rows = await compared(500);
    takes(300);
    const stop = new AbortController();
    const first = await stored(rows, stop.signal, (told) => {
      if (told.waits !== null) stop.abort();
    });
    expect(refused()).toBeGreaterThan(0);
    expect(first.end).toMatchObject({ isWhole: false, failure: null, all: 500 });
    expect(waits(first)).toEqual([60]);
    expect(waitingIn(first.end.rows)).toHaveLength(500 - first.end.done);
    takes(Infinity);
    const second = await stored(first.end.rows);
    expect(second.end).toMatchObject({ isWhole: true });
    expect(countsOf(second.end.rows)).toMatchObject({ failed: 0, overtaken: 0 });
    expect(await register()).toHaveLength(500);
  });

  it('where it takes nothing at all, the person is asked after some waits, and nothing is lost', async () => {
    const rows = await compared(3);
    takes(0);
    const first = await stored(rows);
    expect(first.end).toMatchObject({ isWhole: false, failure: { code: 'busy' }, done: 0, all: 3 });
    expect(waits(first)).toHaveLength(5 * 6);
    takes(Infinity);
    expect((await stored(first.end.rows)).end).toMatchObject({ isWhole: true, done: 3 });
    expect(await register()).toHaveLength(3);
  });

  it('comparing waits as well', async () => {
    await stored(await compared(2));
    takes(0);
    let asked = 0;
    const end = await compareRows(fileOf(2), {
      preview: (rows) => {
        asked += 1;
        if (asked > 1) takes(Infinity);
        return site.app.ask('previewImport', { rows, ...UTC });
      },
      time: site.time,
      stop: noStop,
      tell: () => undefined,
      isUnknown: () => false,
    });
    expect(asked).toBe(2);
    expect('rows' in end && countsOf(end.rows)).toMatchObject({ unchanged: 2 });
  });
});

it.each([
  ['x', 3],
  ['é', 4],
  ['漢', 6],
])('a row costs by its bytes, whatever its script: 14,000 times %s', (letter, writes) => {
  const row = { id: 'l', name: letter.repeat(14_000) } as unknown;
  expect(writesFor([{ row, key: null }])).toBe(writes);
});

it('the time that the platform names is waited', async () => {
  const rows = await compared(1);
  let calls = 0;
  const told: (number | null)[] = [];
  const end = await storeRows(rows, {
    apply: (piece) => {
      calls += 1;
      return calls === 1
        ? Promise.resolve({ ok: false, failure: { code: 'busy', afterSeconds: 12 } })
        : site.app.ask('applyImport', { rows: piece, ...UTC });
    },
    time: site.time,
    stop: noStop,
    tell: (progress) => told.push(progress.waits),
  });
  expect(end.isWhole).toBe(true);
  expect(told).toEqual([null, 12, 2, null]);
});

it('rows whose answer was lost are unchanged when they are sent again', async () => {
  const rows = await compared(150);
  let calls = 0;
  const ways = {
    apply: async (piece: { row: unknown; expected: string }[]) => {
      calls += 1;
      const answer = await site.app.ask('applyImport', { rows: piece, ...UTC });
      return calls === 1 ? { ok: false as const, failure: { code: 'no-answer' as const } } : answer;
    },
    time: site.time,
    stop: noStop,
    tell: () => undefined,
  };
  const first = await storeRows(rows, ways);
  expect(first).toMatchObject({ isWhole: false, failure: { code: 'no-answer' }, done: 0 });
  const second = await storeRows(first.rows, ways);
  expect(second.isWhole).toBe(true);
  expect(countsOf(second.rows)).toMatchObject({ unchanged: 100, add: 50, failed: 0 });
  expect(await register()).toHaveLength(150);
});

it('a row that failed otherwise is told, and taken up again when the person says so', async () => {
  const rows = await compared(3);
  site.app.platform.fault = ({ path, body }) =>
    path.endsWith('transaction') && JSON.stringify(body).includes('"l1"')
      ? new Response('', { status: 503 })
      : undefined;
  const first = await stored(rows);
  expect(first.end.isWhole).toBe(true);
  expect(countsOf(first.end.rows)).toMatchObject({ add: 2, failed: 1 });
  site.app.platform.fault = undefined;
  const second = await stored(first.end.rows);
  expect(second.end).toMatchObject({ isWhole: true, all: 1 });
  expect(countsOf(second.end.rows)).toMatchObject({ add: 3, failed: 0 });
});
