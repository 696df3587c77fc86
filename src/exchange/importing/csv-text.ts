import Papa from 'papaparse';
import { readCell } from '../cell';
import { marketplaceRecordOf } from './csv-marketplace';
import { recordOf } from './csv-record';
import type { RawRow } from './raw-row';

/**
 * Reads a table whose first line has the headings. They tell whether it is ours or the Marketplace's; null where it is
 * neither.
 */
export function readCsvText(text: string): RawRow[] | null {
  const [heading, ...lines] = tableOf(text);
  const names = (heading?.cells ?? []).map(columnName);
  const convert = names.includes('addonkey') ? marketplaceRecordOf : names.includes('id') ? recordOf : null;
  if (!convert) return null;
  return lines.map(({ line, cells }) => ({
    line,
    row: convert(new Map(names.map((name, index) => [name, readCell(cells[index] ?? '')]))),
  }));
}

/** `Technical Contact Name`, `technicalContactName` and `contactDetails.technicalContact.name` are one column. */
function columnName(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^contactdetails/, '');
}

/** The rows that are not empty, each with the number of the line that it begins on. */
function tableOf(text: string): { line: number; cells: string[] }[] {
  const newline = (/\r\n|\n|\r/.exec(text)?.[0] ?? '\n') as '\r\n' | '\n' | '\r';
  const table: { line: number; cells: string[] }[] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    newline,
    delimiter: delimiterOf(text.slice(0, text.search(/[\r\n]|$/))),
    step: ({ data, meta }) => {
      if (data.some((cell) => cell.trim() !== '')) table.push({ line, cells: data });
      line += text.slice(read, meta.cursor).split(newline).length - 1;
      read = meta.cursor;
    },
  });
  return table;
}

/** What stands between the headings. Spreadsheets write a comma, a semicolon or a tab, by the country. */
function delimiterOf(headings: string): string {
  const count = (mark: string) => headings.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
