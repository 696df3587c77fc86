import { addDays, isPeriodic, mockupsPolicy, type Day, type License } from '../policy';
import type { SubjectKind } from './subject';
import { words, type Language } from './words';

/** How an end was settled: the license ends on another day, has no such end any more (null), or is gone. */
export interface Settlement {
  why: 'renewed' | 'removed';
  newEnd: Day | null;
  /** Null for the host's own license, and where it is gone. */
  license: License | null;
}

/** Whether the new end is over as well: one renewal may not reach today (M8, D3). */
export function isStillOver(newEnd: Day | null, today: Day): newEnd is Day {
  return newEnd !== null && newEnd <= today;
}

/** The note under a settled reminder. */
export function settledNote(
  kind: SubjectKind,
  { why, newEnd, license }: Settlement,
  today: Day,
  language: Language,
): string {
  const say = words[language];
  if (why === 'removed') return say.settled.removed;
  if (newEnd === null) return say.settled.endless;
  const through = addDays(newEnd, -1);
  if (!isStillOver(newEnd, today)) return say.renewed(kind, through);
  const maintenance = license && mockupsPolicy.evaluate(license, today).maintenance;
  const renewals = maintenance && isPeriodic(maintenance) ? maintenance.renewalsToCover : null;
  return say.stillOver(kind, through, today, renewals);
}
