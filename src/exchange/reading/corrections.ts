import type { InputFault } from '../../contract/input-fault';
import type { ColumnField } from '../../words/column-words';
import { readCell } from '../cell';
import type { Heading } from './headings';
import type { RowNote } from './row-note';
import type { TableRow } from './table';

/** What a person says that a cell of a table holds, in place of what stands in the file. */
export interface CellCorrection {
  /** The line that the row begins on. */
  line: number;
  /** The index of the column. */
  column: number;
  text: string;
}

/** A cell that is at fault or that was corrected. */
export interface CorrectableCell extends Pick<Heading, 'heading'> {
  column: number;
  field: ColumnField;
  /** What stands in the file. Null in a column of keys: no key is ever shown. */
  text: string | null;
  isCorrected: boolean;
}

/** A correction, or with null for its text, that what was said of the cell is taken back. */
export type CellSaid = Omit<CellCorrection, 'text'> & { text: string | null };

/** The corrections with one more, or with one less. */
export function withCorrection(
  corrections: readonly CellCorrection[],
  { line, column, text }: CellSaid,
): CellCorrection[] {
  const others = corrections.filter((each) => each.line !== line || each.column !== column);
  return text === null ? others : [...others, { line, column, text }];
}

/** Rows in which corrected cells hold what was said of them. A row that the text itself cuts off has no cells to correct. */
export const corrected = (
  rows: readonly TableRow[],
  corrections: readonly CellCorrection[],
): readonly TableRow[] => withCells(rows, corrections, ({ text }) => text);

/**
 * Rows in which corrected cells are empty. A correction speaks for its own cell: how days and amounts of its column are
 * read is told by the file alone.
 */
export const withoutCorrected = (
  rows: readonly TableRow[],
  corrections: readonly CellCorrection[],
): readonly TableRow[] => withCells(rows, corrections, () => '');

function withCells(
  rows: readonly TableRow[],
  corrections: readonly CellCorrection[],
  textOf: (correction: CellCorrection) => string,
): readonly TableRow[] {
  if (corrections.length === 0) return rows;
  const lines = new Set(corrections.map(({ line }) => line));
  return rows.map((row) => {
    if (row.fault !== null || !lines.has(row.line)) return row;
    const cells = [...row.cells];
    for (const each of corrections.filter(({ line }) => line === row.line)) {
      while (cells.length < each.column) cells.push('');
      cells[each.column] = textOf(each);
    }
    return { ...row, cells };
  });
}

/** The columns that hold what a note of a row is about. */
const FIELD_OF_NOTE: Partial<Record<RowNote, ColumnField>> = {
  'price-unread': 'price',
  'channel-unread': 'channel',
  'billing-unread': 'billing',
};

/**
 * The cells of a row that can be corrected one by one: those of the column that its fault or its notes name, and those
 * that were corrected. `row` is as it stands in the file.
 */
export function cellsToCorrect(
  headings: readonly Heading[],
  row: TableRow,
  corrections: readonly CellCorrection[],
  { fault, notes }: { fault: InputFault | null; notes: readonly RowNote[] },
): CorrectableCell[] {
  const said = new Set(corrections.flatMap(({ line, column }) => (line === row.line ? [column] : [])));
  const noted = new Set(notes.map((note) => FIELD_OF_NOTE[note]));
  return headings.flatMap(({ index, heading, field }): CorrectableCell[] => {
    if (field === null) return [];
    const isMeant = (heading !== '' && heading === fault?.path) || noted.has(field) || said.has(index);
    if (!isMeant) return [];
    const text = field === 'key' ? null : readCell(row.cells[index] ?? '').trim();
    return [{ column: index, field, heading, text, isCorrected: said.has(index) }];
  });
}
