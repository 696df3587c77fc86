import { type Day, daysBetween, leadTimeReached } from '../policy';

/**
 * How far an end has come, or null while it is far off: the smallest lead time reached, 0 from the day itself on.
 * It names the end as well, so that next year's is another one.
 */
export function milestoneOf(
  endsOn: Day,
  today: Day,
  leadDays: readonly number[],
): { id: string; over: boolean } | null {
  const left = daysBetween(today, endsOn);
  if (left <= 0) return { id: `${endsOn}/0`, over: true };
  const reached = leadTimeReached(left, leadDays);
  return reached === null ? null : { id: `${endsOn}/${reached}`, over: false };
}
