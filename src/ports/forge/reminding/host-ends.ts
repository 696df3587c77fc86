import type { Subject } from '../../../reminders';
import { firstDayWithout } from '../../told-license';
import { licenseInContext } from './license-in-context';

/**
 * What of the host's license ends (D12): an evaluation with its trial, a subscription with its term. One that is billed
 * by the month goes on by itself every month: to announce that would be noise. What is over already keeps its end, for
 * the day itself and the day after are announced as well. Null: the host does not tell.
 */
export function hostEnds(zone: string): Subject[] | null {
  const license = licenseInContext();
  if (!license) return null;
  const { active, evaluation, isMonthly, endsAt } = license;
  if (!evaluation && isMonthly) return [];
  if (endsAt === null) return active ? [] : null;
  return [
    { kind: evaluation ? 'evaluation' : 'subscription', id: 'app', endsOn: firstDayWithout(endsAt, zone) },
  ];
}
