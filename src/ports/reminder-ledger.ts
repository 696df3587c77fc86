import type { Page } from '../contract/page';
import type { ByTarget, Places } from '../contract/reminder-targets';
import type { DeliveryFault, HistoryLine } from '../contract/reminders';
import type { Day } from '../policy';
import type { Milestone, Subject } from '../reminders';
import type { Delivered } from './reminder-targets';

/** How far a subject's reminders have come. */
export type ReminderState =
  /** A reminder is due, or the end is to be settled. It waits for its delivery. */
  | 'planned'
  /** A delivery has the lease. */
  | 'delivering'
  | 'delivered'
  /** Some target could not be reached. It is tried again each day. */
  | 'failed'
  /** A renewal is in progress. */
  | 'paused'
  /** The license was renewed or removed, or nothing is left to say. */
  | 'closed';

/** What a delivery set out to send. It is written before any target is asked to take it. */
export interface Begun {
  milestone: Milestone;
  superseded: Milestone[];
  /** When it was begun for the first time: the instant, and the day of that instant. */
  at: string;
  on: Day;
  /** What the license was called; empty for the host's own. */
  name: string;
  /** Where it was to go. An admin may have chosen other places since. */
  places: Places;
}

/** The reminders of one subject. It is one row, and each write replaces all of it. */
export interface KeptReminder {
  /** The subject's key. */
  key: string;
  /** Changes with each write. A write has to name the revision that it was made from. */
  revision: string;
  subject: Subject;
  state: ReminderState;
  /** The latest milestone that reached every target. */
  reminded: Milestone | null;
  /** What it was delivered as, for each kind. Null: nothing was delivered, as far as the row knows. */
  delivered: ByTarget<Delivered | null>;
  /** The latest milestone that has a line in the history. It need not have reached every target. */
  told: Milestone | null;
  /** The delivery that was begun last; null: none was. It may have been made although nothing of it was noted. */
  begun: Begun | null;
  faults: DeliveryFault[];
  /** The day from which a scan looks at the row again; null: no scan does. */
  nextOn: Day | null;
  /** Somebody delivers until this instant, and nobody else may; null where nobody delivers. */
  leasedUntil: string | null;
}

/** The ledger: one row for each subject. Rejects with a `PortFailure` where the storage does not answer. */
export interface ReminderLedger {
  /** The rows that there are of these keys, by key. */
  getMany: (keys: readonly string[]) => Promise<ReadonlyMap<string, KeptReminder>>;
  /**
   * Writes the row if the one of the revision `base` still stands there; null: if none does. False: it was not written.
   */
  put: (next: KeptReminder, base: string | null) => Promise<boolean>;
  /** At most 100 of the rows that a scan on this day has to look at, in the order of their `nextOn`. */
  openOn: (day: Day, after: string | undefined) => Promise<Page<KeptReminder>>;
  /** At most 100 of the rows that failed. */
  failed: (after: string | undefined) => Promise<Page<KeptReminder>>;
  /** The last day that was scanned to its end; null before the first. */
  scannedThrough: () => Promise<Day | null>;
  setScannedThrough: (day: Day) => Promise<void>;
}

/** What reminders did, for admins to read. Only a number of lines is kept: the oldest are forgotten. */
export interface ReminderHistory {
  /** A key has one line: a second write replaces the first. */
  write: (key: string, line: HistoryLine) => Promise<void>;
  has: (key: string) => Promise<boolean>;
  /** At most 100, the latest first. */
  page: (after: string | undefined) => Promise<Page<HistoryLine>>;
  /** Forgets some of the oldest lines, where there are more than are kept. */
  trim: () => Promise<void>;
}
