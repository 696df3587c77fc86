import type { KeptReminder, Places } from '../ports/reminder-ledger';
import type { Day } from '../policy';
import { dueReminder, type Due, type Settlement, type Subject } from '../reminders';
import { lacksTarget } from './rows';
import type { Standing } from './standing';

export interface Round {
  today: Day;
  leadDays: readonly number[];
  scannedThrough: Day | null;
  targets: Places;
  /** The day before which reminders of a license pause. */
  pausedUntil: ReadonlyMap<string, Day>;
}

/** What is to be done about a subject: as the plan says, or to settle what was delivered for it. */
export type Decision = Due | ({ kind: 'settle' } & Settlement);

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
      : {
          kind: 'settle',
          why: standing.why,
          newEnd: standing.newEnd,
          license: standing.license?.license ?? null,
        };
  return dueReminder({
    ...round,
    endsOn: subject.endsOn,
    known: row && { reminded: row.reminded, lacksTarget: lacksTarget(row, round.targets) },
    pausedUntil: subject.kind === 'maintenance' ? (round.pausedUntil.get(subject.id) ?? null) : null,
  });
}
