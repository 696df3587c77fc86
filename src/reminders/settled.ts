import { addDays, type Day, isPeriodic, type License, type Policy } from '../policy';

/**
 * How an end was settled: the license ends on another day, has no such end any more (null), is to lapse by an admin's
 * decision, or is gone.
 */
export interface Settlement {
  why: 'renewed' | 'lapsing' | 'removed';
  newEnd: Day | null;
  /** Null for the host's own license, and where it is gone. */
  license: License | null;
}

/** What the note under a settled reminder tells. */
export type Settled =
  | { code: 'removed' }
  | { code: 'lapsing' }
  | { code: 'endless' }
  /** It ends later; this is the last day before that end (D2). */
  | { code: 'renewed'; through: Day }
  /** It has another end, which is over as well; `renewals` is null where none are bought for it. */
  | { code: 'still-over'; expiresOn: Day; asOf: Day; renewals: number | null };

/** Whether the new end is over as well: one renewal may not reach today (M8, D3). */
export function isStillOver(newEnd: Day | null, today: Day): newEnd is Day {
  return newEnd !== null && newEnd <= today;
}

/** How an end stands that was settled, as of today. */
export function settledAs(policy: Policy, { why, newEnd, license }: Settlement, today: Day): Settled {
  if (why !== 'renewed') return { code: why };
  if (newEnd === null) return { code: 'endless' };
  if (!isStillOver(newEnd, today)) return { code: 'renewed', through: addDays(newEnd, -1) };
  const maintenance = license && policy.evaluate(license, today).maintenance;
  const renewals = maintenance && isPeriodic(maintenance) ? maintenance.renewalsToCover : null;
  return { code: 'still-over', expiresOn: newEnd, asOf: today, renewals };
}
