import { kvs } from '@forge/kvs';
import type { ReminderTargets } from '../../../contract/reminders';
import type { TargetSettings } from '../../reminder-targets';
import { fromStorage } from '../storage-failure';

const KEY = 'reminder-targets';

export const forgeTargetSettings: TargetSettings = {
  get: async () => (await fromStorage(() => kvs.get<ReminderTargets>(KEY))) ?? null,
  set: (targets) => fromStorage(() => kvs.set(KEY, targets)),
};
