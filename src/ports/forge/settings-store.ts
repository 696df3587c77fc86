import type { Settings } from '../../contract/site';
import type { SettingsStore } from '../settings-store';
import { attentionRows, factFirst, keyOf } from './attention-rows';
import { valueAt } from './table';

const settings = valueAt<Settings>('settings');

/**
 * The lead times stand once more where prompts are decided: they read nothing else. They are written first: where the
 * settings themselves are not, the old ones are still shown, and saving again sets both right.
 */
export const forgeSettings: SettingsStore = {
  get: settings.get,
  set: async (chosen) => {
    await attentionRows.put(leadTimes(chosen));
    await settings.put(chosen);
  },
};

const leadTimes = ({ leadDays }: Settings) => factFirst(keyOf.leadTimes, { is: 'lead-times', leadDays });
