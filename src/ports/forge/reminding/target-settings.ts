import type { Places, ReminderTargets } from '../../../contract/reminder-targets';
import type { TargetSettings } from '../../reminder-targets';
import { valueAt } from '../table';
import { everyPlace } from './stored-targets';

const targets = valueAt<StoredTargets>('reminder-targets');

type StoredTargets = Omit<ReminderTargets, keyof Places> & Partial<Places>;

export const forgeTargetSettings: TargetSettings = {
  get: async () => {
    const stored = await targets.get();
    return (
      stored && {
        ...everyPlace(stored),
        language: stored.language,
        consoleUrl: stored.consoleUrl ?? null,
        ...(stored.requestItems && { requestItems: true }),
      }
    );
  },
  set: targets.put,
};
