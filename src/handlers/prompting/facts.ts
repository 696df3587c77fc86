import type { Day } from '../../policy';
import type { Noticed } from '../../ports';
import type { Ports } from '../../ports';
import type { Facts } from '../../prompts';
import { handleOf } from './handle';

/** The facts that one read tells. Nothing is known of the viewer yet, and no license has its handle. */
export function factsOf({ licenses, renewals }: Noticed, host: Facts['host'], today: Day): Facts {
  const renewalOf = new Map(renewals.map(({ licenseId, until }) => [licenseId, until]));
  return {
    today,
    host,
    licenses: licenses.map((license) => ({
      ...license,
      handle: '',
      renewalUntil: renewalOf.get(license.id) ?? null,
      seatRequests: null,
      askedByViewer: false,
    })),
  };
}

/** The same with the handles, for whatever is shown to somebody. */
export async function withHandles(ports: Pick<Ports, 'handles'>, facts: Facts): Promise<Facts> {
  const licenses = await Promise.all(
    facts.licenses.map(async (license) => ({ ...license, handle: await handleOf(ports, license.id) })),
  );
  return { ...facts, licenses };
}
