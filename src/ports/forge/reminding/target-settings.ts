import type { ReminderTargets } from '../../../contract/reminders';
import type { TargetSettings } from '../../reminder-targets';
import { valueAt } from '../table';

const targets = valueAt<ReminderTargets>('reminder-targets');

export const forgeTargetSettings: TargetSettings = { get: targets.get, set: targets.put };
