import { COLUMN_CHOICES, type ColumnMap } from '../../../src/contract/import-columns';
import { LONGEST_HEADING } from '../../../src/contract/limits';
import type { FileReading, ReadingOptions } from '../../../src/exchange/reading/reading';

/** What was chosen or pasted. */
export interface Chosen {
  content: Uint8Array | string;
  /** Null: it was pasted. */
  name: string | null;
}

/** A file as it was read, and what the admin said of it. */
export interface OpenFile extends Chosen {
  options: ReadingOptions;
  reading: FileReading;
}

/** Whether a person has to look at what was understood before anything is compared: records speak for themselves. */
export const needsLook = ({ reading }: OpenFile): boolean =>
  reading.heading !== null || reading.questions.length > 0 || reading.contacts > 0;

/** The options with what was said besides. What was said of single cells ends where the text is cut into others. */
export function withOptions(options: ReadingOptions, said: Partial<ReadingOptions>): ReadingOptions {
  const isCutAnew = ['encoding', 'separator', 'sheet'].some((name) => Object.hasOwn(said, name));
  return { ...options, ...said, ...(isCutAnew ? { corrections: [] } : {}) };
}

/** The rows of a file that can be read, and those that cannot. */
export function rowCounts({ reading: { rows } }: OpenFile): { count: number; good: number; bad: number } {
  const bad = rows.filter((row) => 'fault' in row).length;
  return { count: rows.length, good: rows.length - bad, bad };
}

/** What was said of columns and is not remembered yet; null where there is nothing new. Columns without a heading are the file's own. */
export function newlySaid(said: ColumnMap, remembered: ColumnMap): ColumnMap | null {
  const entries = Object.entries(said).filter(
    ([name, choice]) =>
      remembered[name] !== choice &&
      !name.startsWith('#') &&
      name.length <= LONGEST_HEADING &&
      COLUMN_CHOICES.includes(choice),
  );
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
