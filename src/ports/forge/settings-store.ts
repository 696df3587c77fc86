import type { Settings } from '../../contract/site';
import type { SettingsStore } from '../settings-store';
import { attentionRows, factFirst, keyOf } from './attention-rows';
import { valueAt } from './table';

const settings = valueAt<Settings>('settings');

/**
 * The lead times are stored a second time among the rows that prompts read, because prompts read nothing else. That
 * copy is written first. If the settings themselves are then not written, the console shows the old ones, and saving
 * again corrects both.
 */
export const forgeSettings: SettingsStore = {
  get: settings.get,
  set: async (chosen) => {
    await attentionRows.put(leadTimes(chosen));
    await settings.put(chosen);
  },
};

const leadTimes = ({ leadDays }: Settings) => factFirst(keyOf.leadTimes, { is: 'lead-times', leadDays });
