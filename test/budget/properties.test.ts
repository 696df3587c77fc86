import fc from 'fast-check';
import { findDue } from '../../src/budget/find-due';
import type { BudgetRow } from '../../src/budget/row';
import { isInSpan, spanOf } from '../../src/budget/span';
import { stayCovered } from '../../src/budget/stay-covered';
import { BUDGET_GROUPS, budgetParts, budgetTotals, groupTotals } from '../../src/budget/totals';
import { isLapsing } from '../../src/contract/decided';
import {
  addDays,
  addMonths,
  isPeriodic,
  type License,
  mockupsPolicy,
  type Money,
  type PeriodicMaintenance,
} from '../../src/policy';
import { AFTER_ALL, anyRegister } from './any-register';

const YEARS = { min: 2040, max: 2053 };
const anyYear = fc.record({
  year: fc.integer(YEARS),
  firstMonth: fc.integer({ min: 1, max: 12 }),
});
const YEAR_OF_TODAY = 2044;

/** Sums by currency in whole hundredths, reckoned anew and without the code under test. */
function sumsOf(amounts: Iterable<Money>): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { amount, currency } of amounts)
    sums[currency] = (sums[currency] ?? 0) + Math.round(Number(amount) * 100);
  return sums;
}

const amountsOf = (rows: readonly BudgetRow[]) =>
  rows.flatMap(({ dues }) => dues.flatMap(({ amount }) => (amount ? [amount] : [])));

const expiryOf = (license: Parameters<typeof mockupsPolicy.evaluate>[0]) => {
  const { maintenance } = mockupsPolicy.evaluate(license, AFTER_ALL);
  return isPeriodic(maintenance) ? maintenance.expiresOn : null;
};

it('every total is the sum of its rows, by currency, and parts and groups add up to the whole', () => {
  fc.assert(
    fc.property(anyRegister, anyYear, (register, year) => {
      const span = spanOf(year);
      const { rows } = findDue(mockupsPolicy, register, span, AFTER_ALL);
      const whole = budgetTotals(rows);
      expect(sumsOf(whole.due)).toEqual(sumsOf(amountsOf(rows)));
      expect(sumsOf([...whole.decided, ...whole.undecided])).toEqual(sumsOf(whole.due));
      expect(whole.decidedRows + whole.undecidedRows).toBe(rows.length);
      for (const by of ['month', 'quarter'] as const) {
        const parts = budgetParts(span, rows, by);
        expect(sumsOf(parts.flatMap(({ totals }) => totals.due))).toEqual(sumsOf(whole.due));
        expect(parts.reduce((sum, part) => sum + part.rows.length, 0)).toBe(rows.length);
      }
      for (const by of BUDGET_GROUPS) {
        const groups = groupTotals(rows, by).map(({ totals }) => totals);
        expect(sumsOf(groups.flatMap(({ due }) => due))).toEqual(sumsOf(whole.due));
        expect(groups.reduce((sum, { withoutPrice }) => sum + withoutPrice, 0)).toBe(whole.withoutPrice);
      }
    }),
  );
});

it('each row is due on the day that evaluate answers, and what it is paid for covers that day', () => {
  fc.assert(
    fc.property(anyRegister, anyYear, (register, year) => {
      const span = spanOf(year);
      for (const row of findDue(mockupsPolicy, register, span, AFTER_ALL).rows) {
        const license = register.find(({ id }) => id === row.id)!.license;
        const [due] = row.dues;
        expect(row.dueOn).toBe(expiryOf(license));
        if (due?.on) expect(isInSpan(span, due.on)).toBe(true);
        if (!row.isOver) expect(due?.on).toBe(row.dueOn);
        expect(row.chosen!.expiresOn > (due?.on ?? AFTER_ALL)).toBe(true);
        expect(due?.amount === null).toBe(row.price === null);
      }
    }),
  );
});

it('what is covered and ends outside the year is not in it, and nothing that is to lapse', () => {
  fc.assert(
    fc.property(anyRegister, anyYear, (register, year) => {
      const span = spanOf(year);
      const found = findDue(mockupsPolicy, register, span, AFTER_ALL);
      const inRows = new Set(found.rows.map(({ id }) => id));
      for (const entry of register) {
        const expiresOn = expiryOf(entry.license);
        const isLeft = isLapsing(mockupsPolicy, entry);
        if (isLeft) expect(inRows.has(entry.id)).toBe(false);
        else if (expiresOn !== null && expiresOn > AFTER_ALL)
          expect(inRows.has(entry.id)).toBe(isInSpan(span, expiresOn));
      }
      const { lapsing, earlier, later, free } = found.leftOut;
      expect(inRows.size + found.notKnown.length + lapsing + earlier + later + free).toBe(register.length);
    }),
  );
});

it('moved from year to year, it loses nothing: each license that is not to lapse is in some year', () => {
  fc.assert(
    fc.property(anyRegister, fc.integer({ min: 1, max: 12 }), (register, firstMonth) => {
      const seen = new Map<string, number>();
      for (let year = YEAR_OF_TODAY - 1; year <= YEAR_OF_TODAY + 12; year += 1)
        for (const row of findDue(mockupsPolicy, register, spanOf({ year, firstMonth }), AFTER_ALL).rows)
          seen.set(row.id, (seen.get(row.id) ?? 0) + (row.dues[0]?.on === null ? 0 : 1));
      for (const entry of register) {
        if (isLapsing(mockupsPolicy, entry)) continue;
        const expiresOn = expiryOf(entry.license);
        expect(seen.has(entry.id)).toBe(expiresOn !== null);
        // What has a day has it in one year.
        if (expiresOn !== null && expiresOn > AFTER_ALL) expect(seen.get(entry.id)).toBe(1);
      }
    }),
  );
});

/** The fewest purchases: renewals alone, or for what has ended a new license and its renewals. Reckoned without the code under test. */
function fewest(license: License, isCovered: boolean, through: string): number {
  const renewals = (mockupsPolicy.evaluate(license, through).maintenance as PeriodicMaintenance)
    .renewalsToCover!;
  if (isCovered) return renewals;
  let anew = 0;
  for (let end = AFTER_ALL; end <= through; end = addMonths(end, 12)) anew += 1;
  return Math.min(renewals, anew);
}

it('stays covered on every day from the first purchase on, and gives up no day that is paid', () => {
  fc.assert(
    fc.property(anyRegister, fc.integer({ min: 0, max: 1500 }), (register, days) => {
      const through = addDays(AFTER_ALL, days);
      const answer = stayCovered(mockupsPolicy, register, through, AFTER_ALL);
      for (const { id, steps, expiresOn, prepaidDays, purchases } of answer.plans) {
        const { license } = register.find((entry) => entry.id === id)!;
        const was = expiryOf(license)!;
        const isCovered = was > AFTER_ALL;
        expect(expiresOn > through).toBe(true);
        // Each step is made on the day on which cover ends, so that no day is without and none is given up.
        let end = isCovered ? was : AFTER_ALL;
        for (const step of steps) {
          expect(step.on).toBe(end);
          expect(step.expiresOn > end).toBe(true);
          end = step.expiresOn;
        }
        expect(end).toBe(expiresOn > was ? expiresOn : was);
        if (isCovered) {
          expect(prepaidDays).toBeGreaterThan(0);
          expect(steps.every(({ kind }) => kind === 'renewal')).toBe(true);
        }
        expect(purchases).toBe(fewest(license, isCovered, through));
      }
    }),
  );
});
