import * as z from 'zod/mini';
import { COLUMN_FIELDS } from '../words/column-words';
import { LONGEST_HEADING, MOST_REMEMBERED_COLUMNS } from './limits';
import { asks, commands } from './question';
import { saying } from './reading';

/** What a column can be said to hold; `ignore`: it is not read. */
export const COLUMN_CHOICES = [...COLUMN_FIELDS, 'ignore'] as const;
export type ColumnChoice = (typeof COLUMN_CHOICES)[number];

/** What admins say of columns, by the folded heading. */
export type ColumnMap = Readonly<Record<string, ColumnChoice>>;

/** Null: what was said of this column is forgotten, and asked anew. */
const columnMapSchema = z
  .record(z.string().check(z.minLength(1), z.maxLength(LONGEST_HEADING)), z.nullable(z.enum(COLUMN_CHOICES)))
  .check(z.refine((columns) => Object.keys(columns).length <= MOST_REMEMBERED_COLUMNS, saying('too-many')));

/** What admins ask about the columns of the tables that they import. */
export const importColumnQuestions = {
  /** What was said of columns on this site so far. It holds headings, and nothing of what stands under them. */
  getImportColumns: asks({}).answered<ColumnMap>(),

  /** Remembers what is said of columns, for the next table with such headings, or forgets it. Of too many, the oldest are forgotten. */
  saveImportColumns: commands({ columns: columnMapSchema }).answered<ColumnMap>(),
};
