import { parseDate } from '@internationalized/date';
import type { Day } from '../policy';

/** How a day is written in a language: `21 Nov 2026`. A day has no zone (D1). */
export function dayText(locale: string): (day: Day) => string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (day) => format.format(parseDate(day).toDate('UTC'));
}
