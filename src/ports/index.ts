import type { Administrators } from './administrators';
import type { KeyVault } from './key-vault';
import type { Log } from './log';
import type { Register } from './register';
import type { SettingsStore } from './settings-store';

/** What the handlers need from the world. */
export interface Ports {
  register: Register;
  vault: KeyVault;
  administrators: Administrators;
  settings: SettingsStore;
  clock: { now: () => Date };
  log: Log;
}

export type { Administrators, Product } from './administrators';
export type { KeyVault } from './key-vault';
export type { Breakage, Log } from './log';
export { ForPlatform, PortFailure, type PortFailureCode } from './port-failure';
export {
  UnknownCursor,
  type DueRange,
  type KeptLicense,
  type LicenseChange,
  type Register,
  type Written,
} from './register';
export type { SettingsStore } from './settings-store';
