import type { KeptReminder, ReminderState } from '../../reminder-ledger';
import { versionedTableOf } from '../table';

/** Names that the manifest declares too; a test compares them. */
export const REMINDER_ENTITY = 'reminder';
export const BY_NEXT_DAY = 'by-next-day';
export const BY_STATE = 'by-state';

/** Where a row stands that no scan looks at any more: behind every day, `'n' > '9'`. */
const NEVER = 'none';

/** The reminders of one subject as the entity store keeps them, under the subject's key. */
export interface ReminderEntity {
  revision: string;
  state: ReminderState;
  nextOn: string;
  row: Pick<
    KeptReminder,
    'subject' | 'reminded' | 'workItem' | 'page' | 'told' | 'begun' | 'faults' | 'leasedUntil'
  >;
}

function toEntity({ revision, state, nextOn, ...kept }: KeptReminder): ReminderEntity {
  const { subject, reminded, workItem, page, told, begun, faults, leasedUntil } = kept;
  const row = { subject, reminded, workItem, page, told, begun, faults, leasedUntil };
  return { revision, state, nextOn: nextOn ?? NEVER, row };
}

function fromEntity(key: string, entity: ReminderEntity): KeptReminder {
  const { revision, state, nextOn, row } = entity;
  return { key, revision, state, nextOn: nextOn === NEVER ? null : nextOn, ...row };
}

export const reminders = versionedTableOf<KeptReminder, ReminderEntity>({
  entity: REMINDER_ENTITY,
  keyOf: ({ key }) => key,
  toEntity,
  fromEntity,
  version: ['revision'],
});
