import { parseDate } from '@internationalized/date';

/** A calendar day as `YYYY-MM-DD`, without time or zone (D1). Two days compare as strings. */
export type Day = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
/** Years are kept to four digits, with room for the periods that are bought after them. */
export const LAST_YEAR = 8999;

const ZERO = '0'.charCodeAt(0);
const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
const MONTHS_IN_YEAR = 12;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** How many days of a year, that is no leap year, lie before each month. */
const DAYS_BEFORE = LENGTHS.map((_, month) => LENGTHS.slice(0, month).reduce((sum, days) => sum + days, 0));

/** What keeps a text from being a day to reckon with: there is no such day (`2015-02-30`), or its year is past the last. Null: nothing does (D1). */
export function dayFault(text: string): 'impossible-date' | 'date-out-of-range' | null {
  if (!isOnCalendar(text) || yearOf(text) === 0) return 'impossible-date';
  return yearOf(text) > LAST_YEAR ? 'date-out-of-range' : null;
}

/** Whether the text is a day that can be reckoned with: `2016-02-29` is, `2015-02-30` is not (D1). */
export function isDay(text: string): boolean {
  return dayFault(text) === null;
}

/** The day `months` calendar months later, clamped to the month's last day (D2). */
export function addMonths(day: Day, months: number): Day {
  check(day);
  const year = yearOf(day);
  if (year + months / MONTHS_IN_YEAR >= 9999) throw new RangeError('The calendar ends with the year 9998.');
  const total = year * MONTHS_IN_YEAR + monthOf(day) - 1 + months;
  const toYear = Math.floor(total / MONTHS_IN_YEAR);
  const toMonth = total - toYear * MONTHS_IN_YEAR + 1;
  return textOf(toYear, toMonth, Math.min(dateOf(day), lengthOf(toYear, toMonth)));
}

/** The day `days` days later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  check(day);
  const date = dateOf(day) + days;
  // Most steps stay in the month; the calendar library knows the others.
  if (date >= 1 && date <= lengthOf(yearOf(day), monthOf(day)))
    return textOf(yearOf(day), monthOf(day), date);
  return parseDate(day).add({ days }).toString();
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** Throws a `RangeError` for what is no day. */
function check(day: Day): void {
  if (!isOnCalendar(day))
    throw new RangeError(`Not a calendar day: write YYYY-MM-DD, for example 2015-05-09.`);
}

/** Whether the calendar has this day; the year 0000 is the one before 0001. */
function isOnCalendar(text: string): boolean {
  const date = SHAPE.test(text) ? dateOf(text) : 0;
  return date > 0 && date <= lengthOf(yearOf(text), monthOf(text));
}

/** Days since the beginning of the calendar. */
function dayNumber(day: Day): number {
  check(day);
  const year = yearOf(day);
  const month = monthOf(day);
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return past * 365 + leapDays + (DAYS_BEFORE[month - 1] ?? 0) + leapDay + dateOf(day);
}

const yearOf = (day: Day) => digitsAt(day, 0) * 100 + digitsAt(day, 2);
const monthOf = (day: Day) => digitsAt(day, 5);
const dateOf = (day: Day) => digitsAt(day, 8);
const digitsAt = (text: string, at: number) =>
  (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** The days of a month, counted from 1; none where there is no such month. */
const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

const twoDigits = (number: number) => TWO_DIGITS[number] ?? '';
const textOf = (year: number, month: number, date: number): Day =>
  `${twoDigits(Math.floor(year / 100))}${twoDigits(year % 100)}-${twoDigits(month)}-${twoDigits(date)}`;
