import type { DayWords } from './column-words';
import { days as de } from './de/days';
import { days as en } from './en/days';
import { days as es } from './es/days';
import { days as fr } from './fr/days';
import { days as ja } from './ja/days';
import { days as pt } from './pt/days';
import { type Language, LOCALES } from './spoken';

const WORDS: Readonly<Record<Language, DayWords>> = { de, en, es, fr, ja, pt };

/** The words of every language, each with its locale: a file may be in any. */
export const dayWords = Object.entries(WORDS).map(([language, words]) => ({
  ...words,
  locale: LOCALES[language as Language],
}));
