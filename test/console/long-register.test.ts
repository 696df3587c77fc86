// It is loaded before, so that reading on takes no longer than a question.
import '../../static/console/data/read-on';
import { QueryObserver } from '@tanstack/react-query';
import type { Failure } from '../../src/contract/failure';
import type { LicenseEntry } from '../../src/contract/licenses';
import type { Page } from '../../src/contract/page';
import { createClient } from '../../static/console/data/client';
import { reads } from '../../static/console/data/reads';
import { entry } from '../contract/entries';

/** What happened, in order: where a part was asked for, and how long was waited. */
let told: (string | number)[] = [];
let answers: ((answer: unknown) => void)[] = [];
let now = 0;

jest.mock('@forge/bridge', () => ({
  makeInvoke: () => (question: string, payload?: { after?: string }) =>
    new Promise((answer) => {
      told.push(payload?.after ?? question);
      answers.push(answer);
    }),
}));
jest.mock('../../static/console/importing/time', () => ({
  clockTime: {
    now: () => now,
    wait: (ms: number) => {
      told.push(Math.round(ms));
      now += ms;
      return Promise.resolve();
    },
  },
}));

const settled = () => new Promise((resolve) => setImmediate(resolve));
const BUSY: Failure = { code: 'busy', afterSeconds: 7 };

function startReading() {
  told = [];
  answers = [];
  now = 0;
  const client = createClient();
  const observer = new QueryObserver(client, reads.register);
  const stop = observer.subscribe(() => undefined);
  let count = 0;
  const answer = async (value: unknown) => {
    await settled();
    answers.shift()!(value);
    await settled();
  };
  return {
    /** Answers with so many further licenses, each with so many characters of notes. */
    part: async (licenses: number, next: string | null, characters = 0) => {
      const items: LicenseEntry[] = Array.from({ length: licenses }, () =>
        entry({ id: `l${(count += 1)}`, notes: 'x'.repeat(characters) }),
      );
      const page: Page<LicenseEntry> = { items, next };
      const isFirst = count === licenses;
      await answer({ ok: true, value: isFirst ? { site: {}, licenses: page, nearest: [] } : page });
    },
    fail: (failure: Failure) => answer({ ok: false, failure }),
    again: () => void observer.refetch(),
    /** How many licenses are shown, and whether more are being read. */
    seen: () => {
      const { data, isFetching, error } = observer.getCurrentResult();
      return [data?.entries.length ?? 0, isFetching ? 'reading' : error ? 'broken' : 'whole'];
    },
    stop,
  };
}

it('where the platform takes no more for now, it waits as long as it was told, and goes on where it was', async () => {
  const reading = startReading();
  await reading.part(100, 'a');
  await reading.fail(BUSY);
  expect(told).toEqual(['openConsole', 'a', 7_000, 'a']);
  expect(reading.seen()).toEqual([100, 'reading']);
  await reading.part(50, null);
  expect(reading.seen()).toEqual([150, 'whole']);
  reading.stop();
});

it('a platform that takes no more for long is told of after five waits, and asked anew from there', async () => {
  const reading = startReading();
  await reading.part(100, 'a');
  for (let times = 0; times < 6; times += 1) await reading.fail(BUSY);
  expect(reading.seen()).toEqual([100, 'broken']);
  expect(told.filter((each) => each === 7_000)).toHaveLength(5);
  reading.again();
  await settled();
  expect(told.at(-1)).toBe('a');
  reading.stop();
});

it('a wait that ended well is not counted', async () => {
  const reading = startReading();
  await reading.part(100, 'a');
  for (const [times, next] of [
    [4, 'b'],
    [4, 'c'],
  ] as const) {
    for (let time = 0; time < times; time += 1) await reading.fail(BUSY);
    await reading.part(50, next);
  }
  expect(reading.seen()).toEqual([200, 'reading']);
  reading.stop();
});

it('where not even the first part is taken, that is told at once', async () => {
  const reading = startReading();
  await reading.fail(BUSY);
  expect([told, reading.seen()]).toEqual([['openConsole'], [0, 'broken']]);
  reading.stop();
});

it('what is read is shown a tenth at a time, and before each wait and failure all of it', async () => {
  const reading = startReading();
  await reading.part(100, 'a');
  await reading.part(6, 'b');
  expect(reading.seen()).toEqual([100, 'reading']);
  await reading.part(6, 'c');
  expect(reading.seen()).toEqual([112, 'reading']);
  await reading.part(6, 'd');
  expect(reading.seen()).toEqual([112, 'reading']);
  await reading.fail(BUSY);
  expect(reading.seen()).toEqual([118, 'reading']);
  await reading.part(6, 'e');
  await reading.fail({ code: 'internal', reference: 'r' });
  expect(reading.seen()).toEqual([124, 'broken']);
  reading.again();
  await settled();
  expect(told.at(-1)).toBe('e');
  reading.stop();
});

it('of a long register half of the reads of a minute are left to others: 400 at once, then 2,000 a minute', async () => {
  const reading = startReading();
  await reading.part(1, 'a');
  // Each part is 100 reads of 10 KB.
  for (const next of ['b', 'c', 'd', 'e', 'f', 'g']) await reading.part(100, next, 9_700);
  expect(told).toEqual(['openConsole', 'a', 'b', 'c', 'd', 'e', 'f', 3_000, 'g']);
  reading.stop();
});
