import { de } from './de';
import { en } from './en';
import type { Words } from './words';

const DAY_MS = 86_400_000;
const STEPS: [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ['day', DAY_MS],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** The words of a language, with the viewer's way of writing days. */
export interface Speech {
  locale: string;
  words: Words;
  number: (value: number) => string;
  /** A calendar day, YYYY-MM-DD. */
  day: (day: string) => string;
  /** How far a day is from another, such as "in 30 days". */
  distance: (today: string, day: string) => string;
  /** The day of an instant, in the viewer's zone. */
  instant: (at: string) => string;
  /** How long ago an instant was. */
  ago: (at: number, now: number) => string;
}

/** English unless the viewer's language is one that the prompts speak. */
export function speechFor(locale: string, timeZone: string): Speech {
  const tag = locale.replace('_', '-');
  const german = tag.toLowerCase().startsWith('de');
  const spoken = german || tag.toLowerCase().startsWith('en') ? tag : 'en';
  const date = (zone: string) => new Intl.DateTimeFormat(spoken, { dateStyle: 'medium', timeZone: zone });
  const relative = new Intl.RelativeTimeFormat(spoken, { numeric: 'auto' });
  return {
    locale: spoken,
    words: german ? de : en,
    number: (value) => new Intl.NumberFormat(spoken).format(value),
    day: (day) => date('UTC').format(Date.parse(day)),
    distance: (today, day) => distance(relative, Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS)),
    instant: (at) => date(timeZone).format(Date.parse(at)),
    ago: (at, now) => {
      const [unit, ms] = STEPS.find(([, step]) => now - at >= step) ?? ['minute', 60_000];
      return relative.format(-Math.floor((now - at) / ms), unit);
    },
  };
}

/** In days up to three months, then in months, then in years. */
function distance(relative: Intl.RelativeTimeFormat, days: number): string {
  const far = Math.abs(days);
  if (far <= 90) return relative.format(days, 'day');
  return far < 730
    ? relative.format(Math.trunc(days / 30.44), 'month')
    : relative.format(Math.trunc(days / 365.25), 'year');
}
