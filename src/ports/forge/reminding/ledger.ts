import { Filter, FilterConditions, kvs, Sort, WhereConditions } from '@forge/kvs';
import type { Page } from '../../../contract/page';
import type { Day } from '../../../policy';
import type { KeptReminder, ReminderLedger } from '../../reminder-ledger';
import { fromStorage, storageFailure } from '../storage-failure';
import { withCursor } from './with-cursor';
import { batchGet } from './batch-get';
import {
  BY_NEXT_DAY,
  BY_STATE,
  fromReminderEntity,
  REMINDER_ENTITY,
  toReminderEntity,
  type ReminderEntity,
} from './entity';

const PAGE = 100;
const SCANNED = 'reminders-scanned-through';

const rows = () => kvs.entity<ReminderEntity>(REMINDER_ENTITY);

/** The ledger in Forge's entity store. */
export const forgeLedger: ReminderLedger = {
  getMany: async (keys) => {
    const found = await batchGet<ReminderEntity>(REMINDER_ENTITY, keys);
    return new Map([...found].map(([key, entity]) => [key, fromReminderEntity(key, entity)]));
  },
  put,
  openOn: (day, after) => fromStorage(() => openOn(day, after)),
  failed: (after) => withCursor(after, () => failed(after)),
  scannedThrough: async () => (await fromStorage(() => kvs.get<Day>(SCANNED))) ?? null,
  setScannedThrough: (day) => fromStorage(() => kvs.set(SCANNED, day)),
};

/** Whether a failed transaction was made all the same, what stands there afterwards tells. */
async function put(next: KeptReminder, base: string | null): Promise<boolean> {
  const condition = base === null ? FilterConditions.notExists() : FilterConditions.equalTo(base);
  const conditions = new Filter<ReminderEntity>().and('revision', condition);
  try {
    await kvs
      .transact()
      .set(next.key, toReminderEntity(next), { entityName: REMINDER_ENTITY, conditions })
      .execute();
    return true;
  } catch (error) {
    const found = (await fromStorage(() => rows().get(next.key)))?.revision ?? null;
    if (found === next.revision) return true;
    if (found !== base) return false;
    throw storageFailure(error);
  }
}

async function openOn(day: Day, after: string | undefined): Promise<Page<KeptReminder>> {
  const query = rows()
    .query()
    .index(BY_NEXT_DAY)
    .where(WhereConditions.lessThanEqualTo(day))
    .sort(Sort.ASC)
    .limit(PAGE);
  return pageOf(await (after === undefined ? query : query.cursor(after)).getMany());
}

async function failed(after: string | undefined): Promise<Page<KeptReminder>> {
  const query = rows()
    .query()
    .index(BY_STATE, { partition: ['failed'] })
    .sort(Sort.ASC)
    .limit(PAGE);
  return pageOf(await (after === undefined ? query : query.cursor(after)).getMany());
}

const pageOf = ({
  results,
  nextCursor,
}: {
  results: { key: string; value: ReminderEntity }[];
  nextCursor?: string;
}) => ({
  items: results.map(({ key, value }) => fromReminderEntity(key, value)),
  next: nextCursor ?? null,
});
