import type { RenewalInProgress } from '../../../src/contract/prompt-settings';
import type { Day } from '../../../src/policy';

/** Renewals lapse by themselves: those that are still in progress today, by license. */
export function runningOn(
  today: Day,
  renewals: readonly RenewalInProgress[],
): ReadonlyMap<string, RenewalInProgress> {
  return new Map(renewals.filter(({ until }) => until > today).map((each) => [each.licenseId, each]));
}
