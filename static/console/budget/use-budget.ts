import { useMemo } from 'react';
import { type BudgetFound, findDue } from '../../../src/budget/find-due';
import type { BudgetRow } from '../../../src/budget/row';
import { type BudgetSpan, spanOf, yearOfDay } from '../../../src/budget/span';
import {
  type BudgetPart,
  budgetParts,
  type BudgetTotals,
  budgetTotals,
  isDecided,
  isWithoutPrice,
} from '../../../src/budget/totals';
import { addMonths, type Day } from '../../../src/policy';
import { usePolicy } from '../data/use-policy';
import { useRegister } from '../data/use-register';
import { useViewer } from '../data/viewer';
import type { BudgetPlace } from '../routing/budget-place';
import { useOwnSubscription } from './use-own-subscription';

/** A year's budget as far as it is looked at. */
export interface ShownBudget {
  span: BudgetSpan;
  /** Everything that the year finds. */
  found: BudgetFound;
  /** The rows of the product, the owner and the cost centre that are looked at, and what they come to. */
  rows: readonly BudgetRow[];
  totals: BudgetTotals;
  parts: readonly BudgetPart[];
  /** Of these, the rows that are listed. */
  listed: readonly BudgetRow[];
}

/** The year that is planned on a day, begun with that month: the one that has the day half a year later. */
export const plannedYear = (today: Day, firstMonth: number): number =>
  yearOfDay(addMonths(today, 6), firstMonth).year;

export function useBudget(place: BudgetPlace): ShownBudget {
  const policy = usePolicy();
  const { today } = useViewer();
  const { entries } = useRegister();
  const { firstMonth, by, product, owner, costCentre, show, part } = place;
  const year = place.year ?? plannedYear(today, firstMonth);
  const span = useMemo(() => spanOf({ year, firstMonth }), [year, firstMonth]);
  const own = useOwnSubscription();
  const found = useMemo(
    () => findDue(policy, entries, span, today, own),
    [policy, entries, span, today, own],
  );
  const chosen = useMemo(() => {
    const rows = found.rows.filter(
      (row) =>
        (product === null || row.product === product) &&
        (owner === null || (row.owner ?? '') === owner) &&
        (costCentre === null || (row.costCentre ?? '') === costCentre),
    );
    return { rows, totals: budgetTotals(rows), parts: budgetParts(span, rows, by) };
  }, [found, span, by, product, owner, costCentre]);
  const listed = useMemo(() => listedRows(chosen, show, part), [chosen, show, part]);
  return { span, found, ...chosen, listed };
}

function listedRows(
  { rows, parts }: Pick<ShownBudget, 'rows' | 'parts'>,
  show: BudgetPlace['show'],
  part: BudgetPlace['part'],
): readonly BudgetRow[] {
  const inPart = part === null ? rows : (parts.find(({ startsOn }) => (startsOn ?? '') === part)?.rows ?? []);
  switch (show) {
    case null:
      return inPart;
    case 'decided':
      return inPart.filter(isDecided);
    case 'undecided':
      return inPart.filter((row) => !isDecided(row));
    case 'unpriced':
      return inPart.filter(isWithoutPrice);
  }
}
