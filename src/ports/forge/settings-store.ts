import { kvs } from '@forge/kvs';
import type { Settings } from '../../contract/questions';
import type { SettingsStore } from '../settings-store';
import { fromStorage } from './storage-failure';

const KEY = 'settings';

export const forgeSettings: SettingsStore = {
  get: async () => (await fromStorage(() => kvs.get<Settings>(KEY))) ?? null,
  set: (settings) => fromStorage(() => kvs.set(KEY, settings)),
};
