import type { Separator } from './separator';
import type { TableRow } from './table';

const QUOTE = '"';

/** A row, and where the next one begins. */
interface Parsed {
  row: TableRow;
  next: number;
  nextLine: number;
}

/**
 * Parts a text into rows and cells. A line ends with LF, CRLF or CR, in one file by turns. A cell in quotes may hold
 * line ends, separators and doubled quotes. A quote that does not close, or that text stands behind, never reaches
 * over the end of its line: the row has a fault, and the next line begins a new row. Blank lines are passed over.
 */
export function rowsOfText(text: string, separator: Separator, firstLine = 1): TableRow[] {
  const rows: TableRow[] = [];
  let at = 0;
  let line = firstLine;
  let width = 0;
  while (at < text.length) {
    const { row, next, nextLine } = rowAt(text, at, line, separator, width);
    if (row.cells.some((cell) => cell.trim() !== '')) {
      rows.push(row);
      width = Math.max(width, row.fault === null ? row.cells.length : 0);
    }
    at = next;
    line = nextLine;
  }
  return rows;
}

/** Reads one row. `width` is how many cells the widest row before it has. */
function rowAt(text: string, start: number, line: number, separator: Separator, width: number): Parsed {
  const cells: string[] = [];
  let at = start;
  let nextLine = line;
  for (;;) {
    if (text[at] !== QUOTE) {
      const end = endOfCell(text, at, separator);
      cells.push(text.slice(at, end));
      at = end;
    } else {
      const quoted = quotedAt(text, at, separator);
      if (typeof quoted === 'string') return brokenRow(text, start, line, separator, quoted);
      cells.push(quoted.cell);
      nextLine += quoted.lineEnds;
      at = quoted.end;
    }
    if (text[at] !== separator) break;
    at += 1;
  }
  if (nextLine > line && isSwallowed(text.slice(start, at), separator, width, cells.length))
    return brokenRow(text, start, line, separator, 'quote-not-closed');
  return { row: { line, cells, fault: null }, next: afterLineEnd(text, at), nextLine: nextLine + 1 };
}

/** The cell in quotes at a place, or what is wrong with it. */
function quotedAt(text: string, open: number, separator: Separator) {
  let close = text.indexOf(QUOTE, open + 1);
  while (close >= 0 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
  if (close < 0) return 'quote-not-closed';
  const behind = text[close + 1];
  const isClosed = behind === undefined || behind === separator || behind === '\n' || behind === '\r';
  const content = text.slice(open + 1, close);
  const lineEnds = content.match(/\r\n|\n|\r/g)?.length ?? 0;
  if (!isClosed) return lineEnds > 0 ? 'quote-not-closed' : 'text-behind-quote';
  return { cell: content.replaceAll('""', QUOTE), end: close + 1, lineEnds };
}

/**
 * Whether a quote took in the rows behind it: the row is wider than the table then, or each of its lines has as many
 * cells as the table.
 */
function isSwallowed(text: string, separator: Separator, width: number, cells: number): boolean {
  if (width < 2) return false;
  if (cells > width) return true;
  return text.split(/\r\n|\n|\r/).every((line) => line.split(separator).length === width);
}

/** A row whose quotes cannot be trusted: its line, parted at each separator, the quotes as they stand. */
function brokenRow(
  text: string,
  start: number,
  line: number,
  separator: Separator,
  fault: 'quote-not-closed' | 'text-behind-quote',
): Parsed {
  const end = endOfLine(text, start);
  const row: TableRow = { line, cells: text.slice(start, end).split(separator), fault };
  return { row, next: afterLineEnd(text, end), nextLine: line + 1 };
}

function endOfCell(text: string, from: number, separator: Separator): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === separator || mark === '\n' || mark === '\r') break;
  }
  return at;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

const afterLineEnd = (text: string, at: number) => at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1);
