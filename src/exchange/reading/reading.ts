import type { ColumnMap } from '../../contract/import-columns';
import type { Channel } from '../../policy';
import type { DecimalMark } from '../../words/typed-amount';
import type { FileRow, ImportFile } from '../importing/import-file';
import type { CellCorrection, CorrectableCell } from './corrections';
import type { ColumnOrder } from './day-order';
import type { DayOrder } from './day-text';
import type { Encoding } from './encoding';
import type { Heading } from './headings';
import type { FieldNames } from './mail/mail-table';
import type { RowNote } from './row-note';
import type { Separator } from './separator';
import type { WorkbookFault } from './workbook';

/** What a person says about a file; whatever is left out is recognised, or asked about. */
export interface ReadingOptions {
  encoding?: Encoding | undefined;
  separator?: Separator | undefined;
  /** The name of a sheet. */
  sheet?: string | undefined;
  columns?: ColumnMap | undefined;
  /** What comes first in `03/04/2026`: in all columns, or by what each goes by in a `ColumnMap`. */
  dayOrder?: DayOrder | Readonly<Record<string, DayOrder>> | undefined;
  /** A day such as 31 December 9999 means that no end is known. */
  isNoEndUnknown?: boolean | undefined;
  /** What stands before the decimals of prices that can be read in two ways, such as `1.234`. */
  decimalMark?: DecimalMark | undefined;
  /** The currency of prices that name none: a code of ISO 4217. */
  currency?: string | undefined;
  /** The product of rows that name none. */
  product?: string | undefined;
  /** How the columns are called that a mail has none of. */
  fieldNames?: FieldNames | undefined;
  /** Where licenses were bought whose row does not say so, and whose product is sold in both places. */
  channel?: Channel | undefined;
  /** The persons that Marketplace records name are not read. */
  isContactLeftOut?: boolean | undefined;
  /** Cells of a table that a person put right. */
  corrections?: readonly CellCorrection[] | undefined;
  /** Is waited for now and then while a long table is read, so that others can work meanwhile. */
  pause?: (() => Promise<void>) | undefined;
}

/** What a file was taken for, and its rows. */
export interface FileReading extends Omit<ImportFile, 'format' | 'rows'> {
  /** `mail`: a text that is no table, such as the confirmation of an order, or keys one below the other. */
  format: ImportFile['format'] | 'xlsx' | 'mail';
  /** Null: it is a workbook, or pasted text. */
  encoding: Encoding | null;
  /** Null: it is no separated text. */
  separator: Separator | null;
  sheet: { name: string; names: readonly string[] } | null;
  /** The line with the headings, and how many rows above it are no part of the table. Null where there is none to map. */
  heading: { line: number; above: number } | null;
  columns: readonly TableColumn[];
  questions: readonly ReadingQuestion[];
  /** One for each row of the file that is to be a license, in order. */
  rows: ReadRow[];
  /** The totals under a table, which are no licenses. */
  totals: readonly { line: number; text: string }[];
  /** How many Marketplace records name a person. */
  contacts: number;
  /** Of a mail: lines that tell something of which nothing was taken. */
  unread?: readonly string[];
}

/** A column, what it is taken for, and what its cells look like. */
export interface TableColumn extends Heading {
  /** The first cells that are not empty, three at most; none of a column of keys. */
  samples: readonly string[];
  /** Of a column of days. */
  order: ColumnOrder | null;
}

/** What only a person can tell. Until it is answered, each row that needs it has a fault. */
export type ReadingQuestion =
  | {
      about: 'day-order' | 'no-end' | 'decimal-mark' | 'currency';
      /** What the column goes by in a `ColumnMap`; null: the file has records, and `heading` is a field of theirs. */
      column: string | null;
      heading: string;
      example: { line: number; text: string };
      isAnswered: boolean;
    }
  /** Where the licenses were bought whose row does not say so. */
  | { about: 'channel'; example: { line: number }; isAnswered: false }
  /** Which product those are for that name none. */
  | { about: 'product'; example: { line: number }; isAnswered: false };

/** A row of a file. The key is apart from the record: it is never printed, and goes to the keys' own place. */
export type ReadRow = FileRow & {
  key: string | null;
  notes: readonly RowNote[];
  /** What the row calls its license, also where it has a fault; null where that cannot be told. */
  label: string | null;
  /** What tells the license apart where the file gives it no id (`tellingOf`); none otherwise. */
  telling?: string | null;
  /** The cells that can be put right one by one, or were; none in a file of records. */
  cells?: readonly CorrectableCell[];
};

/** Why nothing could be read of a file. */
export type ReadingFailure = WorkbookFault | 'empty' | 'old-workbook' | 'not-a-table' | 'nothing-recognised';
