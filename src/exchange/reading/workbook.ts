import type { Result } from '../../contract/result';
import type { DayCount, TableRow } from './table';
import { unpackedSize } from './zip-size';

/** A workbook that holds more is not read. */
const MOST_UNPACKED_BYTES = 300 * 1024 * 1024;

/** One sheet of a workbook, and what the others are called. */
export interface Sheet {
  name: string;
  names: readonly string[];
  rows: TableRow[];
  days: DayCount;
}

/** Why a workbook cannot be read: it is broken or has a password, it holds too much, or it has no such sheet. */
export type WorkbookFault = 'not-a-workbook' | 'workbook-too-large' | 'no-such-sheet';

/** Whether the bytes begin like a zip file, and an XLSX is one. */
export const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Reads a sheet of an XLSX file: the one of that name, or the first that is not empty. The library loads when first needed. */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string | undefined,
): Promise<Result<Sheet, WorkbookFault>> {
  const size = unpackedSize(bytes);
  if (size === null) return { ok: false, failure: 'not-a-workbook' };
  if (size > MOST_UNPACKED_BYTES) return { ok: false, failure: 'workbook-too-large' };
  const { readXlsx } = await import('hucre/xlsx');
  let workbook;
  try {
    workbook = await readXlsx(bytes);
  } catch {
    return { ok: false, failure: 'not-a-workbook' };
  }
  const sheets = workbook.sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet.rows) }));
  const sheet =
    name === undefined
      ? (sheets.find(({ rows }) => rows.length > 0) ?? sheets[0])
      : sheets.find((each) => each.name === name);
  if (!sheet) return { ok: false, failure: name === undefined ? 'not-a-workbook' : 'no-such-sheet' };
  const names = sheets.map((each) => each.name);
  return { ok: true, value: { ...sheet, names, days: workbook.dateSystem === '1904' ? '1904' : '1900' } };
}

function rowsOf(rows: readonly (readonly unknown[])[]): TableRow[] {
  return rows.flatMap((row, index): TableRow[] => {
    const cells = Array.from(row, textOf);
    return cells.some((cell) => cell.trim() !== '') ? [{ line: index + 1, cells, fault: null }] : [];
  });
}

/** A value of a sheet as text: a date as its day, a yes as Excel writes it. */
function textOf(value: unknown): string {
  if (isDate(value)) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Also a date that another realm made, where the library runs in one of its own. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
