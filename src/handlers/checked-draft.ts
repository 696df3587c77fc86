import { dayInZone } from '../contract/day-in-zone';
import { dueOn } from '../contract/due-on';
import type { Answered } from '../contract/failure';
import type { LicenseDraft } from '../contract/licenses';
import { tidyLicense } from '../contract/tidy-license';
import type { Day, Policy } from '../policy';

/** What an admin entered and the terms allow, with the day on which it is due. */
export interface CheckedDraft {
  draft: LicenseDraft;
  dueOn: Day | null;
}

/**
 * Asks the policy whether a draft is possible. Today is the asker's day. What contradicts the terms is refused, and so is
 * what is dated after today (D7).
 */
export function checkDraft(
  policy: Policy,
  draft: LicenseDraft,
  now: Date,
  timeZone: string,
): Answered<CheckedDraft> {
  const fault = policy.faultIn(draft.license, dayInZone(now, timeZone));
  if (fault) {
    const path = `draft.license.${fault.path}`;
    return { ok: false, failure: { code: 'bad-input', fault: { ...fault, path } } };
  }
  return { ok: true, value: withDueDay(policy, draft) };
}

/** A draft that is known to be possible: tidied, with the day on which it is due. */
export function withDueDay(policy: Policy, { name, contact, license }: LicenseDraft): CheckedDraft {
  return { draft: { name, contact, license: tidyLicense(license) }, dueOn: dueOn(policy, license) };
}
