import type { Day } from '../policy';
import type { Subject } from '../reminders';
import type { Ports } from '.';
import type { ReminderHistory, ReminderLedger } from './reminder-ledger';
import type { Targets, TargetSettings } from './reminder-targets';
import type { SchemaStore } from './schema-store';
import type { ToldLicense } from './told-license';

/** The renewals that are in progress, as admins said. */
export interface Renewals {
  /**
   * The day before which reminders of a license pause, by the id of the license. Licenses that do not pause are left
   * out.
   */
  pausedUntil: (licenseIds: readonly string[]) => Promise<ReadonlyMap<string, Day>>;
}

/** A piece of work for the queue: the keys of subjects to look at. */
export interface ReminderPiece {
  [name: string]: unknown;
  keys: string[];
}

/** The host's license of this app; `absent`: none applies here (D12); `unknown`: nobody tells. */
export type HostLicenseNow = ToldLicense | 'absent' | 'unknown';

/** What the scan and the delivery need from the world. */
export interface ReminderPorts extends Pick<
  Ports,
  | 'policy'
  | 'register'
  | 'vault'
  | 'deletions'
  | 'requests'
  | 'attention'
  | 'settings'
  | 'silence'
  | 'digests'
  | 'rechecks'
  | 'installation'
  | 'clock'
  | 'log'
> {
  schema: SchemaStore;
  ledger: ReminderLedger;
  history: ReminderHistory;
  targets: Targets;
  targetSettings: TargetSettings;
  renewals: Renewals;
  /** The ends of the host's own license of this app; null where the host does not tell. */
  hostEnds: (zone: string) => Subject[] | null;
  /** Whether the host says clearly that its license of this app is inactive (D12). False where nobody can tell. */
  hostIsInactive: (now: Date) => Promise<boolean>;
  hostLicense: (now: Date) => Promise<HostLicenseNow>;
  /** Hands pieces to the queue. Rejects where the queue did not take all of them. */
  enqueue: (pieces: readonly ReminderPiece[]) => Promise<void>;
}
