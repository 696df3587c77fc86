import type { KeptReminder, Places } from '../ports/reminder-ledger';
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

/** Whether a delivery has to look at it, be it to put it away. */
export function isWaiting({ state }: KeptReminder): boolean {
  return state === 'planned' || state === 'delivering' || state === 'failed';
}

/** Whether something of ours stands in a product, or may: it is to be closed once the end is settled. */
export function mayStand({ workItem, page, begun }: KeptReminder): boolean {
  return workItem !== null || page !== null || begun !== null;
}

/**
 * Whether a target was chosen since the latest reminder, and has nothing of ours: what is due now is to stand there
 * too. What stands in a product already stays where it is.
 */
export function lacksTarget({ reminded, begun, workItem, page }: KeptReminder, chosen: Places): boolean {
  if (reminded === null || begun?.milestone !== reminded) return false;
  return (chosen.workItem !== null && workItem === null) || (chosen.page !== null && page === null);
}

function first(subject: Subject): KeptReminder {
  return {
    key: subjectKey(subject),
    revision: '',
    subject,
    state: 'planned',
    reminded: null,
    workItem: null,
    page: null,
    told: null,
    begun: null,
    faults: [],
    nextOn: null,
    leasedUntil: null,
  };
}
