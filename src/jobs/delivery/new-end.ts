import type { ReminderPorts } from '../../ports/reminder-ports';
import type { Day } from '../../policy';
import { subjectKey, type Subject } from '../../reminders';
import { planned } from '../rows';

/** The last thing that is said of an end. */
const LAST_SAID = -1;

/**
 * Plans the new end of a subject that is to be settled, where that end is over as well: it came to be known through
 * this change, too late for a scan along the ends to meet it. It is written before the old one is closed, so that a
 * scan finds it whatever happens next, and under the condition that nobody else wrote it. False: nothing is planned.
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
  // One that is open, scans look at; one that was announced to the last is not announced again.
  if (row && (row.state !== 'closed' || row.reminded === LAST_SAID)) return false;
  return ledger.put(planned(subject, row, today), row?.revision ?? null);
}
