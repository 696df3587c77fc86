import { addMonths, type Day, daysBetween } from '../../../src/policy';

/** The stretch of time that a line shows; positions run from 0 at `from` to 1 at `to`. */
export interface Scale {
  from: Day;
  to: Day;
}

/** Where a day stands, kept within the line. */
export function positionOf({ from, to }: Scale, day: Day): number {
  if (day <= from) return 0;
  return day >= to ? 1 : daysBetween(from, day) / daysBetween(from, to);
}

const startOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** The common scale of the list: from about a year back to the last known end, at least 14 months and at most 4 years ahead. */
export function scaleAround(today: Day, ends: Iterable<Day>): Scale {
  const month = startOfMonth(today);
  const furthest = addMonths(month, 48);
  let to = addMonths(month, 14);
  for (const end of ends) if (end >= to) to = addMonths(startOfMonth(end), 2);
  return withRoom({ from: addMonths(month, -16), to: to > furthest ? furthest : to });
}

/** A scale that shows every day given, with some room on both sides. */
export function scaleOver(today: Day, days: Iterable<Day>): Scale {
  let first = today;
  let last = today;
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return withRoom({ from: addMonths(startOfMonth(first), -1), to: addMonths(startOfMonth(last), 3) });
}

/** The share of a line that the name of a year takes. */
const LABEL_SHARE = 0.15;

/** The scale made longer where its first or last year is so short that its name would not fit. */
function withRoom({ from, to }: Scale): Scale {
  const first = `${String(yearOf(from) + 1).padStart(4, '0')}-01-01`;
  const last = `${to.slice(0, 4)}-01-01`;
  const shareFrom = daysBetween(from, first) / daysBetween(from, to);
  const shareTo = daysBetween(last, to) / daysBetween(from, to);
  const needed = Math.min(LABEL_SHARE, 0.8 / (yearOf(to) - yearOf(from) + 1));
  if (first < to && shareFrom < needed) return withRoom({ from: addMonths(from, -1), to });
  return last > from && shareTo < needed ? withRoom({ from, to: addMonths(to, 1) }) : { from, to };
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Where the name of each year stands: at its beginning, or where the line begins. */
export function yearsOf(scale: Scale): { year: number; at: number }[] {
  const last = yearOf(scale.to);
  const first = yearOf(scale.from);
  const every = Math.ceil((last - first + 1) / MOST_YEARS);
  const years: { year: number; at: number }[] = [];
  for (let year = first; year <= last; year += every)
    years.push({ year, at: positionOf(scale, `${String(year).padStart(4, '0')}-01-01`) });
  return years;
}

/** More years than this are not all named. */
const MOST_YEARS = 14;

/** A mark on the axis: the start of a year, half-year or quarter. */
export interface Tick {
  day: Day;
  at: number;
  /** Set at the start of a year, where the year is written. */
  year: number | null;
}

/** Marks at quarters, half-years or years, so that at most about fourteen stand on the line. */
export function ticksOf(scale: Scale): Tick[] {
  const firstYear = yearOf(scale.from);
  const lastYear = yearOf(scale.to);
  const years = lastYear - firstYear + 1;
  const months = years <= 4 ? ['01', '04', '07', '10'] : years <= 7 ? ['01', '07'] : ['01'];
  const every = Math.ceil(years / MOST_YEARS);
  const ticks: Tick[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    if (every > 1 && (year - firstYear) % every !== 0) continue;
    for (const month of months) {
      const day = `${String(year).padStart(4, '0')}-${month}-01`;
      if (day > scale.from && day < scale.to)
        ticks.push({ day, at: positionOf(scale, day), year: month === '01' ? year : null });
    }
  }
  return ticks;
}
