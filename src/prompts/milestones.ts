import { type Day, daysBetween, leadTimeReached } from '../policy';

/** How far an end has come. */
export interface EndMilestone {
  /** It names the end as well, so that next year's is another one. */
  id: string;
  /** The smallest lead time reached, in days; 0 from the day itself on. */
  lead: number;
}

/** Null while the end is far off. */
export function milestoneOf(endsOn: Day, today: Day, leadDays: readonly number[]): EndMilestone | null {
  const left = daysBetween(today, endsOn);
  const lead = left <= 0 ? 0 : leadTimeReached(left, leadDays);
  return lead === null ? null : { id: `${endsOn}/${lead}`, lead };
}

/** The day of the end that a milestone names. */
export const endOf = (milestone: string): Day => milestone.split('/')[0] ?? milestone;
