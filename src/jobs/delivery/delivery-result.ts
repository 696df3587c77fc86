import type { ByTarget } from '../../contract/reminder-targets';
import type { DeliveryFailureCode, DeliveryFault } from '../../contract/reminders';
import type { KeptReminder } from '../../ports/reminder-ledger';
import type { Delivered } from '../../ports/reminder-targets';

/** What came of a delivery: what is delivered as each kind now, and what went wrong. */
export interface DeliveryResult {
  delivered: ByTarget<Delivered | null>;
  faults: DeliveryFault[];
  /** Whether a product may have acted although no answer came. */
  maybeDone: boolean;
}

/** The result before anything is done: what the row knows. */
export const nothingDone = ({ delivered }: KeptReminder): DeliveryResult => ({
  delivered,
  faults: [],
  maybeDone: false,
});

/** What helps against each failure: another place, some time, or an admin who changes something. */
const ENDS: Record<DeliveryFailureCode, 'another-place' | 'waiting' | 'an-admin'> = {
  'no-project': 'another-place',
  'no-space': 'another-place',
  'no-issue-type': 'an-admin',
  'not-allowed': 'an-admin',
  refused: 'an-admin',
  busy: 'waiting',
  unavailable: 'waiting',
};

/** Whether the place is gone. Nothing can be found in it then. */
export const isPlaceGone = (code: DeliveryFailureCode): boolean => ENDS[code] === 'another-place';

/** Whether a fault may be over in a while. */
export const passes = ({ code }: DeliveryFault): boolean => ENDS[code] === 'waiting';
