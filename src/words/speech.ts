import { IntlMessageFormat } from 'intl-messageformat';
import type { Day, Money } from '../policy';
import {
  currencyText,
  dayText,
  distanceText,
  listText,
  messageFormatters,
  moneyText,
  numberText,
} from './formats';
import { type KeyOf, messagesOf, type Sections } from './words';

export type Values = Readonly<Record<string, string | number>>;

/** How a language is spoken: its words, and its way of writing what they speak of. */
export interface Speech<Key extends string> {
  locale: string;
  /** The message of a key, with its values in place. */
  say: (key: Key, values?: Values) => string;
  /** A day, the month in letters. */
  day: (day: Day) => string;
  /** How far a day is from today: `in 30 days`, `14 months ago`. */
  distance: (today: Day, day: Day) => string;
  number: (value: number) => string;
  list: (parts: readonly string[]) => string;
  /** An amount with its currency: `300 US dollars`. */
  money: (money: Money) => string;
  /** What a currency is called. */
  currency: (code: string) => string;
}

/** Angle brackets are text: no message has parts that a program puts together. */
const OPTIONS = { ignoreTag: true, formatters: messageFormatters };

/** The speech of some sections of a language, in a locale of that language. A message is read when it is first said. */
export function createSpeech<S extends Sections>(locale: string, sections: S): Speech<KeyOf<S>> {
  const messages = messagesOf(sections);
  const read = new Map<string, IntlMessageFormat>();
  const formatOf = (key: string) => {
    const known = read.get(key) ?? new IntlMessageFormat(messages[key] ?? '', locale, undefined, OPTIONS);
    read.set(key, known);
    return known;
  };
  return {
    locale,
    say: (key, values) => {
      try {
        return String(formatOf(key).format(values));
      } catch {
        // A value is missing. The sentence with a gap is of more use than a page that breaks.
        return messages[key] ?? key;
      }
    },
    day: (day) => dayText(locale, day),
    distance: (today, day) => distanceText(locale, today, day),
    number: (value) => numberText(locale, value),
    list: (parts) => listText(locale, parts),
    money: (money) => moneyText(locale, money),
    currency: (code) => currencyText(locale, code),
  };
}
