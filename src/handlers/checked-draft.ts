import { dayInZone } from '../contract/day-in-zone';
import type { Answered } from '../contract/failure';
import type { LicenseDraft } from '../contract/licenses';
import { tidyLicense } from '../contract/tidy-license';
import type { Policy } from '../policy';

/**
 * Asks the policy whether a draft is possible. Today is the asker's day. What contradicts the terms is refused, and so is
 * what is dated after today (D7).
 */
export function checkDraft(
  policy: Policy,
  draft: LicenseDraft,
  now: Date,
  timeZone: string,
): Answered<LicenseDraft> {
  const fault = policy.faultIn(draft.license, dayInZone(now, timeZone));
  if (fault) {
    const path = `draft.license.${fault.path}`;
    return { ok: false, failure: { code: 'bad-input', fault: { ...fault, path } } };
  }
  return { ok: true, value: tidyDraft(draft) };
}

/** A draft that is known to be possible, as it is stored. */
export const tidyDraft = ({ name, contact, notes, license }: LicenseDraft): LicenseDraft => ({
  name,
  contact,
  ...(notes ? { notes } : {}),
  license: tidyLicense(license),
});
