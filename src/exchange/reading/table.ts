import type { InputFaultCode } from '../../contract/input-fault';

/** One row of a table as it stands in the file, before anything is known of its columns. */
export interface TableRow {
  /** The line of the file or of the sheet that it begins on, from 1. */
  line: number;
  cells: readonly string[];
  /** The text of the row could not be read for certain. Its cells are then a guess that is only shown. */
  fault: Extract<InputFaultCode, 'quote-not-closed' | 'text-behind-quote'> | null;
}

/** From which day a spreadsheet counts days. */
export type DayCount = '1900' | '1904';
