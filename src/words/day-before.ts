import type { Day } from '../policy';

const DAY_MS = 86_400_000;

/** The last day before an end: where that is the first day without cover, the last one with it (D2). */
export const dayBefore = (day: Day): Day => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
