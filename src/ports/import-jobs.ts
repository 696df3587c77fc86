import type { ImportJob } from '../contract/import-job';
import type { Written } from './written';

/** The name in an event's body by which its consumer knows a long import. It stands for the id of the import. */
export const IMPORT_IN_EVENT = 'import';

/** A long import as it is kept, but for the rows that wait. */
export interface KeptImportJob extends Omit<ImportJob, 'isStalled'> {
  /** Another one after each change. */
  revision: string;
  /** The account in whose name it stores: who began it, or took it up last. Null once it is done, or the account is closed. */
  by: string | null;
  timeZone: string;
  /** The parts that were handed over, and the number of the first one that still waits. */
  parts: number;
  next: number;
  /** How often in a row storing a part came to nothing. */
  vain: number;
  /** Who works at it: nobody else does before `until`. */
  lease: { holder: string; until: string } | null;
  /** When something was done at it last, ISO 8601 in UTC. */
  movedAt: string;
}

/** A row that waits, as it was handed over. */
export interface WaitingRow {
  row?: unknown;
  key?: unknown;
  expected: string;
  line: number;
}

/** The long import of the site; there is one at a time. Rejects with a {@link PortFailure} where the storage does not answer. */
export interface ImportJobs {
  get: () => Promise<KeptImportJob | null>;
  /** Writes it where it is still as `base` says; null: where there is none. */
  change: (base: KeptImportJob | null, next: KeptImportJob) => Promise<Written<KeptImportJob>>;
  remove: (base: KeptImportJob) => Promise<Written<KeptImportJob>>;
  /** Keeps rows that wait as a secret, for some days at most. */
  putPart: (job: string, part: number, rows: readonly WaitingRow[]) => Promise<void>;
  /** Null where they are gone. */
  part: (job: string, part: number) => Promise<WaitingRow[] | null>;
  dropPart: (job: string, part: number) => Promise<void>;
  /** Has somebody work at it, after so many seconds. Rejects where the queue does not take that. */
  send: (job: string, afterSeconds: number) => Promise<void>;
}
