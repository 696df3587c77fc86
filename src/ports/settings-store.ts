import type { Settings } from '../contract/site';

/** The app's settings. Rejects with a {@link PortFailure} where the storage does not answer. */
export interface SettingsStore {
  /** Null where none were saved yet. */
  get: () => Promise<Settings | null>;
  set: (settings: Settings) => Promise<void>;
}
