import type { ColumnMap } from '../../contract/import-columns';
import { COLUMN_FIELDS, type ColumnField } from '../../words/column-words';
import { columnWords } from '../../words/columns';
import { folded } from '../../words/folded';
import type { TableRow } from './table';

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
  | 'double'
  /** Its days can be renewals that were made, or those on which one is due. */
  | 'either';

/** What a heading of a table holds. */
export interface Heading {
  index: number;
  /** As the file writes it; empty where the column has none. */
  heading: string;
  /** What the column goes by in a {@link ColumnMap}. */
  name: string;
  field: ColumnField | null;
  source: ColumnSource;
}

/** Fields that say when maintenance ends. */
export const ENDS: ReadonlySet<ColumnField> = new Set(['expiresOn', 'coveredThrough']);
/** Fields that several columns may hold. */
const SEVERAL: ReadonlySet<ColumnField> = new Set(['renewed', 'notes']);
/**
 * What headings mean in the exports of inventories, told by another heading that only such an export has. Null: nothing
 * that is kept of a license. In Snipe-IT the name is that of the person who has the seat; in GLPI the number is that of
 * the seats; in ServiceNow the start is that of the present maintenance, and no purchase.
 */
const BESIDE: readonly { heading: string; beside: string; field: ColumnField | null }[] = [
  { heading: 'name', beside: 'username', field: 'contact' },
  { heading: 'number', beside: 'purchaseversion', field: 'seats' },
  { heading: 'startdate', beside: 'softwaremodel', field: null },
];

/** Titles above a table have fewer lines. */
const LAST_HEADING = 20;

const FIELD_OF = new Map<string, ColumnField>();
for (const field of COLUMN_FIELDS)
  for (const { headings } of columnWords)
    for (const text of headings[field]) if (!FIELD_OF.has(folded(text))) FIELD_OF.set(folded(text), field);

/** The row with the headings: of the first rows, the one with the most usual names; where none has any, the first. */
export const headingRowOf = (rows: readonly TableRow[], map: ColumnMap = {}): TableRow | undefined =>
  knownHeadings(rows, map).row;

/** The same with how many usual names it has. */
export function knownHeadings(
  rows: readonly TableRow[],
  map: ColumnMap,
): { row: TableRow | undefined; known: number } {
  let best = { row: rows[0], known: 0 };
  for (const row of rows.slice(0, LAST_HEADING)) {
    const known = row.cells.filter((cell) => fieldOf(cell, folded(cell), map) !== null).length;
    if (known > best.known) best = { row, known };
  }
  return best;
}

/** What each column of a table holds. */
export function headingsOf(cells: readonly string[], map: ColumnMap): Heading[] {
  const taken = new Set<ColumnField>();
  const all = new Set(cells.map(folded));
  return cells.map((cell, index): Heading => {
    const heading = cell.trim();
    const name = nameOf(heading, index);
    const column = { index, heading, name };
    const said = saidOf(name, map);
    if (said === 'ignore') return { ...column, field: null, source: 'left-out' };
    const exported = BESIDE.find((each) => each.heading === name && all.has(each.beside));
    const field = said === undefined && exported ? exported.field : fieldOf(heading, name, map);
    if (field === null) return { ...column, field, source: 'unknown' };
    if (taken.has(field) && !SEVERAL.has(field)) return { ...column, field: null, source: 'double' };
    taken.add(field);
    return { ...column, field, source: said === undefined ? 'recognised' : 'mapped' };
  });
}

/** The folded heading; a column without one goes by its place, which no folded text can look like. */
const nameOf = (heading: string, index: number) => folded(heading) || `#${index}`;

const saidOf = (name: string, map: ColumnMap) => (Object.hasOwn(map, name) ? map[name] : undefined);

function fieldOf(heading: string, name: string, map: ColumnMap): ColumnField | null {
  const said = saidOf(name, map);
  if (said === 'ignore') return null;
  return said ?? FIELD_OF.get(folded(heading)) ?? FIELD_OF.get(folded(withoutBrackets(heading))) ?? null;
}

/** What stands in brackets behind a name explains it: `Expires (DD.MM.YYYY)`. */
export const withoutBrackets = (heading: string): string => heading.replace(/\(.*\)/, '');
