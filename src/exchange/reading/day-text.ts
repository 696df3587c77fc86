import { type Day, isDay } from '../../policy';
import { dayWords } from '../../words/day-words';
import { folded } from '../../words/folded';
import { monthNamed } from './month-names';
import type { DayCount } from './table';

/** What comes first in `03/04/2026`. */
export const DAY_ORDERS = ['day-first', 'month-first'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** What a cell of a date column says. */
export type DayRead =
  | { kind: 'empty' }
  /** `order`: only this order of day and month is possible. Null where the cell says nothing on that. */
  | { kind: 'day'; day: Day; order: DayOrder | null }
  /** Both orders are possible, and they are two days. */
  | { kind: 'either'; days: Readonly<Record<DayOrder, Day>> }
  /** A day such as 31 December 9999, or a word such as `never`: no end is known. */
  | { kind: 'no-end' }
  | { kind: 'impossible' };

/** Who writes an end in this year or later does not mean a day. */
const NO_END_YEAR = 2099;
const NO_END = new Set(dayWords.flatMap(({ noEnd }) => noEnd.map(folded)));

/** A column of dates holds serial numbers of days between these: 1954 to 2119. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;
const DAY_ZERO: Readonly<Record<DayCount, number>> = {
  1900: Date.UTC(1899, 11, 30),
  1904: Date.UTC(1904, 0, 1),
};

/**
 * Reads a day as files write it: `2026-12-31` also with a time behind it, `31.12.2026`, `31/12/2026` and `12/31/2026`,
 * `31 Dec 2026`, `Dec 31, 2026`, `31 de dez. de 2026`, `2026年12月31日`, the months in the languages of the app. `days`: a plain number is a day of a workbook,
 * counted from there.
 */
export function readDayText(cell: string, days: DayCount | null = null): DayRead {
  const text = cell.trim();
  if (text === '') return { kind: 'empty' };
  if (NO_END.has(folded(text))) return { kind: 'no-end' };
  const read = yearFirst(text) ?? dotted(text) ?? slashed(text) ?? inLetters(text) ?? serial(text, days);
  return read ?? { kind: 'impossible' };
}

/** The days of one cell: several are parted by semicolons or line ends. */
export const dayTextsIn = (cell: string): string[] =>
  cell.split(/[;\n]/).filter((part) => part.trim() !== '');

function yearFirst(text: string): DayRead | null {
  const [, year, , month, day] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year !== undefined) return certain(year, month, day);
  const [, inYear, inMonth, onDay] = /^(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日$/.exec(text) ?? [];
  return inYear === undefined ? null : certain(inYear, inMonth, onDay);
}

/** With dots, the day comes first everywhere. */
function dotted(text: string): DayRead | null {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : certain(year, month, day);
}

function slashed(text: string): DayRead | null {
  const [, a, , b, year] = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?: .*)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  const dayFirst = certain(year, b, a);
  const monthFirst = certain(year, a, b);
  if (dayFirst.kind !== 'day') return withOrder(monthFirst, 'month-first');
  if (monthFirst.kind !== 'day') return withOrder(dayFirst, 'day-first');
  return dayFirst.day === monthFirst.day
    ? dayFirst
    : { kind: 'either', days: { 'day-first': dayFirst.day, 'month-first': monthFirst.day } };
}

const withOrder = (read: DayRead, order: DayOrder): DayRead =>
  read.kind === 'day' ? { ...read, order } : read;

function inLetters(text: string): DayRead | null {
  const [, day, word, year] =
    /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]*(?:de\s+)?(\p{L}+)\.?[\s,-]+(?:del?\s+)?(\d{4})$/u.exec(text) ??
    [];
  if (word !== undefined) return named(year, word, day);
  const [, first, behind, last] =
    /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th|\.)?,?\s+(\d{4})$/u.exec(text) ?? [];
  return first === undefined ? null : named(last, first, behind);
}

function named(year: string | undefined, word: string, day: string | undefined): DayRead {
  const month = monthNamed(word);
  return month === null ? { kind: 'impossible' } : certain(year, String(month), day);
}

function serial(text: string, days: DayCount | null): DayRead | null {
  if (days === null || !/^\d{5}(\.\d+)?$/.test(text)) return null;
  const number = Math.floor(Number(text));
  if (number < FIRST_SERIAL || number > LAST_SERIAL) return null;
  return {
    kind: 'day',
    day: new Date(DAY_ZERO[days] + number * 86_400_000).toISOString().slice(0, 10),
    order: null,
  };
}

/** A year of two digits is one of this century: the vendor began in 2008. */
function certain(year = '', month = '', day = ''): DayRead {
  const whole = year.length === 2 ? `20${year}` : year;
  if (Number(whole) >= NO_END_YEAR && Number(month) <= 12 && Number(day) <= 31) return { kind: 'no-end' };
  const text = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? { kind: 'day', day: text, order: null } : { kind: 'impossible' };
}
