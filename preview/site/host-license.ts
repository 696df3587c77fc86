import { addDays } from './day';
import type { Switches } from './switches';

export const TRIAL_DAYS = 20;

/** The license of the app that the host tells functions and frames; nothing at all where it does not apply. */
export function hostLicense(
  { license, trial }: Pick<Switches, 'license' | 'trial'>,
  today: string,
): Record<string, unknown> | undefined {
  if (license === 'absent') return undefined;
  const evaluating = license === 'evaluation';
  const endsOn = evaluating
    ? trial || addDays(today, TRIAL_DAYS)
    : addDays(today, license === 'inactive' ? -10 : 200);
  const endsAt = `${endsOn}T00:00:00.000Z`;
  return {
    active: license !== 'inactive',
    isEvaluation: evaluating,
    type: 'commercial',
    billingPeriod: 'ANNUAL',
    capabilitySet: 'capabilityStandard',
    ccpEntitlementId: '1f6b7f52-3f6f-4a53-9d7e-0a1c2b3d4e5f',
    ccpEntitlementSlug: 'E-4AB-CDE-FGH-JKL',
    supportEntitlementNumber: null,
    trialEndDate: evaluating ? endsAt : null,
    subscriptionEndDate: evaluating ? null : endsAt,
    modes: null,
  };
}
