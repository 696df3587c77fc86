import type { KeptReminder } from '../../ports/reminder-ledger';
import type { ReminderPorts } from '../../ports/reminder-ports';
import type { Round } from '../round';
import type { DeliveryResult } from './delivery-result';

/** One delivery: what it knows, and what has come of it so far. */
export interface Delivery {
  ports: ReminderPorts;
  round: Round;
  /** The row as it was read, or as this delivery wrote it last. */
  row: KeptReminder;
  /** What is to be sent; null where nothing is. */
  sending: Sending | null;
  result: DeliveryResult;
  /** What the row says in addition once every target is reached. */
  whenReached: Partial<KeptReminder>;
}

/** What is to be sent to the targets: a reminder, or the note that an end is settled. */
export interface Sending {
  /** Whether the row says that the same was begun before, for the same places. */
  goesOn: boolean;
  /** Prepares what another try will need. Gives what is to be changed of the row; null: nothing. */
  begin: (row: KeptReminder) => Promise<Partial<KeptReminder> | null>;
  /** Goes to each target, and writes the line of the history. The result says what a target did not take. */
  send: (row: KeptReminder) => Promise<Sent>;
}

export interface Sent {
  result: DeliveryResult;
  /** What the row says now, whether or not every target was reached. */
  row: KeptReminder;
  whenReached: Partial<KeptReminder>;
  /** Whether nothing is left to be said or closed once every target is reached. */
  isOver: boolean;
}
