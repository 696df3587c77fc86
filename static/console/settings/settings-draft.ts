import { payloads, type Payload } from '../../../src/contract/payloads';
import type { Settings } from '../../../src/contract/questions';
import { readPayload, type ReadForm } from '../form/read-form';

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
export function readSettings({ leadDays, timeZone }: SettingsDraft): ReadForm<Payload<'saveSettings'>> {
  const days = leadDays.split(/[\s,;]+/).filter((part) => part !== '');
  return readPayload(payloads.saveSettings, {
    settings: { leadDays: days.length === 0 ? undefined : days.map(Number), timeZone: timeZone.trim() },
  });
}
