import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { FileCell, FileTable } from './budget-table';

const WIDTHS = { least: 10, most: 40 };
/** How Excel is told to show a day; it then shows it in the reader's own way. */
const DATE_FORMAT = 'yyyy-mm-dd';
const AMOUNT_FORMAT = '#,##0.00##';

/** Tables as the sheets of an XLSX file, with days and amounts that a spreadsheet reckons with. A text stays a text, whatever it begins with. */
export function fileWorkbook(tables: readonly FileTable[]): Promise<Blob> {
  return writeExcelFile(tables.map(sheetOf)).toBlob();
}

function sheetOf({ name, headings, rows }: FileTable): Sheet<never> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: headings.map((heading, index) => ({ width: widthOf(heading, rows, index) })),
    data: [
      headings.map((heading): Cell => ({ value: heading, type: String, fontWeight: 'bold' })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  };
}

function cellOf(cell: FileCell): Cell {
  if (cell === null) return null;
  if ('text' in cell) return { value: cell.text, type: String };
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: DATE_FORMAT };
  if ('number' in cell) return { value: cell.number, type: Number };
  return { value: Number(cell.amount), type: Number, format: AMOUNT_FORMAT };
}

function widthOf(heading: string, rows: FileTable['rows'], index: number): number {
  const longest = rows.reduce((width, row) => Math.max(width, lengthOf(row[index] ?? null)), heading.length);
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest + 2));
}

const lengthOf = (cell: FileCell): number => (cell && 'text' in cell ? cell.text.length : 10);
