import type { Channel, Day, Policy } from '../../policy';
import type { ColumnField } from '../../words/column-words';
import type { DecimalMark } from '../../words/typed-amount';
import { readCell } from '../cell';
import type { DayOrder } from './day-text';
import type { Heading } from './headings';
import type { DayCount, TableRow } from './table';

/** What is known of a table before its rows are read. */
export interface TableReading {
  policy: Policy;
  today: Day;
  headings: readonly Heading[];
  productNamed: (text: string) => string | null;
  days: DayCount | null;
  /** By the index of the column. */
  orderOf: (column: number) => DayOrder | null;
  isNoEndUnknown: boolean;
  /** What stands before the decimals of prices; null: nothing tells. */
  decimalMark: DecimalMark | null;
  /** For prices that name none. */
  currency: string | null;
  /** The id of the product of rows that name none. */
  product: string | null;
  /** For rows that do not say where they were bought. */
  channel: Channel | null;
}

/** A cell that is not empty, with the heading and the index of its column. */
export interface Cell {
  text: string;
  heading: string;
  index: number;
}

/** The cells of a row that are not empty, by what they hold. */
export type RowCells = ReadonlyMap<ColumnField, readonly Cell[]>;

/** Sorts the cells of a row by what its columns hold. */
export function cellsOf({ headings }: Pick<TableReading, 'headings'>, { cells }: TableRow): RowCells {
  const found = new Map<ColumnField, Cell[]>();
  for (const { field, heading, index } of headings) {
    const text = readCell(cells[index] ?? '').trim();
    if (field !== null && text !== '')
      found.set(field, [...(found.get(field) ?? []), { text, heading, index }]);
  }
  return found;
}
