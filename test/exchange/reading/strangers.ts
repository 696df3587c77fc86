import { readFile } from '../../../src/exchange/reading/read-file';
import { type ReadingOptions } from '../../../src/exchange/reading/reading';
import { mockupsPolicy } from '../../../src/policy';

export const TODAY = '2026-11-25';

/** Reads a file on a day that stays the same; fails where nothing can be read. */
export async function reading(content: Uint8Array | string, options?: ReadingOptions) {
  const read = await readFile(mockupsPolicy, TODAY, content, options);
  if (!read.ok) throw new Error(read.failure);
  return read.value;
}

/** Each row in short: its line, and its record or the code and column of its fault. */
export async function rowsIn(content: Uint8Array | string, options?: ReadingOptions) {
  const { rows } = await reading(content, options);
  return rows.map((row) =>
    'fault' in row ? [row.line, row.fault.code, row.fault.path] : [row.line, withoutMark(row.row)],
  );
}

/** A record without the mark that says that it came from a table. */
const withoutMark = (row: unknown) =>
  Object.fromEntries(Object.entries(row as object).filter(([field]) => field !== 'isOfTable'));

/** A text as an old Excel saves it. */
export const windows1252 = (text: string) => Buffer.from(text.replaceAll('€', '\u0080'), 'latin1');

/** A text with its mark, as Excel's "Unicode text" is. */
export const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** A text as Excel in Japan saves it, or as older programs there do. */
export function inJapanese(text: string, encoding: 'shift_jis' | 'euc-jp'): Buffer {
  const bytesOf = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 0; byte < 0x80; byte += 1) bytesOf.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const [sign = '', ...more] = decoder.decode(Uint8Array.of(lead, trail));
      if (more.length === 0 && !bytesOf.has(sign)) bytesOf.set(sign, [lead, trail]);
    }
  return Buffer.from(Array.from(text).flatMap((sign) => bytesOf.get(sign) ?? [0x3f]));
}
