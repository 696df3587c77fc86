import { consider } from '../../../src/contract/consider';
import { type Day, isPeriodic, type License, type Policy, type Verdict } from '../../../src/policy';
import { type Status, statusOf } from '../data/status';

/** What will be known of a license once a row is stored. */
export interface KnownAfter {
  status: Status;
  /** The last day with cover; null where there is none to tell. */
  through: Day | null;
  verdict: Verdict;
}

/** Null where the license contradicts the terms. */
export function knownAfter(
  policy: Policy,
  license: License,
  today: Day,
  leadDays: readonly number[],
): KnownAfter | null {
  const read = consider(() => policy.evaluate(license, today));
  if (!read.ok) return null;
  const verdict = read.value;
  const { maintenance } = verdict;
  return {
    status: statusOf(verdict, policy.attentionTo(verdict, leadDays)),
    through: isPeriodic(maintenance) ? maintenance.coveredThrough : null,
    verdict,
  };
}
