import type { KeptReminder } from '../ports/reminder-ledger';
import type { Day } from '../policy';
import { dueReminder, type Due, type Subject } from '../reminders';
import type { Standing } from './standing';

export interface Round {
  today: Day;
  leadDays: readonly number[];
  scannedThrough: Day | null;
  /** The day before which reminders of a license pause. */
  pausedUntil: ReadonlyMap<string, Day>;
}

/** What is to be done about a subject: as the plan says, or to settle what was delivered for it. */
export type Decision = Due | { kind: 'settle'; why: 'renewed' | 'removed'; newEnd: Day | null };

/** The one decision that the scan and the delivery share: each makes it afresh from what it reads. */
export function decide(
  round: Round,
  subject: Subject,
  row: KeptReminder | null,
  standing: Standing,
): Decision {
  if (standing.kind === 'unknown') return { kind: 'nothing' };
  if (standing.kind === 'settled')
    return row === null || row.state === 'closed'
      ? { kind: 'nothing' }
      : { kind: 'settle', why: standing.why, newEnd: standing.newEnd };
  return dueReminder({
    ...round,
    endsOn: subject.endsOn,
    known: row && { reminded: row.reminded },
    pausedUntil: subject.kind === 'maintenance' ? (round.pausedUntil.get(subject.id) ?? null) : null,
  });
}
