import { dayInZone } from '../contract/day-in-zone';
import { NO_TARGETS, type ReminderTargets } from '../contract/reminder-targets';
import type { Day } from '../policy';
import type { ReminderPorts } from '../ports/reminder-ports';
import { settingsNow } from '../ports/settings-now';

/** What a scan and a delivery are told: the moment, and what admins chose. */
export interface Round {
  now: Date;
  /** The day by the settings' zone (D1). */
  today: Day;
  timeZone: string;
  leadDays: readonly number[];
  targets: ReminderTargets;
}

export async function readRound({ clock, settings, targetSettings }: ReminderPorts): Promise<Round> {
  const now = clock.now();
  const { leadDays, timeZone } = await settingsNow({ settings });
  const targets = (await targetSettings.get()) ?? NO_TARGETS;
  return { now, today: dayInZone(now, timeZone), timeZone, leadDays, targets };
}
