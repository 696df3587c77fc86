import type { Day } from '../../../policy';
import type { ReminderLedger } from '../../reminder-ledger';
import { valueAt } from '../table';
import { BY_NEXT_DAY, BY_STATE, reminders } from './reminder-rows';

const scannedThrough = valueAt<Day>('reminders-scanned-through');

/** The ledger in Forge's entity store. */
export const forgeLedger: ReminderLedger = {
  getMany: reminders.getMany,
  put: async (next, base) => (await reminders.putIf(next, base === null ? null : { revision: base })).done,
  openOn: (day, after) => reminders.page({ index: BY_NEXT_DAY, where: { through: day } }, after),
  failed: (after) => reminders.page({ index: BY_STATE, partition: ['failed'] }, after),
  scannedThrough: scannedThrough.get,
  setScannedThrough: scannedThrough.put,
};
