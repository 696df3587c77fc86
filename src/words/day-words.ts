import { days as de } from './de/days';
import { days as en } from './en/days';
import { days as es } from './es/days';
import { days as fr } from './fr/days';
import { days as ja } from './ja/days';
import { days as pt } from './pt/days';
import { type Language, LOCALES } from './spoken';

/** How days are written in a language, beside what its calendar tells. */
export interface DayWords {
  /** What stands for an end that never comes. */
  noEnd: readonly string[];
  /** Short names of months that are no beginning of the month's name. */
  months: Readonly<Record<string, number>>;
}

const WORDS: Readonly<Record<Language, DayWords>> = { de, en, es, fr, ja, pt };

/** The words of every language, each with its locale: a file may be in any. */
export const dayWords = Object.entries(WORDS).map(([language, words]) => ({
  ...words,
  locale: LOCALES[language as Language],
}));
