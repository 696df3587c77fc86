import { addMonths, type Day, LAST_YEAR } from '../policy';

/** A year to plan money for, as people name it: by the calendar year in which its first month lies. */
export interface BudgetYear {
  year: number;
  /** From 1 for January. A calendar year begins with 1. */
  firstMonth: number;
}

/** The twelve months of a year: `startsOn` is their first day, `endsBefore` the first day after them. */
export interface BudgetSpan extends BudgetYear {
  startsOn: Day;
  endsBefore: Day;
}

export const MONTHS_A_YEAR = 12;

/** Whether money can be planned for such a year. */
export const isBudgetYear = ({ year, firstMonth }: BudgetYear): boolean =>
  Number.isInteger(year) &&
  year >= 1 &&
  year < LAST_YEAR &&
  Number.isInteger(firstMonth) &&
  firstMonth >= 1 &&
  firstMonth <= MONTHS_A_YEAR;

/** The months of a year. Throws a `RangeError` where there is no such year. */
export function spanOf({ year, firstMonth }: BudgetYear): BudgetSpan {
  if (!isBudgetYear({ year, firstMonth }))
    throw new RangeError(`Plan a year from 1 to ${LAST_YEAR - 1} that begins with a month from 1 to 12.`);
  const startsOn: Day = `${String(year).padStart(4, '0')}-${String(firstMonth).padStart(2, '0')}-01`;
  return { year, firstMonth, startsOn, endsBefore: addMonths(startsOn, MONTHS_A_YEAR) };
}

/** The year, begun with that month, in which a day lies. */
export function yearOfDay(day: Day, firstMonth: number): BudgetYear {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return { year: month < firstMonth ? year - 1 : year, firstMonth };
}

/** The first day of each part of a year: every month, or every third one. */
export const partsOf = ({ startsOn }: BudgetSpan, by: 'month' | 'quarter'): Day[] => {
  const step = by === 'month' ? 1 : 3;
  return Array.from({ length: MONTHS_A_YEAR / step }, (_, index) => addMonths(startsOn, index * step));
};

/** Whether a day lies in the year. */
export const isInSpan = ({ startsOn, endsBefore }: BudgetSpan, day: Day): boolean =>
  day >= startsOn && day < endsBefore;
