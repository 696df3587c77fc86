import { type Settings, siteQuestions } from '../../../src/contract/site';
import { type ReadForm, readPayload } from '../form/read-form';

/** The settings as they are typed: days with commas between. */
export interface SettingsDraft {
  leadDays: string;
  timeZone: string;
}

export const settingsDraftOf = ({ leadDays, timeZone }: Settings): SettingsDraft => ({
  leadDays: leadDays.join(', '),
  timeZone,
});

/** The settings as they are sent, the largest lead time first. */
export function readSettings({ leadDays, timeZone }: SettingsDraft): ReadForm<{ settings: Settings }> {
  const days = leadDays.split(/[\s,;]+/).filter((part) => part !== '');
  return readPayload(siteQuestions.saveSettings.payload, {
    settings: { leadDays: days.length === 0 ? undefined : days.map(Number), timeZone: timeZone.trim() },
  });
}
