import * as z from 'zod/mini';
import type { Billing } from '../contract/booking';
import { dayInZone } from '../contract/day-in-zone';
import { addDays, type Day, type HostProduct } from '../policy';
import type { HostFacts } from '../prompts';

const licenseSchema = z.object({
  active: z.nullish(z.boolean()),
  isActive: z.nullish(z.boolean()),
  isEvaluation: z.nullish(z.boolean()),
  billingPeriod: z.catch(z.nullish(z.string()), null),
  trialEndDate: z.optional(z.unknown()),
  subscriptionEndDate: z.optional(z.unknown()),
});

/** What the host product says of its own license of this app. */
export interface ToldLicense {
  active: boolean;
  /** Whether it is, or was, an evaluation. */
  evaluation: boolean;
  /** How often it is paid, as the host calls it. */
  billingPeriod: string | null | undefined;
  /** The instant at which the evaluation or the subscription is over; null where the host does not say. */
  endsAt: Date | null;
}

/**
 * Reads what the platform tells of the license; `isActive` is the older name of `active`. Null where it tells nothing: the
 * license does not apply then (D12).
 */
export function readToldLicense(told: unknown): ToldLicense | null {
  const license = licenseSchema.safeParse(told).data;
  const active = license?.active ?? license?.isActive ?? null;
  if (!license || active === null) return null;
  const evaluation = license.isEvaluation === true;
  return {
    active,
    evaluation,
    billingPeriod: license.billingPeriod,
    endsAt: instantOf(evaluation ? license.trialEndDate : license.subscriptionEndDate),
  };
}

/**
 * The first day without a license that ends at an instant, in an IANA time zone. A period does not hold its end (D2):
 * one that ends at midnight has the day before as its last. One that ends later on a day has that day as its last.
 */
export function firstDayWithout(endsAt: Date, timeZone: string): Day {
  return addDays(dayInZone(new Date(endsAt.getTime() - 1), timeZone), 1);
}

/** The billing periods as the platform calls them. */
const BILLED: Readonly<Record<string, Billing>> = { monthly: 'monthly', annual: 'yearly' };

/** How often a license is paid; null where the host does not say. What is paid by the month renews itself. */
export const billingOf = ({ billingPeriod }: ToldLicense): Billing | null =>
  BILLED[billingPeriod?.toLowerCase() ?? ''] ?? null;

/** The state of a license; null: none is told of, so that none applies (D12). */
export function stateOf(license: ToldLicense | null): HostFacts['state'] {
  if (!license) return 'absent';
  if (!license.active) return 'inactive';
  return license.evaluation ? 'evaluation' : 'active';
}

/** What prompts are told of a product's license, in a time zone. */
export function hostFactsOf(product: HostProduct, license: ToldLicense | null, timeZone: string): HostFacts {
  const endsAt = license?.endsAt ?? null;
  return {
    product,
    state: stateOf(license),
    evaluation: license?.evaluation === true,
    endsOn: endsAt && firstDayWithout(endsAt, timeZone),
    requests: [],
  };
}

function instantOf(value: unknown): Date | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
