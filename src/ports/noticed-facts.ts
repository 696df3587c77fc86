import type { Day, HostProduct } from '../policy';
import type { Facts, LicensedProduct, LicenseFacts } from '../prompts';
import type { Ports } from '.';
import type { Noticed } from './attention';

/** The facts that one read tells. Nothing is known of requests yet, and no license has its handle. */
export const factsOf = (
  ports: Pick<Ports, 'policy'>,
  noticed: Noticed,
  host: Facts['host'],
  today: Day,
): Facts => ({ today, host, licenses: licensesIn(ports, noticed, today) });

/** The licenses among them. Products are named as the terms of the day name them. */
export function licensesIn(
  ports: Pick<Ports, 'policy'>,
  { licenses, renewals }: Noticed,
  today: Day,
): LicenseFacts[] {
  const renewalOf = new Map(renewals.map(({ licenseId, until }) => [licenseId, until]));
  return licenses.map((license) => ({
    ...license,
    handle: '',
    product: license.product === null ? null : productNamed(ports, license.product, today),
    renewalUntil: renewalOf.get(license.id) ?? null,
    requests: [],
  }));
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

/** What a product runs in, as the terms of a day name it; null where it runs in none, or is not known. */
export const hostOfProduct =
  (ports: Pick<Ports, 'policy'>) =>
  (id: string | null, on: Day): HostProduct | null =>
    id === null ? null : (productNamed(ports, id, on)?.host ?? null);
