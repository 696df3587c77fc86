import type { Day } from '../policy';

const DAY_MS = 86_400_000;

/** The day so many days later. It is for the small bundle of the prompts, which does without the policy's calendar. */
export const daysLater = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The last day before an end: where that is the first day without cover, the last one with it (D2). */
export const dayBefore = (day: Day): Day => daysLater(day, -1);
