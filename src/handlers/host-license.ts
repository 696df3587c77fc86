import { z } from 'zod';
import type { HostLicense } from '../contract/questions';
import type { Product } from '../ports';

/** What the host says of its license of this app; `isActive` is the older name of `active`. */
const licenseSchema = z.object({
  active: z.boolean().nullish(),
  isActive: z.boolean().nullish(),
  isEvaluation: z.boolean().nullish(),
  trialEndDate: z.unknown().optional(),
  subscriptionEndDate: z.unknown().optional(),
});

/** The host's license as the terms know it; none told, or nothing in it, means that it does not apply here (D12). */
export function readHostLicense(host: Product, told: unknown): HostLicense {
  const product = `${host}-cloud` as const;
  const license = licenseSchema.safeParse(told).data;
  const active = license?.active ?? license?.isActive ?? null;
  if (!license || active === null) return { product, state: 'absent', endsAt: null };
  const evaluation = license.isEvaluation === true;
  return {
    product,
    state: !active ? 'inactive' : evaluation ? 'evaluation' : 'active',
    endsAt: instantOf(evaluation ? license.trialEndDate : license.subscriptionEndDate),
  };
}

function instantOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
