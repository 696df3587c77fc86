/** Spreadsheets take a text that begins with one of these for a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const ESCAPED = /^'['=+\-@\t\r\n＝＋－＠]/;

/** A text as a cell that no spreadsheet runs: an apostrophe before what looks like a formula, or like this escape. */
export function writeCell(text: string): string {
  return FORMULA.test(text) || text.startsWith("'") ? `'${text}` : text;
}

/** The text that `writeCell` wrote into a cell. */
export function readCell(cell: string): string {
  return ESCAPED.test(cell) ? cell.slice(1) : cell;
}
