import type { Day, Policy } from '../policy';
import { type BudgetFound, findDue } from './find-due';
import type { OwnSubscription } from './own-subscription';
import type { BudgetLicense, BudgetRow } from './row';
import { type BudgetSpan, type BudgetYear, spanOf } from './span';
import { BUDGET_GROUPS, budgetParts, budgetTotals, groupTotals } from './totals';

/** The budget of a year, whole: what the command prints. */
export type Budget = BudgetFound & ReturnType<typeof summed> & { asOf: Day };

/**
 * The budget of a year, by what is known on the day `asOf`; this site's own subscription is in it where it is given.
 * Plain JSON. Throws a `RangeError` for an impossible year.
 */
export function budgetOf(
  policy: Policy,
  licenses: readonly BudgetLicense[],
  year: BudgetYear,
  asOf: Day,
  own: OwnSubscription | null = null,
): Budget {
  const span = spanOf(year);
  const found = findDue(policy, licenses, span, asOf, own);
  return { asOf, ...summed(span, found.rows), ...found };
}

/** What rows of a year come to, in every way that they are counted. */
function summed(span: BudgetSpan, rows: readonly BudgetRow[]) {
  const sums = (by: 'month' | 'quarter') =>
    budgetParts(span, rows, by).map(({ startsOn, totals }) => ({ startsOn, ...totals }));
  const [byProduct, byOwner, byCostCentre] = BUDGET_GROUPS.map((by) =>
    groupTotals(rows, by).map(({ of, totals }) => ({ of, ...totals })),
  );
  return {
    span,
    totals: budgetTotals(rows),
    months: sums('month'),
    quarters: sums('quarter'),
    byProduct,
    byOwner,
    byCostCentre,
  };
}
