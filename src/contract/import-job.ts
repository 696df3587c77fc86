import * as z from 'zod/mini';
import type { Failure } from './failure';
import { newIdSchema, revisionSchema } from './fields';
import type { ImportRow } from './import';
import { MOST_JOB_ROWS, MOST_ROWS } from './limits';
import { asks, commands } from './question';
import { timeZoneSchema } from './time-zone';

/** A row that was dealt with and is not stored, and why. `line`: where it stands in the file. */
export interface LeftRow {
  line: number;
  result: Extract<ImportRow, { outcome: 'refuse' | 'overtaken' | 'failed' }>;
}

/**
 * A long import: the rows are handed over first, and then stored by the app itself, whether somebody looks or not.
 *
 * - `receiving`: rows are being handed over. Nothing is stored yet.
 * - `running`: rows are being stored.
 * - `stopped`: by a person, or by a failure. What is stored stays, and the rest waits.
 * - `done`: nothing waits any more.
 */
export interface ImportJob {
  id: string;
  state: 'receiving' | 'running' | 'stopped' | 'done';
  /** How many rows there are, how many were handed over, and how many of these are stored now. */
  rows: number;
  received: number;
  stored: number;
  /** How many were dealt with and are not stored, and the first of them. */
  left: number;
  leftRows: LeftRow[];
  /** Instants, ISO 8601 in UTC. What waits is kept until `keptUntil`, and deleted then. */
  startedAt: string;
  keptUntil: string;
  /** Why it was stopped; null where a person stopped it, or nothing did. */
  failure: Failure | null;
  /** It is to run, and nobody works at it: it has to be taken up. */
  isStalled: boolean;
}

const job = newIdSchema;
const rowFields = {
  row: z.unknown(),
  key: z.optional(z.unknown()),
  expected: revisionSchema,
  line: z.int().check(z.minimum(0)),
};

/**
 * What admins ask about a long import. A site has one at a time. Each answer is the import as it stands, null where there
 * is none: a question that came too late changes nothing, and shows in the answer. All can be asked again where the
 * answer was lost.
 */
export const importJobQuestions = {
  getImportJob: asks({}).answered<ImportJob | null>(),

  /** Begins one. Where another one is not done, the answer is that one. `timeZone` says which day is today. */
  beginImportJob: commands({
    job,
    rows: z.int().check(z.minimum(1), z.maximum(MOST_JOB_ROWS)),
    timeZone: timeZoneSchema,
  }).answered<ImportJob | null>(),

  /** Hands rows over, part by part from 0 on. They are kept with the platform's secrets, because of the keys in them. */
  sendImportRows: commands({
    job,
    part: z.int().check(z.minimum(0)),
    rows: z.array(z.object(rowFields)).check(z.minLength(1), z.maxLength(MOST_ROWS)),
  }).answered<ImportJob | null>(),

  /** Has it run, once all rows are there; or again after it was stopped. It goes on under the name of who asks. */
  runImportJob: commands({ job }).answered<ImportJob | null>(),

  /** Stops it. What is being stored in this moment is still stored. */
  stopImportJob: commands({ job }).answered<ImportJob | null>(),

  /** Ends it: what waits is deleted, what is stored stays. */
  dropImportJob: commands({ job }).answered<ImportJob | null>(),
};
