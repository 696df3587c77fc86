import { dayInZone } from '../../../src/contract/day-in-zone';
import type { Day } from '../../../src/policy';

/** The last day of what ends at an instant (ISO 8601), in a zone. What ends at midnight has the day before for it. */
export const lastDayBefore = (endsAt: string, timeZone: string): Day =>
  dayInZone(new Date(Date.parse(endsAt) - 1), timeZone);
