import type { KeptReminder } from '../../ports/reminder-ledger';
import type { ReminderPorts } from '../../ports/reminder-ports';
import type { DeliveryResult } from './delivery-result';
import type { Round } from '../round';

/** One delivery on its way: what it goes by, and what has come of it so far. */
export interface Delivery {
  ports: ReminderPorts;
  round: Round;
  /** The row as it was read, or as this delivery wrote it last. */
  row: KeptReminder;
  /** What is to be sent; null where nothing is. */
  sending: Sending | null;
  result: DeliveryResult;
  /** What the row says besides once every target is reached. */
  whenReached: Partial<KeptReminder>;
}

/** What is to be sent to the targets: a reminder, or that an end is settled. */
export interface Sending {
  /** Whether the row tells that this very sending was begun before, for the same places. */
  goesOn: boolean;
  /** Writes down what another try needs; gives what is to be changed of the row itself, null for nothing. */
  begin: (row: KeptReminder) => Promise<Partial<KeptReminder> | null>;
  /** Goes to each target and tells the history. What a target does not take is in the result. */
  send: (row: KeptReminder) => Promise<Sent>;
}

export interface Sent {
  result: DeliveryResult;
  /** What the row says from now on, whether or not every target was reached. */
  row: KeptReminder;
  whenReached: Partial<KeptReminder>;
  /** Whether nothing is left to be said or closed, once every target is reached. */
  isOver: boolean;
}
