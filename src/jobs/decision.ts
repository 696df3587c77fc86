import { addDays, type Day } from '../policy';
import { type Due, dueReminder, lastDayOf, type Settlement } from '../reminders';
import type { Candidate } from './candidates';
import type { Round } from './round';
import { lacksTarget } from './rows';

/** What is to be done about a subject: to remind of it, to wait, to settle its end, or nothing. */
export type Decision = Due | ({ kind: 'settle' } & Settlement) | { kind: 'unknown' };

/** What a decision needs beside the round. */
export interface DecisionFacts {
  /** The last day that was scanned to its end; null before the first scan. */
  scannedThrough: Day | null;
  /** The day before which reminders of the subject pause; null where none pause. */
  pausedUntil: Day | null;
}

/** For so many days after the last announcement of an end, a host that does not tell of its license may do so again. */
const WAITED_DAYS = 30;

/** Whether nobody is to be told of an end any more that nobody tells of. What was planned of it is given up. */
const isLongOver = (endsOn: Day, today: Day) => addDays(lastDayOf(endsOn), WAITED_DAYS) < today;

/** The one decision that a scan and a delivery share. Each makes it anew, from what it has read itself. */
export function decide(
  round: Round,
  { subject, row, standing }: Candidate,
  { scannedThrough, pausedUntil }: DecisionFacts,
): Decision {
  if (standing.kind === 'unknown')
    return isLongOver(subject.endsOn, round.today) ? { kind: 'nothing' } : { kind: 'unknown' };
  if (standing.kind === 'settled')
    return row === null || row.state === 'closed'
      ? { kind: 'nothing' }
      : {
          kind: 'settle',
          why: standing.why,
          newEnd: standing.newEnd,
          license: standing.license?.license ?? null,
        };
  return dueReminder({
    endsOn: subject.endsOn,
    today: round.today,
    leadDays: round.leadDays,
    scannedThrough,
    known: row && { reminded: row.reminded, lacksTarget: lacksTarget(row, round.targets) },
    pausedUntil: subject.kind === 'maintenance' ? pausedUntil : null,
  });
}
