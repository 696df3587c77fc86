const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** The calendar day, YYYY-MM-DD, that an instant (epoch milliseconds) falls on in a time zone. */
export function dayOf(instant: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(instant);
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * How far to move the clock so that it is `day` in `zone`, at about the same time of day; 0 for the empty day.
 * A change of summer time on the way may carry it over midnight: then an hour is given back.
 */
export function offsetTo(day: string, zone: string, instant: number): number {
  if (day === '') return 0;
  const offset = Date.parse(day) - Date.parse(dayOf(instant, zone));
  const corrections = [0, HOUR_MS, -HOUR_MS];
  return offset + (corrections.find((by) => dayOf(instant + offset + by, zone) === day) ?? 0);
}
