import { fromDate, toCalendarDate } from '@internationalized/date';
import type { Day } from '../policy';

/** The time zone in which each day ends last. A day that is over there is over everywhere. */
export const LAST_ZONE = 'Etc/GMT+12';

/** The time zone in which each day begins first. A day that has not begun there has begun nowhere. */
export const FIRST_ZONE = 'Etc/GMT-14';

/**
 * The calendar day that an instant falls on in an IANA time zone (D1). Throws a `RangeError` for a name that is none.
 */
export function dayInZone(instant: Date, timeZone: string): Day {
  return toCalendarDate(fromDate(instant, timeZone)).toString();
}
