import { byTarget, TARGET_KINDS, type Places } from '../contract/reminder-targets';
import type { KeptReminder, ReminderState } from '../ports/reminder-ledger';
import type { Day } from '../policy';
import { subjectKey, type Subject } from '../reminders';

/** The row that stands for a subject from now on: what is changed of it, under a new revision. */
export function changed(row: KeptReminder, change: Partial<KeptReminder>): KeptReminder {
  return { ...row, ...change, revision: crypto.randomUUID() };
}

/** Something is due, or is to be settled. */
export function planned(subject: Subject, row: KeptReminder | null, today: Day): KeptReminder {
  return changed(row ?? first(subject), { state: 'planned', nextOn: today, leasedUntil: null });
}

/** Something is due and waits. It is looked at each day: the pause may be lifted, and the license renewed, meanwhile. */
export function paused(subject: Subject, row: KeptReminder | null, today: Day): KeptReminder {
  return changed(row ?? first(subject), { state: 'paused', nextOn: today, leasedUntil: null, faults: [] });
}

/** The states in which a delivery has to look at a row, be it to put it away. */
export const WAITING: readonly ReminderState[] = ['planned', 'delivering', 'failed'];

export function isWaiting({ state }: KeptReminder): boolean {
  return WAITING.includes(state);
}

/** Whether a reminder was delivered to a product, or may have been: it is to be closed once the end is settled. */
export function mayBeDelivered({ delivered, begun }: KeptReminder): boolean {
  return begun !== null || TARGET_KINDS.some((kind) => delivered[kind] !== null);
}

/**
 * Whether a target was chosen since the latest reminder, and has none: what is due now is to be delivered there too.
 * What was delivered to another place already stays there.
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
