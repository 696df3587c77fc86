import type { CallFault } from '../../preview/platform';
import type { LicenseEntry } from '../../src/contract/licenses';
import { readRecordText } from '../../src/exchange/importing/import-file';
import { readRecords } from '../../src/exchange/reading/records';
import { compareRows } from '../../static/console/importing/compare-rows';
import { countsOf, type SeenRow, waitingIn } from '../../static/console/importing/progress';
import { storeRows, type StoringEnd, type StoringProgress } from '../../static/console/importing/store-rows';
import type { Time } from '../../static/console/importing/time';
import { type App, startApp, value } from '../handlers/app';

jest.mock('@forge/bridge', () => ({ makeInvoke: () => () => Promise.resolve(undefined) }));

/** What the platform takes of one installation in a minute, in reads and writes of 10 KB (limits-kvs-ce). */
const DOCUMENTED = 4000;
const MINUTE = 60_000;
const UNIT_BYTES = 10_000;

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

/** A clock that only waiting moves. */
function timeOfTest(): Time & { at: number } {
  const time = {
    at: Date.parse('2015-05-09T12:00:00.000Z'),
    now: () => time.at,
    wait: (ms: number, stop: AbortSignal) => {
      if (!stop.aborted) time.at += ms;
      return Promise.resolve();
    },
  };
  return time;
}

/** Refuses what goes over the rate, in each minute; a retry counts as well. Gives how often it refused. */
function atRate(time: Time, perMinute: number): { refused: number } {
  const seen = { refused: 0 };
  const used = { minute: 0, reads: 0, writes: 0 };
  const fault: CallFault = ({ to, path, body }) => {
    if (to.type !== 'kvs') return undefined;
    const minute = Math.floor(time.now() / MINUTE);
    if (minute !== used.minute) Object.assign(used, { minute, reads: 0, writes: 0 });
    const kind = /\/(get|query)$/.test(path) ? 'reads' : 'writes';
    used[kind] += Math.max(1, Math.ceil(JSON.stringify(body).length / UNIT_BYTES));
    if (used[kind] <= perMinute) return undefined;
    seen.refused += 1;
    return Response.json({ code: 'TOO_MANY_REQUESTS', message: 'Too many.' }, { status: 429 });
  };
  app.platform.fault = fault;
  return seen;
}

function fileOf(count: number) {
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `l${index}`,
      name: `License ${index}`,
      product: 'jira-server',
      channel: 'direct',
      history: [{ kind: 'new', on: '2014-06-01', seats: 10 }],
    }),
  );
  return readRecords(readRecordText(lines.join('\n')), {});
}

interface Import {
  rows: SeenRow[];
  end: StoringEnd;
  told: StoringProgress[];
}

const UTC = { timeZone: 'UTC' };
const noStop = new AbortController().signal;

async function compared(count: number, time: Time): Promise<SeenRow[]> {
  const end = await compareRows(fileOf(count), {
    preview: (rows) => app.ask('previewImport', { rows, ...UTC }),
    time,
    stop: noStop,
    tell: () => undefined,
    isUnknown: () => false,
  });
  if (!('rows' in end)) throw new Error(`Not compared: ${JSON.stringify(end.failure)}`);
  return end.rows;
}

async function stored(rows: SeenRow[], time: Time, stop = noStop, onTell?: (told: StoringProgress) => void) {
  const told: StoringProgress[] = [];
  const end = await storeRows(rows, {
    apply: (piece) => app.ask('applyImport', { rows: piece, ...UTC }),
    time,
    stop,
    tell: (progress) => {
      told.push(progress);
      onTell?.(progress);
    },
  });
  return { rows, end, told } satisfies Import;
}

async function register(): Promise<LicenseEntry[]> {
  app.platform.fault = undefined;
  const all: LicenseEntry[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await value(app.ask('listLicenses', after === undefined ? {} : { after }));
    all.push(...page.items);
    after = page.next;
  }
  return all;
}

const waits = ({ told }: Import) => told.flatMap(({ waits: seconds }) => seconds ?? []);

it('ten thousand licenses are imported at the documented rate: nothing is refused, and each is stored once', async () => {
  const time = timeOfTest();
  const rows = await compared(10_000, time);
  const began = time.at;
  const rate = atRate(time, DOCUMENTED);
  const done = await stored(rows, time);
  expect(done.end.isWhole).toBe(true);
  expect(countsOf(done.end.rows)).toMatchObject({ add: 10_000, failed: 0, overtaken: 0, unchanged: 0 });
  expect([rate.refused, waits(done)]).toEqual([0, []]);
  // About as long as the rate asks for: 20,000 writes.
  expect((time.at - began) / MINUTE).toBeLessThan(7);
  const all = await register();
  expect([all.length, new Set(all.map(({ id }) => id)).size]).toEqual([10_000, 10_000]);
});

