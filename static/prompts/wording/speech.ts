import type { Day } from '../../../src/policy';
import {
  agoText,
  dayText,
  distanceText,
  instantDayText,
  numberText,
  pluralOf,
} from '../../../src/words/formats';
import { spokenLocale } from '../../../src/words/spoken-locale';
import { dictionary, type PromptKey, type PromptMessages } from './dictionary';
import { type MessageValues, sayMessage } from './message';

/** How prompts speak to the viewer. */
export interface PromptSpeech {
  locale: string;
  say: (key: PromptKey, values?: MessageValues) => string;
  number: (value: number) => string;
  /** A day, the month in letters. */
  day: (day: Day) => string;
  /** How far a day is from today: `in 30 days`. */
  distance: (today: Day, day: Day) => string;
  /** The day of a point in time, in the viewer's zone. */
  instant: (at: string) => string;
  /** How long ago a point in time was. */
  ago: (at: number, now: number) => string;
}

/** The viewer's own language where there are words for it, else English. Rejects where its script does not load. */
export async function speechFor(hostLocale: string, timeZone: string): Promise<PromptSpeech> {
  const { locale, language } = spokenLocale(hostLocale);
  const { messages } = await dictionary[language]();
  return speechOf(messages, locale, timeZone);
}

/** The speech of a language's messages, in a locale of that language. */
export function speechOf(messages: PromptMessages, locale: string, timeZone: string): PromptSpeech {
  const number = (value: number) => numberText(locale, value);
  const counting = { number, pluralOf: (value: number) => pluralOf(locale, value) };
  return {
    locale,
    say: (key, values = {}) => sayMessage(messages[key], values, counting),
    number,
    day: (day) => dayText(locale, day),
    distance: (today, day) => distanceText(locale, today, day),
    instant: (at) => instantDayText(locale, timeZone, at),
    ago: (at, now) => agoText(locale, at, now),
  };
}
