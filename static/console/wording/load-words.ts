import type { Words } from '../../../src/words/words';

/** The words of a locale's language. Each language is a part of the bundle of its own. */
export async function wordsFor(locale: string): Promise<Words> {
  const { language } = new Intl.Locale(locale);
  const { words } = (await import(`../../../src/words/${language}/index.ts`)) as { words: Words };
  return words;
}
