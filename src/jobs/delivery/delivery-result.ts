import type { ByTarget } from '../../contract/reminder-targets';
import type { DeliveryFailureCode, DeliveryFault } from '../../contract/reminders';
import type { KeptReminder } from '../../ports/reminder-ledger';
import type { Delivered } from '../../ports/reminder-targets';

/** What came of a delivery: what there is of each kind now, and what went wrong. */
export interface DeliveryResult {
  delivered: ByTarget<Delivered | null>;
  faults: DeliveryFault[];
  /** Whether a product may have acted although no answer came. */
  maybeDone: boolean;
}

/** As the row has it: nothing was done yet, and nothing went wrong. */
export const nothingDone = ({ delivered }: KeptReminder): DeliveryResult => ({
  delivered,
  faults: [],
  maybeDone: false,
});

/** How each failure ends: with another place, by itself in a while, or once an admin has changed something. */
const ENDS: Record<DeliveryFailureCode, 'elsewhere' | 'by-itself' | 'by-an-admin'> = {
  'no-project': 'elsewhere',
  'no-space': 'elsewhere',
  'no-issue-type': 'by-an-admin',
  'not-allowed': 'by-an-admin',
  refused: 'by-an-admin',
  busy: 'by-itself',
  unavailable: 'by-itself',
};

/** Whether the place is gone: it holds nothing, and nothing can be found in it. */
export const isPlaceGone = (code: DeliveryFailureCode): boolean => ENDS[code] === 'elsewhere';

/** Whether a fault may be over in a while, by itself. */
export const passes = ({ code }: DeliveryFault): boolean => ENDS[code] === 'by-itself';
