import type { Day } from '../../policy';
import type { Noticed } from '../../ports';
import type { Ports } from '../../ports';
import type { Facts, LicensedProduct } from '../../prompts';
import { handleOf } from './handle';

/** The facts that one read tells. Nothing is known of requests yet, and no license has its handle. */
export function factsOf(
  { policy }: Pick<Ports, 'policy'>,
  { licenses, renewals }: Noticed,
  host: Facts['host'],
  today: Day,
): Facts {
  const renewalOf = new Map(renewals.map(({ licenseId, until }) => [licenseId, until]));
  return {
    today,
    host,
    licenses: licenses.map((license) => ({
      ...license,
      handle: '',
      product: license.product === null ? null : productNamed({ policy }, license.product, today),
      renewalUntil: renewalOf.get(license.id) ?? null,
      requests: [],
    })),
  };
}

/** A product by its id, as the terms of the day name it; null where no document knows it. */
export function productNamed(
  { policy }: Pick<Ports, 'policy'>,
  id: string,
  today: Day,
): LicensedProduct | null {
  const product = policy.productsOn(today)[id];
  return product ? { name: product.name, host: product.host } : null;
}

/** The same with the handles, for whatever is shown to somebody. */
export async function withHandles(ports: Pick<Ports, 'handles'>, facts: Facts): Promise<Facts> {
  const licenses = await Promise.all(
    facts.licenses.map(async (license) => ({ ...license, handle: await handleOf(ports, license.id) })),
  );
  return { ...facts, licenses };
}
