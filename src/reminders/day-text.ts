import type { Day } from '../policy';

/** How a day is written in a language: `21 Nov 2026`. A day has no zone (D1). */
export function dayText(locale: string): (day: Day) => string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (day) => format.format(Date.parse(`${day}T00:00:00Z`));
}
