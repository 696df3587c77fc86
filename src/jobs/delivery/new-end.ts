import type { Day } from '../../policy';
import type { ReminderPorts } from '../../ports/reminder-ports';
import { type Subject, subjectKey } from '../../reminders';
import { planned } from '../rows';

/** The last milestone of an end: the day after. */
const LAST_SAID = -1;

/**
 * Plans the new end of a subject that is to be settled, where that end is over as well. No scan would meet it: it is
 * known only now, and scans read the ends that are ahead. It is planned before the old end is closed, so that nothing
 * that breaks in between can lose it. False: it needs no planning, or somebody else planned it.
 */
export async function planNewEnd(
  { ledger }: ReminderPorts,
  settled: Subject,
  newEnd: Day,
  today: Day,
): Promise<boolean> {
  const subject = { ...settled, endsOn: newEnd };
  const key = subjectKey(subject);
  const row = (await ledger.getMany([key])).get(key) ?? null;
  // Scans look at a row that is open. An end that was announced to its last milestone is not announced again.
  if (row && (row.state !== 'closed' || row.reminded === LAST_SAID)) return false;
  return ledger.put(planned(subject, row, today), row?.revision ?? null);
}
