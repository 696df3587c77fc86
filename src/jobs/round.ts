import { dayInZone } from '../contract/day-in-zone';
import { NO_TARGETS, type ReminderTargets } from '../contract/reminder-targets';
import type { Day } from '../policy';
import type { ReminderPorts } from '../ports/reminder-ports';
import { settingsNow } from '../ports/settings-now';
import type { Subject } from '../reminders';

/** What a scan and a delivery are told: the moment, and what admins chose. */
export interface Round {
  now: Date;
  /** The day by the settings' zone (D1). */
  today: Day;
  timeZone: string;
  leadDays: readonly number[];
  targets: ReminderTargets;
  /**
   * The host's license of this app is inactive: of registered licenses nothing is delivered until it is active again.
   */
  isSuspended: boolean;
}

export async function readRound({
  clock,
  settings,
  targetSettings,
  hostIsInactive,
}: ReminderPorts): Promise<Round> {
  const now = clock.now();
  const { leadDays, timeZone } = await settingsNow({ settings });
  const targets = (await targetSettings.get()) ?? NO_TARGETS;
  const isSuspended = await hostIsInactive(now);
  return { now, today: dayInZone(now, timeZone), timeZone, leadDays, targets, isSuspended };
}

/** Whether nothing may be delivered of the subject now. The end of the host's own license is announced all the same. */
export const isHeldBack = ({ isSuspended }: Round, { kind }: Subject): boolean =>
  isSuspended && kind === 'maintenance';
