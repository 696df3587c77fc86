import { writeCell } from '../cell';
import type { FileCell, FileTable } from './budget-table';
import { csvText } from './csv-text';

/** A table as CSV in UTF-8, its days as YYYY-MM-DD and its amounts with a point; no spreadsheet takes a text in it for a formula. */
export function fileCsv({ headings, rows }: FileTable): string {
  return csvText([headings, ...rows.map((row) => row.map(textOf))]);
}

function textOf(cell: FileCell): string {
  if (cell === null) return '';
  if ('text' in cell) return writeCell(cell.text);
  if ('day' in cell) return cell.day;
  return 'number' in cell ? String(cell.number) : cell.amount;
}
