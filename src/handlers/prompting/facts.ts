import type { Day } from '../../policy';
import type { Noticed } from '../../ports';
import type { Facts } from '../../prompts';
import { handleOf } from './handle';

/** The facts that one read tells. Nothing is known of the viewer yet. */
export async function factsOf(
  { licenses, renewals }: Noticed,
  host: Facts['host'],
  today: Day,
): Promise<Facts> {
  const renewalOf = new Map(renewals.map(({ licenseId, until }) => [licenseId, until]));
  return {
    today,
    host,
    licenses: await Promise.all(
      licenses.map(async (license) => ({
        ...license,
        handle: await handleOf(license.id),
        renewalUntil: renewalOf.get(license.id) ?? null,
        seatRequests: null,
        askedByViewer: false,
      })),
    ),
  };
}
