import type { Places } from '../../../contract/reminder-targets';
import type { Begun, KeptReminder, ReminderState } from '../../reminder-ledger';
import type { Delivered } from '../../reminder-targets';
import { type Stored, versionedTableOf } from '../table';
import { everyPlace, everyTarget, faultsIn, type StoredByTarget, type StoredFault } from './stored-targets';

/** Names that the manifest declares too; a test compares them. */
export const REMINDER_ENTITY = 'reminder';
export const BY_NEXT_DAY = 'by-next-day';
export const BY_STATE = 'by-state';

/** The `nextOn` of a row that no scan reads any more. It sorts after every day, because `'n' > '9'`. */
const NEVER = 'none';

/** The reminders of one subject as the entity store keeps them, under the subject's key. */
export interface ReminderEntity {
  revision: string;
  state: ReminderState;
  nextOn: string;
  /** What was delivered is stored beside the rest, one attribute for each kind of target. */
  row: Pick<KeptReminder, 'subject' | 'reminded' | 'told' | 'leasedUntil'> &
    StoredByTarget<Delivered> & { begun: StoredBegun | null; faults: StoredFault[] };
}

interface StoredBegun extends Omit<Begun, 'places'> {
  places: Partial<Places>;
}

function toEntity({ revision, state, nextOn, ...kept }: KeptReminder): ReminderEntity {
  const { subject, reminded, delivered, told, begun, faults, leasedUntil } = kept;
  const row = { subject, reminded, ...delivered, told, begun, faults, leasedUntil };
  return { revision, state, nextOn: nextOn ?? NEVER, row };
}

function fromEntity(key: string, entity: Stored<ReminderEntity>): KeptReminder {
  const { revision, state, nextOn, row } = entity;
  const { subject, reminded = null, told = null, begun, faults, leasedUntil = null } = row;
  return {
    key,
    revision,
    state,
    nextOn: nextOn === NEVER ? null : nextOn,
    subject,
    reminded,
    told,
    leasedUntil,
    delivered: everyTarget(row),
    begun: begun ? { ...begun, places: everyPlace(begun.places) } : null,
    faults: faultsIn(faults),
  };
}

export const reminders = versionedTableOf<KeptReminder, ReminderEntity>({
  entity: REMINDER_ENTITY,
  keyOf: ({ key }) => key,
  toEntity,
  fromEntity,
  version: ['revision'],
});
