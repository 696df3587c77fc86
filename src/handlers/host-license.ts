import type { HostLicense } from '../contract/site';
import type { HostProduct } from '../policy';
import { billingOf, readToldLicense, stateOf } from '../ports/told-license';

/** The host's license in the terms' words. Where the platform tells of none, licenses do not apply here (D12). */
export function readHostLicense(host: HostProduct, told: unknown): HostLicense {
  const product = `${host}-cloud` as const;
  const license = readToldLicense(told);
  return {
    product,
    state: stateOf(license),
    endsAt: license?.endsAt?.toISOString() ?? null,
    billing: license && billingOf(license),
  };
}
