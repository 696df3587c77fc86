import type { Settings } from '../../contract/site';
import type { SettingsStore } from '../settings-store';
import { attentionRows, factFirst, keyOf } from './attention-rows';
import { together, valueAt } from './table';

const settings = valueAt<Settings>('settings');

/** The lead times stand once more where prompts are decided: they read nothing else. */
export const forgeSettings: SettingsStore = {
  get: settings.get,
  set: (chosen) => together(settings.putting(chosen), attentionRows.putting(leadTimes(chosen))),
};

const leadTimes = ({ leadDays }: Settings) => factFirst(keyOf.leadTimes, { is: 'lead-times', leadDays });
