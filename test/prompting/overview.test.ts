import type { LicenseEntry } from '../../src/contract/licenses';
import { overviewOf } from '../../src/handlers/prompting/overview';
import { mockupsPolicy } from '../../src/policy';
import type { Ports } from '../../src/ports';
import { serverLicense } from '../builders';

const TODAY = '2015-05-09';
const endsOn = (expiresOn: string) =>
  serverLicense({ history: [{ kind: 'statement', on: '2014-01-01', expiresOn }] });
/** One that is over, one that ends soon, one that ends in a year, over and over. */
const ENDS = ['2015-05-01', '2015-05-20', '2016-05-20'];

/** A register of so many licenses, which it gives in pages of a hundred, and how many pages were read of it. */
function registerOf(count: number) {
  const entries = Array.from({ length: count }, (_, index) => ({
    entry: { license: endsOn(ENDS[index % ENDS.length]!) } as LicenseEntry,
  }));
  const read = { pages: 0 };
  const page = (_: unknown, after = '0') => {
    read.pages += 1;
    const from = Number(after);
    const next = from + 100 < count ? String(from + 100) : null;
    return Promise.resolve({ items: entries.slice(from, from + 100), next });
  };
  return { register: { page } as unknown as Ports['register'], read };
}

/** A queue of requests in which so many wait. */
const requestsOf = (waiting: number) =>
  ({
    page: () => Promise.resolve({ items: Array(waiting).fill({}), next: null }),
  }) as unknown as Ports['requests'];

const overview = (count: number, waiting = 0, mayWait = true) =>
  overviewOf(
    { policy: mockupsPolicy, register: registerOf(count).register, requests: requestsOf(waiting) },
    TODAY,
    [30],
    mayWait,
  );

it.each([
  [0, { now: 0, soon: 0, fine: 0, complete: true }],
  [99, { now: 33, soon: 33, fine: 33, complete: true }],
  [300, { now: 100, soon: 100, fine: 100, complete: true }],
  [900, { now: 300, soon: 300, fine: 300, complete: true }],
  [1000, { now: 334, soon: 333, fine: 333, complete: true }],
  [1001, { now: 334, soon: 333, fine: 333, complete: false }],
  [2500, { now: 334, soon: 333, fine: 333, complete: false }],
])(
  'of %d licenses the first thousand are counted, and it says whether these are all',
  async (count, counts) => {
    expect(await overview(count)).toMatchObject({ ...counts, unknown: 0 });
  },
);

it('no more is read than is counted', async () => {
  const { register, read } = registerOf(2500);
  await overviewOf({ policy: mockupsPolicy, register, requests: requestsOf(0) }, TODAY, [30], false);
  expect(read.pages).toBe(10);
});

it.each([
  [0, 0],
  [7, 7],
  [100, 100],
  [140, 100],
])('of %d requests that wait, it counts %d', async (waiting, counted) => {
  expect(await overview(1, waiting)).toMatchObject({ waiting: counted });
});

it('where no mark tells of a request, none is counted', async () => {
  expect(await overview(1, 3, false)).toMatchObject({ waiting: 0 });
});
