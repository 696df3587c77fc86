import type { ColumnWords } from './column-words';
import { columns as de } from './de/columns';
import { columns as en } from './en/columns';
import { columns as es } from './es/columns';
import { columns as fr } from './fr/columns';
import { columns as ja } from './ja/columns';
import { columns as pt } from './pt/columns';
import { type Language, LOCALES } from './spoken';

const WORDS: Readonly<Record<Language, ColumnWords>> = { de, en, es, fr, ja, pt };

/** The words of every language, each with its locale: a table may be in any. */
export const columnWords = Object.entries(WORDS).map(([language, words]) => ({
  ...words,
  locale: LOCALES[language as Language],
}));
