import { byTarget, type Places, TARGET_KINDS } from '../contract/reminder-targets';
import type { Day } from '../policy';
import type { KeptReminder, ReminderState } from '../ports/reminder-ledger';
import { type Subject, subjectKey } from '../reminders';

/** The row with a change, under a new revision. */
export function changed(row: KeptReminder, change: Partial<KeptReminder>): KeptReminder {
  return { ...row, ...change, revision: crypto.randomUUID() };
}

/** The row of a subject that waits for its delivery: a reminder is due, or the end is to be settled. */
export function planned(subject: Subject, row: KeptReminder | null, today: Day): KeptReminder {
  return changed(row ?? first(subject), { state: 'planned', nextOn: today, leasedUntil: null });
}

/** The row of a subject whose reminder waits for a renewal in progress. Each scan looks at it again. */
export function paused(subject: Subject, row: KeptReminder | null, today: Day): KeptReminder {
  return changed(row ?? first(subject), { state: 'paused', nextOn: today, leasedUntil: null, faults: [] });
}

/** The states of a row that waits for a delivery. */
export const WAITING: readonly ReminderState[] = ['planned', 'delivering', 'failed'];

export function isWaiting({ state }: KeptReminder): boolean {
  return WAITING.includes(state);
}

/** Whether a product has a reminder of this row, or may have one. It is to be closed when the end is settled. */
export function mayBeDelivered({ delivered, begun }: KeptReminder): boolean {
  return begun !== null || TARGET_KINDS.some((kind) => delivered[kind] !== null);
}

/**
 * Whether an admin chose a further kind of target since the latest reminder. That reminder is to be delivered there too.
 * What was delivered to another place of the same kind stays there, and counts.
 */
export function lacksTarget({ reminded, begun, delivered }: KeptReminder, chosen: Places): boolean {
  if (reminded === null || begun?.milestone !== reminded) return false;
  return TARGET_KINDS.some((kind) => chosen[kind] !== null && delivered[kind] === null);
}

function first(subject: Subject): KeptReminder {
  return {
    key: subjectKey(subject),
    revision: '',
    subject,
    state: 'planned',
    reminded: null,
    delivered: byTarget(() => null),
    told: null,
    begun: null,
    faults: [],
    nextOn: null,
    leasedUntil: null,
  };
}
