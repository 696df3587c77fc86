import type { HostLicense } from '../contract/site';
import type { HostProduct } from '../policy';
import { readToldLicense } from '../ports/told-license';

/** The host's license in the terms' words. Where the platform tells of none, licenses do not apply here (D12). */
export function readHostLicense(host: HostProduct, told: unknown): HostLicense {
  const product = `${host}-cloud` as const;
  const license = readToldLicense(told);
  if (!license) return { product, state: 'absent', endsAt: null };
  const { active, evaluation, endsAt } = license;
  return {
    product,
    state: !active ? 'inactive' : evaluation ? 'evaluation' : 'active',
    endsAt: endsAt?.toISOString() ?? null,
  };
}
