import type { Policy } from '../policy';
import type { Accounts } from './accounts';
import type { Administrators } from './administrators';
import type { AttentionIndex } from './attention';
import type { Deletions } from './deletions';
import type { Digests } from './digest';
import type { Handles } from './handles';
import type { Hushes } from './hushes';
import type { ImportColumns } from './import-columns';
import type { ImportJobs } from './import-jobs';
import type { Installation } from './installation';
import type { KeyVault } from './key-vault';
import type { Log } from './log';
import type { People } from './people';
import type { Rechecks } from './rechecks';
import type { Register } from './register';
import type { ReminderHistory, ReminderLedger } from './reminder-ledger';
import type { Targets, TargetSettings } from './reminder-targets';
import type { Requests } from './requests';
import type { SettingsStore } from './settings-store';
import type { Silence } from './silence';

/** What the handlers need from the world. */
export interface Ports {
  policy: Policy;
  register: Register;
  vault: KeyVault;
  deletions: Deletions;
  administrators: Administrators;
  settings: SettingsStore;
  importColumns: ImportColumns;
  importJobs: ImportJobs;
  attention: AttentionIndex;
  silence: Silence;
  digests: Digests;
  rechecks: Rechecks;
  requests: Requests;
  hushes: Hushes;
  handles: Handles;
  accounts: Accounts;
  people: People;
  installation: Installation;
  reminding: {
    ledger: ReminderLedger;
    history: ReminderHistory;
    targets: Targets;
    targetSettings: TargetSettings;
  };
  clock: { now: () => Date };
  log: Log;
}

/** What the questions of prompts need of it, and no more: their function loads with pages that people open all day. */
export type PromptPorts = Pick<
  Ports,
  | 'policy'
  | 'register'
  | 'administrators'
  | 'attention'
  | 'silence'
  | 'digests'
  | 'rechecks'
  | 'requests'
  | 'hushes'
  | 'handles'
  | 'clock'
  | 'log'
> & { accounts: Pick<Accounts, 'note'> };

export type { Administrators } from './administrators';
export type { AskedMark, AttentionIndex, Noticed } from './attention';
export type { KeyVault } from './key-vault';
export type { Breakage, Log } from './log';
export { PortFailure } from './port-failure';
export { type KeptLicense, type LicenseChange, type Register, UnknownCursor } from './register';
export type { SettingsStore } from './settings-store';
