import { type HandingEnd, handOver, longMinutes } from '../../static/console/importing/hand-over';
import type { SeenRow } from '../../static/console/importing/progress';
import { forEachTest } from '../for-each-test';
import { jobStage } from '../handlers/import-job-stage';

jest.mock('@forge/bridge', () => ({ makeInvoke: () => () => Promise.resolve(undefined) }));

const stage = forEachTest(jobStage);
const JOB = '6a1f7a52-0000-4000-8000-000000000001';
const OTHER = '6a1f7a52-0000-4000-8000-000000000002';

const seen = (count: number, over: Partial<SeenRow> = {}): SeenRow[] =>
  Array.from({ length: count }, (_, index) => {
    const id = `l${index}`;
    const license = { product: 'jira-server', channel: 'direct' as const, history: [] };
    return {
      line: index + 2,
      row: { id, name: `License ${index}`, ...license },
      key: null,
      label: id,
      notes: [],
      result: {
        outcome: 'add',
        id,
        draft: { name: id, contact: '', license },
        key: null,
        expected: 'not-registered',
      },
      ...over,
    };
  });

/** Hands rows over; `sends` is told before each part, and may stop it, or say that the answer is lost. */
async function handed(
  rows: SeenRow[],
  job = JOB,
  onSend: (part: number, stop: () => void) => 'lost' | undefined = () => undefined,
): Promise<HandingEnd> {
  const stop = new AbortController();
  return handOver(job, rows, {
    begin: (payload) => stage.app.ask('beginImportJob', payload),
    send: async (payload) => {
      const told = onSend(payload.part, () => stop.abort());
      const answer = await stage.app.ask('sendImportRows', payload);
      return told === 'lost' ? { ok: false, failure: { code: 'no-answer' } } : answer;
    },
    run: (payload) => stage.app.ask('runImportJob', payload),
    timeZone: 'UTC',
    time: stage.time,
    stop: stop.signal,
    tell: () => undefined,
  });
}

it.each([
  ['999 rows', seen(999), null],
  ['1,000 rows, two writes each', seen(1000), 1],
  ['5,000 rows', seen(5000), 4],
  ['1,000 rows with a key each', seen(1000, { key: 'k' }), 3],
  ['1,000 rows of which one waits for a person', [...seen(999), ...seen(1, { isIncomplete: true })], null],
  [
    '1,000 rows of which one is too long for a part',
    [...seen(999), ...seen(1, { row: 'x'.repeat(40_000) })],
    null,
  ],
])('%s are stored by the app in so many minutes, or by the page: %#', (_, rows, minutes) => {
  expect(longMinutes(rows)).toBe(minutes);
});

it('all rows get there, and are stored then', async () => {
  expect(await handed(seen(350))).toEqual({ isWhole: true });
  await stage.consume();
  expect((await stage.register()).length).toBe(350);
  expect(stage.refused()).toBe(0);
});

it.each([
  ['an answer was lost', 'lost'],
  ['a person stopped it', 'stopped'],
])('after %s it goes on where it was, and each row gets there once', async (_, why) => {
  const first = await handed(seen(350), JOB, (part, stop) => {
    if (part === 1 && why === 'stopped') stop();
    return part === 1 && why === 'lost' ? 'lost' : undefined;
  });
  expect(first).toMatchObject({ isWhole: false, all: 350 });
  const parts: number[] = [];
  const again = await handed(seen(350), JOB, (part) => {
    parts.push(part);
    return undefined;
  });
  expect(again).toEqual({ isWhole: true });
  expect(parts).toEqual([2, 3]);
  await stage.consume();
  expect((await stage.register()).length).toBe(350);
});

it('where another one is not done, nothing is handed over, and that is said', async () => {
  await handed(seen(100), OTHER);
  expect(await handed(seen(100))).toMatchObject({ isWhole: false, failure: 'other', done: 0 });
});

it('where the platform takes less, it waits and hands all over', async () => {
  stage.takes(8);
  expect(await handed(seen(350))).toEqual({ isWhole: true });
  expect(stage.refused()).toBeGreaterThan(0);
});