describe('where the platform takes less, as when others work on the site', () => {
  it('what it refused is stored later, once, and the person is told how long it waits', async () => {
    const time = timeOfTest();
    const rows = await compared(1000, time);
    const rate = atRate(time, 500);
    const done = await stored(rows, time);
    expect(rate.refused).toBeGreaterThan(0);
    expect(done.end.isWhole).toBe(true);
    expect(countsOf(done.end.rows)).toMatchObject({ failed: 0, overtaken: 0 });
    expect(waits(done).slice(0, 6)).toEqual([60, 50, 40, 30, 20, 10]);
    expect(await register()).toHaveLength(1000);
  });

  it('a row for which it was busy ends the call: the rest of the piece is not tried', async () => {
    const time = timeOfTest();
    const rows = await compared(100, time);
    const rate = atRate(time, 0);
    await app.ask('applyImport', {
      rows: rows.map(({ row }) => ({ row, expected: 'not-registered' })),
      ...UTC,
    });
    expect(rate.refused).toBeLessThan(30);
  });

  it('stop works while it waits, and the rest can be taken up again', async () => {
    const time = timeOfTest();
    const rows = await compared(500, time);
    const rate = atRate(time, 300);
    const stop = new AbortController();
    const first = await stored(rows, time, stop.signal, (told) => {
      if (told.waits !== null) stop.abort();
    });
    expect(rate.refused).toBeGreaterThan(0);
    expect(first.end).toMatchObject({ isWhole: false, failure: null, all: 500 });
    expect(waits(first)).toEqual([60]);
    expect(waitingIn(first.end.rows)).toHaveLength(500 - first.end.done);
    app.platform.fault = undefined;
    const second = await stored(first.end.rows, time);
    expect(second.end).toMatchObject({ isWhole: true });
    expect(countsOf(second.end.rows)).toMatchObject({ failed: 0, overtaken: 0 });
    expect(await register()).toHaveLength(500);
  });

  it('where it takes nothing at all, the person is asked after some waits, and nothing is lost', async () => {
    const time = timeOfTest();
    const rows = await compared(3, time);
    atRate(time, 0);
    const first = await stored(rows, time);
    expect(first.end).toMatchObject({ isWhole: false, failure: { code: 'busy' }, done: 0, all: 3 });
    expect(waits(first)).toHaveLength(5 * 6);
    app.platform.fault = undefined;
    expect((await stored(first.end.rows, time)).end).toMatchObject({ isWhole: true, done: 3 });
    expect(await register()).toHaveLength(3);
  });

  it('comparing waits as well', async () => {
    const time = timeOfTest();
    await stored(await compared(2, time), time);
    atRate(time, 0);
    let asked = 0;
    const end = await compareRows(fileOf(2), {
      preview: (rows) => {
        asked += 1;
        if (asked > 1) app.platform.fault = undefined;
        return app.ask('previewImport', { rows, ...UTC });
      },
      time,
      stop: noStop,
      tell: () => undefined,
      isUnknown: () => false,
    });
    expect(asked).toBe(2);
    expect('rows' in end && countsOf(end.rows)).toMatchObject({ unchanged: 2 });
  });
});

it('the time that the platform names is waited', async () => {
  const time = timeOfTest();
  const rows = await compared(1, time);
  let calls = 0;
  const told: (number | null)[] = [];
  const end = await storeRows(rows, {
    apply: (piece) => {
      calls += 1;
      return calls === 1
        ? Promise.resolve({ ok: false, failure: { code: 'busy', afterSeconds: 12 } })
        : app.ask('applyImport', { rows: piece, ...UTC });
    },
    time,
    stop: noStop,
    tell: (progress) => told.push(progress.waits),
  });
  expect(end.isWhole).toBe(true);
  expect(told).toEqual([null, 12, 2, null]);
});

it('rows whose answer was lost are unchanged when they are sent again', async () => {
  const time = timeOfTest();
  const rows = await compared(150, time);
  let calls = 0;
  const ways = {
    apply: async (piece: { row: unknown; expected: string }[]) => {
      calls += 1;
      const answer = await app.ask('applyImport', { rows: piece, ...UTC });
      return calls === 1 ? { ok: false as const, failure: { code: 'no-answer' as const } } : answer;
    },
    time,
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
  const time = timeOfTest();
  const rows = await compared(3, time);
  app.platform.fault = ({ path, body }) =>
    path.endsWith('transaction') && JSON.stringify(body).includes('"l1"')
      ? new Response('', { status: 503 })
      : undefined;
  const first = await stored(rows, time);
  expect(first.end.isWhole).toBe(true);
  expect(countsOf(first.end.rows)).toMatchObject({ add: 2, failed: 1 });
  app.platform.fault = undefined;
  const second = await stored(first.end.rows, time);
  expect(second.end).toMatchObject({ isWhole: true, all: 1 });
  expect(countsOf(second.end.rows)).toMatchObject({ add: 3, failed: 0 });
});
