import fc from 'fast-check';
import { addDays } from '../../src/policy';
import {
  dayOf,
  dueReminder,
  endsToScan,
  idempotencyKey,
  type Milestone,
  milestonesOf,
  reachedBy,
  type Situation,
} from '../../src/reminders';

const ENDS_ON = '2016-01-31';
const example: Situation = {
  endsOn: ENDS_ON,
  today: '2015-11-01',
  leadDays: [60, 30, 7],
  scannedThrough: '2015-10-31',
  known: null,
  pausedUntil: null,
};
const due = (situation: Partial<Situation>) => dueReminder({ ...example, ...situation });
const reminded = (milestone: Milestone, lacksTarget = false) => ({
  known: { reminded: milestone, lacksTarget },
});
const nothing = { kind: 'nothing' };

describe('an end is announced by the lead times, on the day itself, and on the day after', () => {
  it.each<[day: string, milestone: Milestone | null]>([
    ['2015-12-01', null],
    ['2015-12-02', 60],
    ['2015-12-03', 60],
    ['2015-12-31', 60],
    ['2016-01-01', 30],
    ['2016-01-02', 30],
    ['2016-01-23', 30],
    ['2016-01-24', 7],
    ['2016-01-25', 7],
    ['2016-01-30', 7],
    ['2016-01-31', 0],
    ['2016-02-01', -1],
    ['2016-02-02', -1],
    ['2017-02-02', -1],
  ])('on %s the milestone reached is %s', (today, milestone) => {
    expect(reachedBy(ENDS_ON, today, [60, 30, 7])).toBe(milestone);
  });

  it('without lead times only the day itself and the day after remain', () => {
    expect(milestonesOf([])).toEqual([0, -1]);
    expect(reachedBy(ENDS_ON, '2016-01-30', [])).toBeNull();
  });

  it('lead times count once, whatever their order', () => {
    expect(milestonesOf([7, 60, 7, 30])).toEqual([60, 30, 7, 0, -1]);
  });
});

it.each<[title: string, situation: Partial<Situation>, expected: object]>([
  ['the day before a lead time', { today: '2015-12-01' }, nothing],
  ['the day of a lead time', { today: '2015-12-02' }, { kind: 'remind', milestone: 60, superseded: [] }],
  ['the day after, reminded', { today: '2015-12-03', ...reminded(60) }, nothing],
  [
    'the day after, not reminded yet',
    { today: '2015-12-03' },
    { kind: 'remind', milestone: 60, superseded: [] },
  ],
  [
    'the next lead time',
    { today: '2016-01-01', ...reminded(60) },
    { kind: 'remind', milestone: 30, superseded: [] },
  ],
  [
    'scans missed over two lead times: only the latest is delivered',
    { today: '2016-01-25', ...reminded(60) },
    { kind: 'remind', milestone: 7, superseded: [30] },
  ],
  [
    'scans missed over everything',
    { today: '2016-03-01', scannedThrough: '2015-12-01' },
    { kind: 'remind', milestone: -1, superseded: [60, 30, 7, 0] },
  ],
  [
    'registered within its lead times',
    { today: '2016-01-20', scannedThrough: '2016-01-19' },
    { kind: 'remind', milestone: 30, superseded: [60] },
  ],
  [
    'registered a day after its end',
    { today: '2016-02-01', scannedThrough: '2016-01-31' },
    { milestone: -1 },
  ],
  ['registered two days after its end', { today: '2016-02-02', scannedThrough: '2016-02-01' }, nothing],
  ['over before the first scan of all', { today: '2016-02-02', scannedThrough: null }, nothing],
  [
    'the day after, on the first scan of all',
    { today: '2016-02-01', scannedThrough: null },
    { milestone: -1 },
  ],
  ['everything delivered', { today: '2016-06-01', ...reminded(-1) }, nothing],
  [
    'a lead time added behind one delivered',
    { today: '2016-01-05', leadDays: [45, 7], ...reminded(30) },
    nothing,
  ],
  [
    'a target chosen since the latest reminder',
    { today: '2015-12-20', ...reminded(60, true) },
    { kind: 'remind', milestone: 60, superseded: [] },
  ],
  [
    'a target chosen since, on the day of the next lead time',
    { today: '2016-01-01', ...reminded(60, true) },
    { kind: 'remind', milestone: 30, superseded: [] },
  ],
  [
    'a target chosen since, and a lead time added behind',
    { today: '2016-01-05', leadDays: [45, 7], ...reminded(30, true) },
    { kind: 'remind', milestone: 30, superseded: [] },
  ],
  ['a target chosen on the day itself', { today: '2016-01-31', ...reminded(0, true) }, { milestone: 0 }],
  ['a target chosen once it is over', { today: '2016-02-01', ...reminded(-1, true) }, nothing],
  [
    'a target chosen while a renewal is under way',
    { today: '2015-12-20', pausedUntil: '2016-01-10', ...reminded(60, true) },
    { kind: 'paused', milestone: 60 },
  ],
  ['a lead time added ahead', { today: '2015-11-10', leadDays: [90, 60] }, { milestone: 90 }],
])('%s', (_, situation, expected) => {
  expect(due(situation)).toMatchObject(expected);
});

