import { DOCUMENTED_RATES, type Rates } from '../../preview/platform';
import type { LicenseEntry } from '../../src/contract/licenses';
import { readRecordText } from '../../src/exchange/importing/import-file';
import { readRecords } from '../../src/exchange/reading/records';
import { compareRows } from '../../static/console/importing/compare-rows';
import { writesFor } from '../../static/console/importing/pace';
import { countsOf, type SeenRow, waitingIn } from '../../static/console/importing/progress';
import { storeRows, type StoringEnd, type StoringProgress } from '../../static/console/importing/store-rows';
import type { Time } from '../../static/console/importing/time';
import { type App, startApp, value } from '../handlers/app';

jest.mock('@forge/bridge', () => ({ makeInvoke: () => () => Promise.resolve(undefined) }));

const MINUTE = 60_000;

/** The platform takes what its documentation says (limits-kvs-ce), by the clock of the test. */
let app: App;
let rates: Rates;
let time: ReturnType<typeof timeOfTest>;
beforeEach(() => {
  time = timeOfTest();
  rates = structuredClone(DOCUMENTED_RATES);
  app = startApp({ now: () => time.now(), rates, callMs: 0 });
});
afterEach(() => app.close());

/** What the platform takes for a question of the console, at least. */
const QUESTION_MS = 100;

/** A clock that only waiting and asking move. */
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

/** From now on the storage takes so many reads and writes in a minute. */
function takes(perMinute: number): void {
  Object.assign(rates.storage.reads, { most: perMinute });
  Object.assign(rates.storage.writes, { most: perMinute });
}
const refused = () => app.platform.log.requests.filter(({ status }) => status === 429).length;

const asked = <A>(answer: Promise<A>): Promise<A> => {
  time.at += QUESTION_MS;
  return answer;
};

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

async function compared(count: number): Promise<SeenRow[]> {
  const end = await compareRows(fileOf(count), {
    preview: (rows) => asked(app.ask('previewImport', { rows, ...UTC })),
    time,
    stop: noStop,
    tell: () => undefined,
    isUnknown: () => false,
  });
  if (!('rows' in end)) throw new Error(`Not compared: ${JSON.stringify(end.failure)}`);
  return end.rows;
}

async function stored(rows: SeenRow[], stop = noStop, onTell?: (told: StoringProgress) => void) {
  const told: StoringProgress[] = [];
  const end = await storeRows(rows, {
    apply: (piece) => asked(app.ask('applyImport', { rows: piece, ...UTC })),
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
  takes(Infinity);
  rates.storage.requests.most = Infinity;
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
  const rows = await compared(10_000);
  const began = time.at;
  const done = await stored(rows);
  expect(done.end.isWhole).toBe(true);
  expect(countsOf(done.end.rows)).toMatchObject({ add: 10_000, failed: 0, overtaken: 0, unchanged: 0 });
  expect([refused(), waits(done)]).toEqual([0, []]);
  // About as long as the rate asks for: 20,000 writes.
  expect((time.at - began) / MINUTE).toBeLessThan(7);
  const all = await register();
  expect([all.length, new Set(all.map(({ id }) => id)).size]).toEqual([10_000, 10_000]);
});

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
    await app.ask('applyImport', {
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

it.each([
  ['x', 3],
  ['é', 4],
  ['漢', 6],
])('a row costs by its bytes, whatever its script: 14,000 times %s', (letter, writes) => {
  const row = { id: 'l', name: letter.repeat(14_000) } as unknown;
  expect(writesFor([{ row, key: null } as SeenRow])).toBe(writes);
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
  const rows = await compared(150);
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
  const rows = await compared(3);
  app.platform.fault = ({ path, body }) =>
    path.endsWith('transaction') && JSON.stringify(body).includes('"l1"')
      ? new Response('', { status: 503 })
      : undefined;
  const first = await stored(rows);
  expect(first.end.isWhole).toBe(true);
  expect(countsOf(first.end.rows)).toMatchObject({ add: 2, failed: 1 });
  app.platform.fault = undefined;
  const second = await stored(first.end.rows);
  expect(second.end).toMatchObject({ isWhole: true, all: 1 });
  expect(countsOf(second.end.rows)).toMatchObject({ add: 3, failed: 0 });
});
