import type { ColumnMap } from '../../contract/import-columns';
import { knownHeadings } from './headings';
import type { TableRow } from './table';

/** So many of the rows have to be alike. */
const MOST_OF = 0.8;
const HALF_OF = 0.5;

/**
 * Whether the rows of a text are a table that somebody keeps: nearly all are of one width, or they stand under two usual
 * headings at least. Else it is a text such as a mail, where it tells of licenses.
 */
export function isTable(rows: readonly TableRow[], map: ColumnMap = {}): boolean {
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const [width = 1, count = 0] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (width > 1 && rows.length > 1 && count >= rows.length * MOST_OF) return true;
  const { row, known } = knownHeadings(rows, map);
  if (!row || known < 2) return false;
  const below = rows.slice(rows.indexOf(row) + 1);
  return (
    below.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1).length >=
    below.length * HALF_OF
  );
}
