/** How far a day is, in the unit in which people would say it. */
export interface Distance {
  value: number;
  unit: 'day' | 'month' | 'year';
}

const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

/** Days up to four months, months up to two years, then years. */
export function distanceOf(days: number): Distance {
  const size = Math.abs(days);
  if (size <= 120) return { value: days, unit: 'day' };
  if (size < 2 * DAYS_A_YEAR) return { value: Math.round(days / DAYS_A_MONTH), unit: 'month' };
  return { value: Math.round(days / DAYS_A_YEAR), unit: 'year' };
}
