import type { Subject } from '../../../reminders';
import { billingOf, firstDayWithout } from '../../told-license';
import { licenseInContext } from './license-in-context';

/**
 * The end of the host's license (D12): an evaluation ends with its trial, a subscription with its term. A subscription
 * that is billed monthly renews itself every month, so it has no end to announce. An end in the past is returned too,
 * because it is also announced on its day and on the day after. Null if the host does not tell.
 */
export function hostEnds(zone: string): Subject[] | null {
  const license = licenseInContext();
  if (!license) return null;
  const { active, evaluation, endsAt } = license;
  if (!evaluation && billingOf(license) === 'monthly') return [];
  if (endsAt === null) return active ? [] : null;
  return [
    { kind: evaluation ? 'evaluation' : 'subscription', id: 'app', endsOn: firstDayWithout(endsAt, zone) },
  ];
}
