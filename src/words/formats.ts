import type { Day } from '../policy';
import { distanceOf } from './distance';

/** A formatter is made when it is first needed, and once for a locale and a zone or currency. */
function madeOnce<T>(make: (locale: string, of: string) => T): (locale: string, of?: string) => T {
  const made = new Map<string, T>();
  return (locale, of = 'UTC') => {
    const key = `${locale} ${of}`;
    const known = made.get(key) ?? make(locale, of);
    made.set(key, known);
    return known;
  };
}

/** The month in letters, so that no two ways of reading a date meet. */
const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** How a locale writes a date. Portugal has no short month in letters: the long one is written. */
const dateIn = (locale: string) =>
  /\p{L}/u.test(new Intl.DateTimeFormat(locale, DATE).format(0))
    ? DATE
    : ({ ...DATE, month: 'long' } as const);

const dates = madeOnce(
  (locale, timeZone) => new Intl.DateTimeFormat(locale, { ...dateIn(locale), timeZone }),
);
const shortMonths = madeOnce(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
);
const months = madeOnce(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const instants = madeOnce((locale, timeZone) => {
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  const hour = hour12 ? 'numeric' : '2-digit';
  return new Intl.DateTimeFormat(locale, { ...dateIn(locale), hour, minute: '2-digit', timeZone });
});
const relatives = madeOnce((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const numbers = madeOnce((locale) => new Intl.NumberFormat(locale));
const lists = madeOnce((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const amounts = madeOnce(
  (locale, currency) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      trailingZeroDisplay: 'stripIfInteger',
    }),
);

/** A day: `22 Nov 2026`. A day has no zone (D1). */
export const dayText = (locale: string, day: Day) => dates(locale).format(Date.parse(day));

/** A month, given as `2026-11`: `November 2026`. */
export const monthText = (locale: string, month: string) => months(locale).format(Date.parse(`${month}-01`));

/** A month without its year, where there is little room: `Nov`. */
export const shortMonthText = (locale: string, month: string) =>
  shortMonths(locale).format(Date.parse(`${month}-01`));

/** How far a day is from today: `in 30 days`, `14 months ago`. */
export function distanceText(locale: string, today: Day, day: Day): string {
  const { value, unit } = distanceOf(today, day);
  return relatives(locale).format(value, unit);
}

/** A point in time with its minutes, in a zone. Points in time are ISO 8601 or epoch milliseconds. */
export const instantText = (locale: string, zone: string, at: string | number) =>
  instants(locale, zone).format(new Date(at));

/** The day of a point in time, in a zone. */
export const instantDayText = (locale: string, zone: string, at: string | number) =>
  dates(locale, zone).format(new Date(at));

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, ms: number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long ago a point in time was, both in epoch milliseconds: `2 hours ago`. */
export function agoText(locale: string, at: number, now: number): string {
  const [unit, ms] = STEPS.find(([, step]) => now - at >= step) ?? ['minute', 60_000];
  return relatives(locale).format(-Math.floor((now - at) / ms), unit);
}

/** A number as people write it: `1,000`. */
export const numberText = (locale: string, value: number) => numbers(locale).format(value);

/** `one, two and three`. */
export const listText = (locale: string, parts: readonly string[]) => lists(locale).format(parts);

/** An amount of money, given as a decimal: `300 US dollars`, `300.01 US dollars`. */
export const moneyText = (locale: string, { amount, currency }: { amount: string; currency: string }) =>
  amounts(locale, currency).format(amount as `${number}`);

const sums = madeOnce(
  (locale, currency) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }),
);

/** An amount of money in a table, where the currency is told by its code: `USD 300.00`, `300,00 USD`. */
export const sumText = (locale: string, { amount, currency }: { amount: string; currency: string }) =>
  sums(locale, currency).format(amount as `${number}`);

const monthsBy = {
  narrow: madeOnce((locale) => new Intl.DateTimeFormat(locale, { month: 'narrow', timeZone: 'UTC' })),
  short: madeOnce((locale) => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })),
  long: madeOnce((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })),
  withYear: madeOnce(
    (locale) => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  ),
} as const;

/** The month of a day: `M`, `Mar`, `March`, `Mar 2027`. */
export const monthOfDayText = (locale: string, width: keyof typeof monthsBy, day: Day) =>
  monthsBy[width](locale).format(Date.parse(day));

const languages = madeOnce((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** What a language is called: `German`. */
export const languageText = (locale: string, code: string) => languages(locale).of(code) ?? code;

/** What a currency is called: `US dollars`. */
export const currencyText = (locale: string, currency: string) =>
  amounts(locale, currency)
    .formatToParts(2)
    .find(({ type }) => type === 'currency')?.value ?? currency;

const inMessages = new Map<string, unknown>();

function sharedBy<Options, T>(kind: string, make: new (locale?: string | string[], options?: Options) => T) {
  return (locale?: string | string[], options?: Options): T => {
    const key = JSON.stringify([kind, locale, options]);
    const known = (inMessages.get(key) as T | undefined) ?? new make(locale, options);
    inMessages.set(key, known);
    return known;
  };
}

const plurals = madeOnce((locale) => new Intl.PluralRules(locale));

/** Which of a locale's plurals a number takes: `one`, `other`. */
export const pluralOf = (locale: string, value: number) => plurals(locale).select(value);

/** The formatters of numbers and plurals inside messages, shared by all messages. */
export const messageFormatters = {
  getNumberFormat: sharedBy('number', Intl.NumberFormat),
  getDateTimeFormat: sharedBy('date', Intl.DateTimeFormat),
  getPluralRules: sharedBy('plural', Intl.PluralRules),
};
