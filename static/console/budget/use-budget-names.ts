import { useMemo } from 'react';
import type { BudgetRow } from '../../../src/budget/row';
import { addDays, addMonths, type Day } from '../../../src/policy';
import { useNames } from '../data/use-names';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { useWords } from '../wording/use-words';
import type { ShownBudget } from './use-budget';

/** How what a budget speaks of is called for this viewer. */
export interface BudgetNames {
  product: (id: string) => string;
  /** Null: none is entered. An account that the product does not name is told by its id. */
  owner: (accountId: string | null) => string;
  costCentre: (name: string | null) => string;
  /** A month or a quarter by its first day; null or empty: any day. */
  part: (startsOn: Day | null, by: 'month' | 'quarter') => string;
  /** The year: `2027`, or `Apr 2027 – Mar 2028`. */
  year: string;
  /** The last day of the year. */
  lastDay: string;
}

export function useBudgetNames({ span, found }: ShownBudget): BudgetNames {
  const products = usePolicy().productsOn(useViewer().today);
  const { say, day, monthOf } = useWords();
  const owners = useMemo(() => ownersOf([...found.rows, ...found.notKnown]), [found]);
  const people = useNames(owners);
  const { startsOn, endsBefore, firstMonth, year } = span;
  const range = (from: Day, months: number, width: 'short' | 'withYear') =>
    say('budget.range', { from: monthOf(width, from), through: monthOf(width, addMonths(from, months - 1)) });
  return {
    product: (id) => products[id]?.name ?? id,
    owner: (accountId) => (accountId === null ? say('budget.none') : (people.get(accountId) ?? accountId)),
    costCentre: (name) => name ?? say('budget.none'),
    part: (from, by) => {
      if (from === null || from === '') return say('budget.anyDay');
      return by === 'month' ? monthOf('withYear', from) : range(from, 3, 'withYear');
    },
    year: firstMonth === 1 ? String(year) : range(startsOn, 12, 'withYear'),
    lastDay: day(addDays(endsBefore, -1)),
  };
}

const ownersOf = (rows: readonly Pick<BudgetRow, 'owner'>[]): string[] =>
  [...new Set(rows.flatMap(({ owner }) => (owner === null ? [] : [owner])))].sort();
