import { totalsOf } from '../contract/money';
import type { Day, Money } from '../policy';
import type { BudgetDue, BudgetRow } from './row';
import { type BudgetSpan, partsOf } from './span';

/** What rows come to: a sum for each currency, never added up, and counts of licenses. */
export interface BudgetTotals {
  due: Money[];
  decided: Money[];
  undecided: Money[];
  rows: number;
  decidedRows: number;
  undecidedRows: number;
  withoutPrice: number;
}

/** A month or a quarter, or what falls due on any day. */
export interface BudgetPart {
  /** Its first day; null: any day. */
  startsOn: Day | null;
  /** The licenses for which something falls due in it. */
  rows: BudgetRow[];
  totals: BudgetTotals;
}

/** What rows come to. What has no price is counted, and added to no sum. */
export const budgetTotals = (rows: readonly BudgetRow[]): BudgetTotals => totalsWhere(rows, () => true);

function totalsWhere(rows: readonly BudgetRow[], isMeant: (due: BudgetDue) => boolean): BudgetTotals {
  const decided = rows.filter(isDecided);
  const undecided = rows.filter((row) => !isDecided(row));
  const sums = (of: readonly BudgetRow[]) =>
    totalsOf(of.flatMap((row) => amountsOf(row, isMeant))).sort(byCurrency);
  return {
    due: sums(rows),
    decided: sums(decided),
    undecided: sums(undecided),
    rows: rows.length,
    decidedRows: decided.length,
    undecidedRows: undecided.length,
    withoutPrice: rows.filter(isWithoutPrice).length,
  };
}

const byCurrency = (a: Money, b: Money) => (a.currency < b.currency ? -1 : 1);

/** Whether somebody has decided to buy, or nobody has to. */
export const isDecided = ({ intent, renewsItself }: BudgetRow): boolean => intent !== null || renewsItself;

/** Whether no price is known. */
export const isWithoutPrice = ({ price }: BudgetRow): boolean => price === null;

/** What a row comes to in the year; null without a price. */
export const rowAmount = (row: BudgetRow): Money | null => totalsOf(amountsOf(row, () => true))[0] ?? null;

const amountsOf = ({ dues }: BudgetRow, isMeant: (due: BudgetDue) => boolean): Money[] =>
  dues.flatMap((due) => (due.amount && isMeant(due) ? [due.amount] : []));

/** The rows by month or quarter. What falls due on any day comes first, where there is some. */
export function budgetParts(
  span: BudgetSpan,
  rows: readonly BudgetRow[],
  by: 'month' | 'quarter',
): BudgetPart[] {
  const starts = partsOf(span, by);
  const part = (startsOn: Day | null, isMeant: (due: BudgetDue) => boolean): BudgetPart => {
    const meant = rows.filter(({ dues }) => dues.some(isMeant));
    return { startsOn, rows: meant, totals: totalsWhere(meant, isMeant) };
  };
  const anyDay = part(null, ({ on }) => on === null);
  const dated = starts.map((startsOn, index) => {
    const endsBefore = starts[index + 1] ?? span.endsBefore;
    return part(startsOn, ({ on }) => on !== null && on >= startsOn && on < endsBefore);
  });
  return anyDay.rows.length > 0 ? [anyDay, ...dated] : dated;
}

/** What a license is grouped by. */
export const BUDGET_GROUPS = ['product', 'owner', 'costCentre'] as const;
export type BudgetGroup = (typeof BUDGET_GROUPS)[number];

/** Rows that share a product, an owner or a cost centre. */
export interface GroupTotals {
  /** Null: none is entered. */
  of: string | null;
  totals: BudgetTotals;
}

/** The totals of each product, owner or cost centre, in the order of their names; what has none comes last. */
export function groupTotals(rows: readonly BudgetRow[], by: BudgetGroup): GroupTotals[] {
  const groups = new Map<string | null, BudgetRow[]>();
  for (const row of rows) {
    const known = groups.get(row[by]);
    if (known) known.push(row);
    else groups.set(row[by], [row]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([of, members]) => ({ of, totals: budgetTotals(members) }));
}
