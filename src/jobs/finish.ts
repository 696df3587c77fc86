import type { KeptReminder } from '../ports/reminder-ledger';
import type { ReminderPorts } from '../ports/reminder-ports';
import { passes, type Outcome } from './placing';
import { changed, mayStand } from './rows';

/** Gives the lease back with what came of it. Where a target may have acted unseen, the lease is left to run out. */
export async function finish(
  { ledger }: ReminderPorts,
  claimed: KeptReminder,
  { workItem, page, faults, maybeDone }: Outcome,
  whenDone: Partial<KeptReminder>,
): Promise<boolean> {
  const placed = { workItem, page, faults };
  const next = changed(
    claimed,
    faults.length === 0
      ? { ...placed, ...whenDone, leasedUntil: null }
      : { ...placed, state: 'failed', leasedUntil: maybeDone ? claimed.leasedUntil : null },
  );
  const kept = await ledger.put(next, claimed.revision);
  return kept && !faults.some(passes);
}

/**
 * What was planned is no longer due: reminded already, or the lead times were changed. What stands in a product, or
 * may, stays under watch, so that it is closed once its end is settled.
 */
export function putAway({ ledger }: ReminderPorts, row: KeptReminder): Promise<boolean> {
  const change: Partial<KeptReminder> =
    row.reminded === null && !mayStand(row) ? { state: 'closed', nextOn: null } : { state: 'delivered' };
  return ledger.put(changed(row, { ...change, faults: [], leasedUntil: null }), row.revision);
}
