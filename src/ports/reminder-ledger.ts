import type { Page } from '../contract/page';
import type { ByTarget, Places } from '../contract/reminder-targets';
import type { DeliveryFault, HistoryLine } from '../contract/reminders';
import type { Day } from '../policy';
import type { Milestone, Subject } from '../reminders';
import type { Delivered } from './reminder-targets';

/** How far a subject's reminders have come. */
export type ReminderState =
  /** Something is due, or is to be settled, and waits for its delivery. */
  | 'planned'
  /** A delivery is under way, until its lease runs out. */
  | 'delivering'
  | 'delivered'
  /** Not all targets could be reached; tried again each day. */
  | 'failed'
  /** A renewal is in progress. */
  | 'paused'
  /** The license was renewed or removed, or nothing is left to say. */
  | 'closed';

/** A delivery as it was begun. */
export interface Begun {
  milestone: Milestone;
  superseded: Milestone[];
  /** When it was begun for the first time: the instant, and its day. */
  at: string;
  on: Day;
  /** What the license was called; empty for the host's own. */
  name: string;
  /** Where it was to go: an admin may have chosen otherwise since. */
  places: Places;
}

/** The reminders of one subject. One row: what is written, is written whole. */
export interface KeptReminder {
  /** The subject's key. */
  key: string;
  /** Changes with each write; a write has to name the one it began from. */
  revision: string;
  subject: Subject;
  state: ReminderState;
  /** The latest milestone that reached every target. */
  reminded: Milestone | null;
  /** What it was delivered as, by kind; null: as nothing, as far as is known. */
  delivered: ByTarget<Delivered | null>;
  /** The latest milestone that the history tells of, whether or not it reached every target. */
  told: Milestone | null;
  /** The delivery that was begun last, until it is known what came of it: it may have been made and never noted. */
  begun: Begun | null;
  faults: DeliveryFault[];
  /** The day from which a scan looks at it again; null for never. */
  nextOn: Day | null;
  /** Nobody else delivers before this instant; null where nobody does. */
  leasedUntil: string | null;
}

/** What was and what is to be reminded of. Rejects with a `PortFailure` where the storage does not answer. */
export interface ReminderLedger {
  /** Those of the keys that are there, by key. */
  getMany: (keys: readonly string[]) => Promise<ReadonlyMap<string, KeptReminder>>;
  /** Writes under the condition that `base` is still there (null: nothing is); false where it is not. */
  put: (next: KeptReminder, base: string | null) => Promise<boolean>;
  /** At most 100 that a scan on this day looks at, by their day. */
  openOn: (day: Day, after: string | undefined) => Promise<Page<KeptReminder>>;
  /** At most 100 that failed. */
  failed: (after: string | undefined) => Promise<Page<KeptReminder>>;
  /** The last day that was scanned to its end; null before the first. */
  scannedThrough: () => Promise<Day | null>;
  setScannedThrough: (day: Day) => Promise<void>;
}

/** What reminders did, for admins to read. Bounded: the oldest lines make room. */
export interface ReminderHistory {
  /** Under the same key the same line: written again, it takes the other's place. */
  write: (key: string, line: HistoryLine) => Promise<void>;
  has: (key: string) => Promise<boolean>;
  /** At most 100, the latest first. */
  page: (after: string | undefined) => Promise<Page<HistoryLine>>;
  /** Forgets the oldest lines over the bound, a few at a time. */
  trim: () => Promise<void>;
}
