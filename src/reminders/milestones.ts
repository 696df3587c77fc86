import { addDays, type Day, daysBetween, leadTimeReached } from '../policy';

/** When an end is announced, in days before it: a lead time, 0 on the day itself, -1 on the day after. */
export type Milestone = number;

/** The first day on which something is over is announced on that day too, and once more on the day after. */
const ALWAYS: readonly Milestone[] = [0, -1];

/** Every milestone of an end, in the order of their days. */
export function milestonesOf(leadDays: readonly number[]): Milestone[] {
  return [...new Set([...leadDays, ...ALWAYS])].sort((a, b) => b - a);
}

/** The day of a milestone. */
export function dayOf(endsOn: Day, milestone: Milestone): Day {
  return addDays(endsOn, -milestone);
}

/** The latest milestone whose day has come; null while the end is further off than every lead time. */
export function reachedBy(endsOn: Day, today: Day, leadDays: readonly number[]): Milestone | null {
  return leadTimeReached(daysBetween(today, endsOn), milestonesOf(leadDays));
}

/** The last day on which an end is announced for the first time. */
export function lastDayOf(endsOn: Day): Day {
  return dayOf(endsOn, Math.min(...ALWAYS));
}
