import fc from 'fast-check';
import type { Intent } from '../../src/contract/intent';
import type { LicenseEntry } from '../../src/contract/licenses';
import type { HostLicense } from '../../src/contract/site';
import { addDays, mockupsPolicy } from '../../src/policy';
import { rowOf } from '../../static/console/data/row';
import { hostCallsOn, nextCall } from '../../static/console/list/next-call';
import { yearAhead } from '../../static/console/list/year-ahead';
import { entry } from '../contract/entries';
import { expiring, row, subscription, TODAY } from './rows';

const LEAD_DAYS = [60, 7];
const times = { today: TODAY, timeZone: 'UTC', leadDays: LEAD_DAYS };
const rowOn = (each: LicenseEntry, day: string) => rowOf(mockupsPolicy, { ...each }, day, LEAD_DAYS);
const ABSENT: HostLicense = { product: 'jira-cloud', state: 'absent', endsAt: null, billing: null };

const decided = (id: string, expiresOn: string, intent: Intent): LicenseEntry => ({
  ...entry({ id, license: expiring(expiresOn) }),
  decision: { intent, endsOn: expiresOn, decidedAt: '2015-05-01T00:00:00Z' },
});

describe('the next call of a register', () => {
  const days = fc.integer({ min: -40, max: 200 }).map((count) => addDays(TODAY, count));
  const intents: fc.Arbitrary<Intent | null> = fc.option(
    fc.oneof(
      fc.record({ is: fc.constantFrom('renew' as const, 'replace' as const), by: days }),
      fc.constant({ is: 'lapse' as const }),
    ),
  );
  const entries = fc
    .array(fc.tuple(days, intents), { maxLength: 4 })
    .map((list) =>
      list.map(([expiresOn, intent], at) =>
        intent ? decided(`l${at}`, expiresOn, intent) : entry({ id: `l${at}`, license: expiring(expiresOn) }),
      ),
    );
  const needs = (all: readonly LicenseEntry[], day: string) =>
    all.some((each) => !['fine', 'decided'].includes(rowOn(each, day).need));

  it('nobody is needed before that day, and somebody is on it; without one, nobody ever is', () =>
    fc.assert(
      fc.property(entries, (all) => {
        const on = nextCall(
          all.map((each) => rowOn(each, TODAY)),
          ABSENT,
          times,
        );
        for (let day = TODAY; day < (on ?? addDays(TODAY, 300)); day = addDays(day, 1))
          expect([day, needs(all, day)]).toEqual([day, false]);
        if (on !== null) expect(needs(all, on)).toBe(true);
      }),
      { numRuns: 60 },
    ));

  it.each<[title: string, entries: LicenseEntry[], host: HostLicense, expected: string | null]>([
    ['nothing at all', [], ABSENT, null],
    ['cover without an end', [entry({ license: subscription('active') })], ABSENT, null],
    ['an end, by the longest lead time', [entry({ license: expiring('2015-12-31') })], ABSENT, '2015-11-01'],
    ['what nobody can tell', [entry({ license: { product: 'jira-server' } })], ABSENT, TODAY],
    ['what is to lapse', [decided('a', '2015-01-01', { is: 'lapse' })], ABSENT, null],
    [
      'what was to be renewed by a day',
      [decided('a', '2015-05-20', { is: 'renew', by: '2015-06-01' })],
      ABSENT,
      '2015-06-01',
    ],
    [
      'a trial of this app before any license',
      [entry({ license: expiring('2015-12-31') })],
      { product: 'jira-cloud', state: 'evaluation', endsAt: '2015-09-01T00:00:00Z', billing: null },
      '2015-07-03',
    ],
  ])('%s', (_, all, host, expected) => {
    const rows = all.map((each) => rowOn(each, TODAY));
    expect(nextCall(rows, host, times)).toBe(expected);
  });
});

it.each<[title: string, host: Partial<HostLicense>, expected: string | null]>([
  ['is inactive: today', { state: 'inactive', endsAt: '2015-05-01T00:00:00Z' }, TODAY],
  [
    'is on trial: by the longest lead time',
    { state: 'evaluation', endsAt: '2015-08-01T00:00:00Z' },
    '2015-06-02',
  ],
  [
    'ends as it does each month: by the shortest',
    { state: 'active', endsAt: '2015-06-01T00:00:00Z' },
    '2015-05-25',
  ],
  ['ends within the shortest: today', { state: 'active', endsAt: '2015-05-12T00:00:00Z' }, TODAY],
  ['has no end', { state: 'active' }, null],
  ['does not apply', {}, null],
])('the host’s license %s', (_, host, expected) =>
  expect(hostCallsOn({ ...ABSENT, ...host }, times)).toBe(expected),
);

describe('the year ahead', () => {
  const rows = [
    row('over', expiring('2015-05-09')),
    row('today', expiring('2015-05-10')),
    row('month-end', expiring('2015-06-01')),
    row('april', expiring('2016-05-01')),
    row('beyond', expiring('2016-05-02')),
    row('cloud', subscription('active')),
    rowOf(mockupsPolicy, decided('decided', '2016-01-10', { is: 'lapse' }), TODAY, LEAD_DAYS),
  ];
  const ahead = yearAhead(rows, TODAY);

  it('is this month and eleven more', () => {
    expect(ahead).toHaveLength(12);
    expect([ahead[0]?.month, ahead[7]?.month, ahead[8]?.month, ahead[11]?.month]).toEqual([
      '2015-05',
      '2015-12',
      '2016-01',
      '2016-04',
    ]);
  });

  it('counts each license at its last day with cover, from today on', () =>
    expect(ahead.filter(({ decided: is, undecided }) => is + undecided > 0)).toEqual([
      { month: '2015-05', decided: 0, undecided: 2 },
      { month: '2016-01', decided: 1, undecided: 0 },
      { month: '2016-04', decided: 0, undecided: 1 },
    ]));
});
