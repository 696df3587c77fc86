import fc from 'fast-check';
import { type LicenseNeed, NEEDS } from '../../src/contract/decided';
import { dueOn } from '../../src/contract/due-on';
import { INTENTS } from '../../src/contract/intent';
import type { LicenseEntry } from '../../src/contract/licenses';
import { overviewOf } from '../../src/handlers/prompting/overview';
import { addDays, type Day, mockupsPolicy } from '../../src/policy';
import type { Ports } from '../../src/ports';
import { isUrgent, type Row, rowOf } from '../../static/console/data/row';
import { summaryOf } from '../../static/console/list/summary-of';
import { urgentIn } from '../../static/console/list/urgent';
import { FIRST_VIEW, passing } from '../../static/console/list/view';
import { yearAhead } from '../../static/console/list/year-ahead';
import { anyEntries } from '../contract/entries';
import { expiring, row, TODAY } from './rows';

const LEAD_DAYS = [60, 30, 7];

/** A day, often one on which a license of the register ends, or the day before or after. */
const anyDayOf = (entries: readonly LicenseEntry[]): fc.Arbitrary<Day> => {
  const ends = entries.flatMap(({ license }) => dueOn(mockupsPolicy, license) ?? []);
  const any = fc.integer({ min: 0, max: 5000 }).map((count) => addDays('2014-01-01', count));
  if (ends.length === 0) return any;
  const near = fc.tuple(fc.constantFrom(...ends), fc.integer({ min: -61, max: 1 }));
  return fc.oneof(
    any,
    near.map(([end, by]) => addDays(end, by)),
  );
};

/** Some of the licenses with a decision about their end. */
const withDecisions = (entries: LicenseEntry[]) =>
  fc
    .array(fc.option(fc.constantFrom(...INTENTS)), { minLength: entries.length, maxLength: entries.length })
    .map((intents) =>
      entries.map((entry, index): LicenseEntry => {
        const is = intents[index];
        if (!is) return entry;
        const intent = is === 'lapse' ? { is } : { is, by: '2020-01-01' };
        const endsOn = dueOn(mockupsPolicy, entry.license);
        return { ...entry, decision: { intent, endsOn, decidedAt: '2014-01-01T00:00:00.000Z' } };
      }),
    );

const anySite = anyEntries
  .chain(withDecisions)
  .chain((entries) => fc.tuple(fc.constant(entries), anyDayOf(entries)));

/** What the gadget is told of the same register. */
function overview(entries: readonly LicenseEntry[], today: Day) {
  const register = {
    page: () => Promise.resolve({ items: entries.map((entry) => ({ entry })), next: null }),
  } as unknown as Ports['register'];
  const requests = {} as Ports['requests'];
  return overviewOf({ policy: mockupsPolicy, register, requests }, today, LEAD_DAYS, false);
}

const found = (rows: readonly Row[], need: LicenseNeed) =>
  passing({ ...FIRST_VIEW, needs: [need] }, rows).length;

it('badge, tiles, filters, "needs you now" and the gadget count the same licenses', () =>
  fc.assert(
    fc.asyncProperty(anySite, async ([entries, today]) => {
      const rows = entries.map((each) => rowOf(mockupsPolicy, each, today, LEAD_DAYS));
      const { counts } = summaryOf(rows, today);
      const badge = rows.filter(isUrgent).length;
      expect(badge).toBe(counts.now);
      expect(urgentIn(rows)).toHaveLength(counts.now);
      expect(Object.fromEntries(NEEDS.map((need) => [need, found(rows, need)]))).toEqual(counts);
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(rows.length);
      const { now, soon, unknown, fine } = await overview(entries, today);
      expect({ now, soon, unknown, fine, decided: counts.decided }).toEqual(counts);
    }),
    { numRuns: 200 },
  ));

it('each month of the strip counts what the list shows when it is chosen, but for what has ended', () =>
  fc.assert(
    fc.property(anySite, ([entries, today]) => {
      const rows = entries.map((each) => rowOf(mockupsPolicy, each, today, LEAD_DAYS));
      for (const { month, decided, undecided } of yearAhead(rows, today)) {
        const shown = passing({ ...FIRST_VIEW, month }, rows);
        const ahead = shown.filter(
          ({ coveredThrough }) => coveredThrough !== null && coveredThrough >= today,
        );
        expect(decided + undecided).toBe(ahead.length);
      }
    }),
    { numRuns: 100 },
  ));

it('what ends today is counted once, as needing a decision', () => {
  const rows = [
    row('over', expiring('2015-05-09')),
    row('today', expiring('2015-05-10')),
    row('soon', expiring('2015-05-11')),
  ];
  expect(summaryOf(rows, TODAY).counts).toMatchObject({ now: 2, soon: 1 });
});
