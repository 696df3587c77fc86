import { columnWords } from '../../words/columns';
import { folded } from '../../words/folded';
import { cellsOf, type TableReading } from './row-cells';
import type { TableRow } from './table';

const TOTALS = new Set(columnWords.flatMap(({ totals }) => totals.map(folded)));
/** A row with one of these is about a license, whatever it is called. */
const OF_A_LICENSE = ['key', 'purchased', 'renewed', 'expiresOn', 'coveredThrough'] as const;

/** The text by which a row says that it only adds up others, such as `Total:`; null where it is none of these. */
export function totalIn(table: TableReading, row: TableRow): string | null {
  if (row.fault) return null;
  const text = row.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  if (!TOTALS.has(folded(text.split(/[\s(]/)[0] ?? ''))) return null;
  const cells = cellsOf(table, row);
  const product = cells.get('product')?.[0]?.text;
  const isOfLicense =
    (product !== undefined && table.productNamed(product) !== null) ||
    OF_A_LICENSE.some((field) => cells.has(field));
  return isOfLicense ? null : text;
}
