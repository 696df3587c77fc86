import { getAppContext } from '@forge/api';
import { z } from 'zod';
import { dayInZone } from '../../../contract/day-in-zone';
import { addDays } from '../../../policy';
import type { Subject } from '../../../reminders';

/** What the platform says of the host's license of this app, outside of any panel. */
const licenseSchema = z.object({
  active: z.boolean().nullish(),
  isActive: z.boolean().nullish(),
  isEvaluation: z.boolean().nullish(),
  billingPeriod: z.string().nullish(),
  trialEndDate: z.unknown().optional(),
  subscriptionEndDate: z.unknown().optional(),
});

/**
 * What of the host's license ends (D12): an evaluation with its trial, a subscription with its last day. One that is
 * billed by the month goes on by itself every month: to announce that would be noise. Null: none told.
 */
export function hostEnds(zone: string): Subject[] | null {
  const license = licenseSchema.safeParse(toldLicense()).data;
  const active = license?.active ?? license?.isActive ?? null;
  if (!license || active === null) return null;
  if (!active) return [];
  const evaluation = license.isEvaluation === true;
  if (!evaluation && license.billingPeriod?.toLowerCase() === 'monthly') return [];
  const instant = instantOf(evaluation ? license.trialEndDate : license.subscriptionEndDate);
  if (instant === null) return [];
  // The host names the last moment; the day after is the first without it.
  const endsOn = addDays(dayInZone(instant, zone), 1);
  return [{ kind: evaluation ? 'evaluation' : 'subscription', id: 'app', endsOn }];
}

function toldLicense(): unknown {
  try {
    return getAppContext().license;
  } catch {
    return undefined;
  }
}

function instantOf(value: unknown): Date | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
