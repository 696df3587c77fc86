import type { DayCount } from './table';

/** A row or a cell of a sheet, and where it says that it stands. */
const TAG = /<(?:\w+:)?(?:c|row)\b([^>]*)/g;
const STANDS = /\sr\s*=\s*(["'])(.*?)\1/gs;
/** No spreadsheet has a place beyond these. */
const PLACE = /^([A-Z]{0,3})(\d{1,7})$/;
/** The reader makes a list for each row, as long as the longest: whoever names a place far out takes all memory. */
const MOST_CELLS = 10_000_000;
const SHEET = /^xl\/worksheets\//;
const WORKBOOK = 'xl/workbook.xml';
const COUNTS_FROM_1904 = /(<(?:\w+:)?workbookPr\b[^>]*\sdate1904=)["'](?:1|true)["']/;

/** The texts that a workbook is packed of, by name, made such that the reader of sheets loses nothing. */
export interface WorkbookParts {
  texts: ReadonlyMap<string, string>;
  days: DayCount;
}

/** Readies the texts of a workbook; null where a cell stands outside of any sheet, or too far out. */
export function readyParts(packed: ReadonlyMap<string, string>): WorkbookParts | null {
  const texts = new Map<string, string>();
  let days: DayCount = '1900';
  for (const [name, text] of packed) {
    if (SHEET.test(name) && !isWithinReach(text)) return null;
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

function isWithinReach(sheet: string): boolean {
  let rows = 1;
  let columns = 1;
  for (const [, attributes = ''] of sheet.matchAll(TAG))
    for (const [, , place = ''] of attributes.matchAll(STANDS)) {
      const [, letters, row] = PLACE.exec(place) ?? [];
      if (letters === undefined) return false;
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, columnOf(letters));
      if (rows * columns > MOST_CELLS) return false;
    }
  return true;
}

/** `A` is 1, `AA` is 27. */
const columnOf = (letters: string) =>
  Array.from(letters).reduce((column, letter) => column * 26 + (letter.charCodeAt(0) - 64), 0);
