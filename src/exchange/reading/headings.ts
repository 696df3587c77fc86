import { COLUMN_FIELDS, type ColumnField } from '../../words/column-words';
import { columnWords, folded } from '../../words/columns';
import type { TableRow } from './table';

/** What the admin says of columns, by the folded heading: what it holds, or that it is not read. */
export type ColumnMap = Readonly<Record<string, ColumnField | 'ignore'>>;

/** Why a column holds what it holds, or is not read. */
export type ColumnSource =
  /** Its heading is one of the usual names. */
  | 'recognised'
  /** The admin says so. */
  | 'mapped'
  /** The admin does not want it. */
  | 'left-out'
  /** Its heading says nothing. */
  | 'unknown'
  /** Another column holds the same already. */
  | 'double';

/** What a heading of a table holds. */
export interface Heading {
  index: number;
  /** As the file writes it; empty where the column has none. */
  heading: string;
  field: ColumnField | null;
  source: ColumnSource;
}

/** Fields that several columns may hold. */
const SEVERAL: ReadonlySet<ColumnField> = new Set(['renewed', 'notes']);
/** Titles above a table have fewer lines. */
const LAST_HEADING = 20;

const FIELD_OF = new Map<string, ColumnField>();
for (const field of COLUMN_FIELDS)
  for (const { headings } of columnWords)
    for (const text of headings[field]) if (!FIELD_OF.has(folded(text))) FIELD_OF.set(folded(text), field);

/** The row with the headings: of the first rows, the one with the most usual names; where none has any, the first. */
export function headingRowOf(rows: readonly TableRow[], map: ColumnMap = {}): TableRow | undefined {
  let best = { row: rows[0], known: 0 };
  for (const row of rows.slice(0, LAST_HEADING)) {
    const known = row.cells.filter((cell) => fieldOf(cell, map) !== null).length;
    if (known > best.known) best = { row, known };
  }
  return best.row;
}

/** What each column of a table holds. */
export function headingsOf(cells: readonly string[], map: ColumnMap): Heading[] {
  const taken = new Set<ColumnField>();
  return cells.map((cell, index): Heading => {
    const heading = cell.trim();
    const said = map[folded(heading)];
    if (said === 'ignore') return { index, heading, field: null, source: 'left-out' };
    const field = fieldOf(heading, map);
    if (field === null) return { index, heading, field, source: 'unknown' };
    if (taken.has(field) && !SEVERAL.has(field)) return { index, heading, field: null, source: 'double' };
    taken.add(field);
    return { index, heading, field, source: said === undefined ? 'recognised' : 'mapped' };
  });
}

function fieldOf(heading: string, map: ColumnMap): ColumnField | null {
  const name = folded(heading);
  const said = Object.hasOwn(map, name) ? map[name] : undefined;
  if (said === 'ignore') return null;
  // What stands in brackets behind a name explains it: `Expires (DD.MM.YYYY)`.
  return said ?? FIELD_OF.get(name) ?? FIELD_OF.get(folded(heading.replace(/\(.*\)/, ''))) ?? null;
}
