import { type Day, isDay } from '../policy';

type DayPart = 'day' | 'month' | 'year';

const NUMERIC = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;

/** The order in which a locale writes a date in numbers. */
function orderIn(locale: string): DayPart[] {
  return new Intl.DateTimeFormat(locale, { ...NUMERIC, calendar: 'gregory', numberingSystem: 'latn' })
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type): type is DayPart => type === 'day' || type === 'month' || type === 'year');
}

/** A day as it is typed in a locale, such as 09/05/2015. */
export function toTyped(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { ...NUMERIC, calendar: 'gregory', numberingSystem: 'latn' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The day that was typed, in the locale's order or year first; null where it is none. */
export function fromTyped(text: string, locale: string): Day | null {
  const numbers = text
    .trim()
    .split(/[^\d]+/)
    .filter((part) => part !== '');
  if (numbers.length !== 3) return null;
  const order: DayPart[] = numbers[0]?.length === 4 ? ['year', 'month', 'day'] : orderIn(locale);
  const part = (name: DayPart) => numbers[order.indexOf(name)] ?? '';
  const year = part('year');
  const day = `${year.length === 2 ? `20${year}` : year}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
