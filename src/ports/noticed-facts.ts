import type { Day } from '../policy';
import type { Facts, LicenseFacts } from '../prompts';
import type { Noticed } from './attention';

/** The facts that one read tells. Nothing is known of the viewer yet, and no license has its handle. */
export const factsOf = (noticed: Noticed, host: Facts['host'], today: Day): Facts => ({
  today,
  host,
  licenses: licensesIn(noticed),
});

/** The licenses among them. */
export function licensesIn({ licenses, renewals }: Noticed): LicenseFacts[] {
  const renewalOf = new Map(renewals.map(({ licenseId, until }) => [licenseId, until]));
  return licenses.map((license) => ({
    ...license,
    handle: '',
    renewalUntil: renewalOf.get(license.id) ?? null,
    seatRequests: null,
    askedByViewer: false,
  }));
}
