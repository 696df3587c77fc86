import { getAppContext } from '@forge/api';
import type { Subject } from '../../../reminders';
import { firstDayWithout, readToldLicense } from '../../told-license';

/**
 * What of the host's license ends (D12): an evaluation with its trial, a subscription with its term. One that is billed
 * by the month goes on by itself every month: to announce that would be noise. What is over already keeps its end, for
 * the day itself and the day after are announced as well. Null: the host does not tell.
 */
export function hostEnds(zone: string): Subject[] | null {
  const license = readToldLicense(toldLicense());
  if (!license) return null;
  const { active, evaluation, isMonthly, endsAt } = license;
  if (!evaluation && isMonthly) return [];
  if (endsAt === null) return active ? [] : null;
  return [
    { kind: evaluation ? 'evaluation' : 'subscription', id: 'app', endsOn: firstDayWithout(endsAt, zone) },
  ];
}

/** Outside of any panel, the platform's context has it. */
function toldLicense(): unknown {
  try {
    return getAppContext().license;
  } catch {
    return undefined;
  }
}
