import type { BudgetDue, BudgetRow } from '../../budget/row';
import type { BudgetPart } from '../../budget/totals';
import type { BudgetWay } from '../../budget/ways';
import { addDays, type Day, type Money } from '../../policy';

/** A cell as every kind of file can have it; null: it is empty. */
export type FileCell = { text: string } | { day: Day } | { number: number } | { amount: string } | null;

/** A table of a file: its name, its headings, and as many cells in each row. */
export interface FileTable {
  name: string;
  headings: string[];
  rows: FileCell[][];
}

/** The columns of a budget, in their order. */
export const BUDGET_COLUMNS = [
  'day',
  'license',
  'id',
  'product',
  'owner',
  'costCentre',
  'amount',
  'currency',
  'decided',
  'decideBy',
  'way',
  'purchases',
  'coveredThrough',
  'endedOn',
  'priceOf',
  'pricePaidOn',
  'otherWays',
  'clauses',
] as const;
export type BudgetColumn = (typeof BUDGET_COLUMNS)[number];

/** The columns of the sums, in their order. */
export const SUM_COLUMNS = ['part', 'currency', 'due', 'decided', 'undecided', 'unpriced'] as const;

/** How a file of a budget speaks. */
export interface BudgetWords {
  rows: string;
  sums: string;
  column: (column: BudgetColumn | (typeof SUM_COLUMNS)[number]) => string;
  product: (id: string) => string;
  owner: (accountId: string) => string;
  decided: (is: 'renew' | 'replace') => string;
  way: (way: BudgetWay) => string;
  subscription: string;
  renewsItself: string;
  price: (kind: NonNullable<BudgetRow['price']>['kind']) => string;
  /** A month or a quarter by its first day; null: any day. */
  part: (startsOn: Day | null) => string;
}

/** The rows of a budget as a table, one line for each day on which money falls due. What has no price has no amount. */
export function budgetTable(rows: readonly BudgetRow[], words: BudgetWords): FileTable {
  return {
    name: words.rows,
    headings: BUDGET_COLUMNS.map(words.column),
    rows: rows.flatMap((row) =>
      row.dues.map((due) => {
        const cells = cellsOf(row, due, words);
        return BUDGET_COLUMNS.map((column) => cells[column]);
      }),
    ),
  };
}

function cellsOf(row: BudgetRow, due: BudgetDue, words: BudgetWords): Record<BudgetColumn, FileCell> {
  const { chosen, intent, price, ways } = row;
  const others = ways.filter((way) => way !== chosen);
  return {
    day: due.on === null ? null : { day: due.on },
    license: text(row.name),
    id: row.of === 'own' ? null : text(row.id),
    product: text(words.product(row.product)),
    owner: row.owner === null ? null : text(words.owner(row.owner)),
    costCentre: row.costCentre === null ? null : text(row.costCentre),
    amount: due.amount && { amount: due.amount.amount },
    currency: due.amount && text(due.amount.currency),
    decided: row.renewsItself ? text(words.renewsItself) : intent && text(words.decided(intent.is)),
    decideBy: intent && { day: intent.by },
    way: row.of === 'maintenance' ? chosen && text(words.way(chosen)) : text(words.subscription),
    purchases: chosen && { number: chosen.purchases },
    coveredThrough: chosen && { day: addDays(chosen.expiresOn, -1) },
    endedOn: row.isOver && row.dueOn !== null ? { day: row.dueOn } : null,
    priceOf: price && text(words.price(price.kind)),
    pricePaidOn: price && price.kind !== 'entered' ? { day: price.paidOn } : null,
    otherWays: others.length === 0 ? null : text(others.map(words.way).join('; ')),
    clauses: ways.length === 0 ? null : text(clausesOf(ways)),
  };
}

const text = (content: string): FileCell => ({ text: content });

const clausesOf = (ways: readonly BudgetWay[]) =>
  [...new Set(ways.flatMap(({ clauses }) => clauses))].join(', ');

/** The sums of each month or quarter as a table, a line for each currency. */
export function sumsTable(parts: readonly BudgetPart[], words: BudgetWords): FileTable {
  const inCurrency = (amounts: readonly Money[], currency: string): FileCell => ({
    amount: amounts.find((money) => money.currency === currency)?.amount ?? '0',
  });
  return {
    name: words.sums,
    headings: SUM_COLUMNS.map(words.column),
    rows: parts.flatMap(({ startsOn, totals }) =>
      totals.due.map(({ currency }) => [
        text(words.part(startsOn)),
        text(currency),
        inCurrency(totals.due, currency),
        inCurrency(totals.decided, currency),
        inCurrency(totals.undecided, currency),
        { number: totals.withoutPrice },
      ]),
    ),
  };
}
