import type { Day } from '../policy';

/** How far a day is from another, in the unit in which it is said; negative where it lies before. */
export interface Distance {
  value: number;
  unit: 'day' | 'month' | 'year';
}

const DAY_MS = 86_400_000;
/** Up to so many days, a distance is said in days. */
const MOST_DAYS = 90;
const MONTHS_A_YEAR = 12;
/** From so many months on, a distance is said in years. */
const LEAST_MONTHS_FOR_YEARS = 2 * MONTHS_A_YEAR;

/**
 * Days up to 90, then whole calendar months, from two years on whole years. Nothing is rounded up: `in 6 months` is
 * never said of less than six. A month is whole where a period of one month would be over (D2).
 */
export function distanceOf(today: Day, day: Day): Distance {
  const days = (Date.parse(day) - Date.parse(today)) / DAY_MS;
  if (Math.abs(days) <= MOST_DAYS) return { value: days, unit: 'day' };
  const months = days > 0 ? wholeMonths(today, day) : -wholeMonths(day, today);
  return Math.abs(months) < LEAST_MONTHS_FOR_YEARS
    ? { value: months, unit: 'month' }
    : { value: Math.trunc(months / MONTHS_A_YEAR), unit: 'year' };
}

/** The most months that can be added to the one day without passing the other. The month's last day is as good as a later one. */
function wholeMonths(from: Day, to: Day): number {
  const [startYear = 0, startMonth = 0, startDay = 0] = from.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = to.split('-').map(Number);
  const months = (year - startYear) * MONTHS_A_YEAR + month - startMonth;
  return day >= startDay || isLastOfMonth(to) ? months : months - 1;
}

const isLastOfMonth = (day: Day) => new Date(Date.parse(day) + DAY_MS).getUTCDate() === 1;
