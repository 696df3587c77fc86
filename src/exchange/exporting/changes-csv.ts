import { writeCell } from '../cell';
import { csvText } from './csv-text';

/** A line of the file: an instant in ISO 8601, who did it and what, in words. */
type ChangeLine = Readonly<Record<'at' | 'who' | 'what', string>>;

/** The log of a license as a table for a spreadsheet. */
export function changesCsv(headings: ChangeLine, rows: readonly ChangeLine[]): string {
  const cells = ({ at, who, what }: ChangeLine) => [at, who, what].map(writeCell);
  return csvText([cells(headings), ...rows.map(cells)]);
}

/** The same with the name of the license that each line is about. */
type LogLine = ChangeLine & { license: string };

/** The logs of many licenses as one table. */
export function logsCsv(headings: LogLine, rows: readonly LogLine[]): string {
  const cells = ({ license, at, who, what }: LogLine) => [at, license, who, what].map(writeCell);
  return csvText([cells(headings), ...rows.map(cells)]);
}
