import type { DayCount } from './table';

/** Beyond these, no spreadsheet has a row or a column: whoever fills up to them runs out of memory. */
const BEYOND_ANY_SHEET = /\sr=["'](?:[A-Z]{4,}|[A-Z]*\d{8,})/;
const WORKBOOK = 'xl/workbook.xml';
const COUNTS_FROM_1904 = /(<(?:\w+:)?workbookPr\b[^>]*\sdate1904=)["'](?:1|true)["']/;

/** The texts that a workbook is packed of, by name, made such that the reader of sheets loses nothing. */
export interface WorkbookParts {
  texts: ReadonlyMap<string, string>;
  days: DayCount;
}

/** Readies the texts of a workbook; null where a cell stands outside of any sheet. */
export function readyParts(packed: ReadonlyMap<string, string>): WorkbookParts | null {
  const texts = new Map<string, string>();
  let days: DayCount = '1900';
  for (const [name, text] of packed) {
    if (BEYOND_ANY_SHEET.test(text)) return null;
    if (name === WORKBOOK && COUNTS_FROM_1904.test(text)) {
      days = '1904';
      // The reader knows `1` alone; LibreOffice writes `true`.
      texts.set(name, text.replace(COUNTS_FROM_1904, '$1"1"'));
    } else texts.set(name, withAllCells(text));
  }
  return { texts, days };
}

/**
 * The reader drops a cell with an error, such as `#N/A`, and takes a day in letters for one of the local time zone. As
 * texts, both stand in the answer as they are.
 */
const withAllCells = (text: string) => text.replace(/(<(?:\w+:)?c\b[^>]*\st=)["'][de]["']/g, '$1"str"');
