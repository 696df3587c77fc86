import type { Result } from '../../contract/result';
import type { DayCount, TableRow } from './table';
import { readyParts } from './workbook-parts';
import { unpackedSize } from './zip-size';

/** A workbook that holds more is not read. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

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

/** Reads a sheet of an XLSX file: the one of that name, or the first that is not empty. The libraries load when first needed. */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string | undefined,
): Promise<Result<Sheet, WorkbookFault>> {
  const size = unpackedSize(bytes);
  if (size === null) return { ok: false, failure: 'not-a-workbook' };
  if (size > MOST_UNPACKED_BYTES) return { ok: false, failure: 'workbook-too-large' };
  let book;
  try {
    book = await readBook(bytes);
  } catch {
    return { ok: false, failure: 'not-a-workbook' };
  }
  const sheet =
    name === undefined
      ? (book.sheets.find(({ rows }) => rows.length > 0) ?? book.sheets[0])
      : book.sheets.find((each) => each.name === name);
  if (!sheet) return { ok: false, failure: name === undefined ? 'not-a-workbook' : 'no-such-sheet' };
  return { ok: true, value: { ...sheet, names: book.sheets.map((each) => each.name), days: book.days } };
}

/**
 * Unpacks a workbook, never beyond the sizes that stand in it, and reads its sheets. It is packed anew without being
 * squeezed: else the reader would unpack it itself, in a worker, which the host's rules for scripts may refuse.
 */
async function readBook(bytes: Uint8Array) {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const { default: readSheets } = await import('read-excel-file/universal');
  const packed = unzipSync(bytes, { filter: ({ name }) => /\.xml(?:\.rels)?$/.test(name) });
  const parts = readyParts(new Map(Object.entries(packed).map(([path, part]) => [path, strFromU8(part)])));
  if (!parts) throw new RangeError('A cell stands outside of any sheet.');
  const texts = Object.fromEntries(Array.from(parts.texts, ([path, text]) => [path, strToU8(text)]));
  const sheets = await readSheets(zipSync(texts, { level: 0 }).slice().buffer);
  return {
    days: parts.days,
    sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data) })),
  };
}

function rowsOf(rows: readonly (readonly unknown[])[]): TableRow[] {
  return rows.flatMap((row, index): TableRow[] => {
    const cells = Array.from(row, textOf);
    return cells.some((cell) => cell.trim() !== '') ? [{ line: index + 1, cells, fault: null }] : [];
  });
}

/** A value of a sheet as text: a date as its day, a yes as Excel writes it. */
function textOf(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
