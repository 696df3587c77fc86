import type { ColumnField } from '../../words/column-words';
import type { DayOrder, DayRead } from './day-text';

/** The columns whose cells are days. */
export const DAY_FIELDS: ReadonlySet<ColumnField> = new Set([
  'purchased',
  'renewed',
  'expiresOn',
  'coveredThrough',
  'statedOn',
]);

/** How the days of a column are read. */
export interface ColumnOrder {
  /** Null: nothing in the column tells, or its rows contradict each other. A cell that can be two days is then asked about. */
  order: DayOrder | null;
  /** The line of the row that decides it; null where the admin did, or nobody. */
  decidedBy: number | null;
  /** The first cell that can be two days; null where there is none. */
  example: { line: number; text: string } | null;
}

/** Whether the day or the month comes first in a column: what the admin says, else what a row that can be only one day tells. */
export function columnOrder(
  cells: readonly { line: number; text: string; read: DayRead }[],
  said: DayOrder | null,
): ColumnOrder {
  const either = cells.find(({ read }) => read.kind === 'either');
  const example = either ? { line: either.line, text: either.text } : null;
  if (said !== null) return { order: said, decidedBy: null, example };
  const decided = new Map<DayOrder, number>();
  for (const { line, read } of cells)
    if (read.kind === 'day' && read.order !== null && !decided.has(read.order)) decided.set(read.order, line);
  const [first] = decided;
  if (decided.size !== 1 || first === undefined) return { order: null, decidedBy: null, example };
  return { order: first[0], decidedBy: first[1], example };
}
