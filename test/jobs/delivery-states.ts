import type { ReminderState } from '../../src/ports/reminder-ledger';

const STATES: Record<ReminderState, null> = {
  planned: null,
  delivering: null,
  delivered: null,
  failed: null,
  paused: null,
  closed: null,
};

/** The states that the ledger keeps: a delivery begins in one of them, and ends in one. */
export const FIRST_STATES = Object.keys(STATES) as ReminderState[];
