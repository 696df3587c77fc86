import type { Day } from '../policy';
import { dueReminder, type Due, type Settlement } from '../reminders';
import type { Candidate } from './candidates';
import type { Round } from './round';
import { lacksTarget } from './rows';

/** What is to be done about a subject: as the plan says, or to settle what was delivered for it. */
export type Decision = Due | ({ kind: 'settle' } & Settlement) | { kind: 'unknown' };

/** What a decision goes by beside the round. */
export interface DecisionFacts {
  /** The last day that was scanned to its end; null before the first scan. */
  scannedThrough: Day | null;
  /** The day before which reminders of the subject pause; null where none pause. */
  pausedUntil: Day | null;
}

/** The one decision that the scan and the delivery share: each makes it afresh from what it reads. */
export function decide(
  round: Round,
  { subject, row, standing }: Candidate,
  { scannedThrough, pausedUntil }: DecisionFacts,
): Decision {
  if (standing.kind === 'unknown') return { kind: 'unknown' };
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
