import type { Day } from '../policy';
import type { Subject } from '../reminders';
import type { Ports } from '.';
import type { ReminderHistory, ReminderLedger } from './reminder-ledger';
import type { Targets, TargetSettings } from './reminder-targets';
import type { SchemaStore } from './schema-store';

/** Which renewals an admin said to be in progress. */
export interface Renewals {
  /** The day before which reminders pause, by license; those without one are left out. */
  pausedUntil: (licenseIds: readonly string[]) => Promise<ReadonlyMap<string, Day>>;
}

/** A piece of work for the queue: the keys of subjects to look at. */
export interface ReminderPiece {
  [name: string]: unknown;
  keys: string[];
}

/** What the scan and the delivery need from the world. */
export interface ReminderPorts extends Pick<Ports, 'policy' | 'register' | 'settings' | 'clock' | 'log'> {
  schema: SchemaStore;
  ledger: ReminderLedger;
  history: ReminderHistory;
  targets: Targets;
  targetSettings: TargetSettings;
  renewals: Renewals;
  /** What of the host's own license ends; null where the host does not tell. */
  hostEnds: (zone: string) => Subject[] | null;
  /** Whether the host says clearly that its license of this app is inactive (D12). False where nobody can tell. */
  hostIsInactive: (now: Date) => Promise<boolean>;
  /** Hands pieces to the queue; rejects where it did not take them all. */
  enqueue: (pieces: readonly ReminderPiece[]) => Promise<void>;
}
