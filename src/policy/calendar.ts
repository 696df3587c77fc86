import { type CalendarDate, parseDate } from '@internationalized/date';

/** A calendar day as `YYYY-MM-DD`, without time or zone (D1). Two days compare as strings. */
export type Day = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_DAY = '0001-01-01';
/** Years are kept to four digits, with room for the periods that are bought after them. */
export const LAST_YEAR = 8999;

/** What keeps a text from being a day to reckon with: there is no such day (`2015-02-30`), or its year is past the last. Null: nothing does (D1). */
export function dayFault(text: string): 'impossible-date' | 'date-out-of-range' | null {
  // The calendar library reads the year 0000 as 1 BC.
  if (!SHAPE.test(text) || text < FIRST_DAY) return 'impossible-date';
  try {
    return parseDate(text).year > LAST_YEAR ? 'date-out-of-range' : null;
  } catch {
    return 'impossible-date';
  }
}

/** Whether the text is a day that can be reckoned with: `2016-02-29` is, `2015-02-30` is not (D1). */
export function isDay(text: string): boolean {
  return dayFault(text) === null;
}

/** The day, read; throws a `RangeError` for anything that {@link isDay} refuses. */
function read(day: Day): CalendarDate {
  if (!SHAPE.test(day)) throw new RangeError(`Not a calendar day: write YYYY-MM-DD, for example 2015-05-09.`);
  return parseDate(day);
}

/** The day `months` calendar months later, clamped to the month's last day (D2). */
export function addMonths(day: Day, months: number): Day {
  const from = read(day);
  if (from.year + months / 12 >= 9999) throw new RangeError('The calendar ends with the year 9998.');
  return from.add({ months }).toString();
}

/** The day `days` days later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return read(day).add({ days }).toString();
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return read(to).compare(read(from));
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