describe('while a renewal is under way', () => {
  it.each<[today: string, expected: object]>([
    ['2016-01-09', { kind: 'paused', until: '2016-01-10', milestone: 30 }],
    ['2016-01-10', { kind: 'remind', milestone: 30, superseded: [60] }],
    ['2016-01-11', { kind: 'remind', milestone: 30, superseded: [60] }],
  ])('paused until 2016-01-10, on %s', (today, expected) => {
    expect(due({ today, pausedUntil: '2016-01-10' })).toEqual(expected);
  });

  it('nothing waits where nothing is due', () => {
    expect(due({ today: '2015-11-01', pausedUntil: '2016-01-10' })).toEqual(nothing);
  });

  it('an end that passed meanwhile is announced when the pause has lapsed', () => {
    const today = '2016-03-01';
    expect(
      due({ today, scannedThrough: '2016-02-29', known: { reminded: null, lacksTarget: false } }),
    ).toMatchObject({
      milestone: -1,
    });
  });
});

it.each([
  ['the day after a scan', '2015-12-31', { from: '2015-12-31', before: '2016-03-02' }],
  ['a week was missed', '2015-12-25', { from: '2015-12-25', before: '2016-03-02' }],
  ['a second scan on one day', '2016-01-01', { from: '2015-12-31', before: '2016-03-02' }],
  ['a clock that was ahead', '2017-01-01', { from: '2015-12-31', before: '2016-03-02' }],
  ['the first scan', null, { from: '2015-12-31', before: '2016-03-02' }],
])('the ends a scan looks at on 2016-01-01: %s', (_, scannedThrough, expected) => {
  expect(endsToScan(scannedThrough, '2016-01-01', [60, 30])).toEqual(expected);
});

it('each reminder has a key of its own, by license, end and milestone', () => {
  const subject = { kind: 'maintenance', id: 'acme-1', endsOn: ENDS_ON } as const;
  expect(idempotencyKey(subject, 30)).toBe('maintenance:2016-01-31:acme-1:30');
  expect(idempotencyKey(subject, -1)).toBe('maintenance:2016-01-31:acme-1:-1');
});

describe('for every history of scans', () => {
  const leads = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 5 });
  const day = (offset: number) => addDays('2016-01-01', offset);

  it('each milestone is delivered at most once, in order, and every one passed is delivered or superseded', () => {
    fc.assert(
      fc.property(
        leads,
        fc.integer({ min: 0, max: 150 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 160 }), { minLength: 1 }),
        (leadDays, endOffset, scans) => {
          const endsOn = day(endOffset);
          let known: Situation['known'] = null;
          let scannedThrough: string | null = day(-1);
          const settled: Milestone[] = [];
          const days = scans.sort((a, b) => a - b).map(day);
          for (const today of days) {
            const { from, before } = endsToScan(scannedThrough, today, leadDays);
            if (known || (endsOn >= from && endsOn < before)) {
              const found = dueReminder({
                endsOn,
                today,
                leadDays,
                scannedThrough,
                known,
                pausedUntil: null,
              });
              if (found.kind === 'remind') {
                settled.push(...found.superseded, found.milestone);
                known = { reminded: found.milestone, lacksTarget: false };
              }
            }
            scannedThrough = today;
          }
          const passed = milestonesOf(leadDays).filter((each) => dayOf(endsOn, each) <= days.at(-1)!);
          expect(settled).toEqual(passed);
        },
      ),
    );
  });
});
