import { kvs } from '@forge/kvs';
import { everyPlace } from './stored-targets';
import { type Places, type ReminderTargets } from '../../../contract/reminder-targets';
import type { TargetSettings } from '../../reminder-targets';
import { fromStorage } from '../storage-failure';

const KEY = 'reminder-targets';

type StoredTargets = Omit<ReminderTargets, keyof Places> & Partial<Places>;

export const forgeTargetSettings: TargetSettings = {
  get: async () => {
    const stored = await fromStorage(() => kvs.get<StoredTargets>(KEY));
    return stored ? { ...stored, ...everyPlace(stored) } : null;
  },
  set: (targets) => fromStorage(() => kvs.set(KEY, targets)),
};
