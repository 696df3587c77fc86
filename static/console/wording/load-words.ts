import type { Language } from '../../../src/words/spoken';
import type { Words } from '../../../src/words/words';

/** The words of a language. Each language is a part of the bundle of its own. */
export async function wordsFor(language: Language): Promise<Words> {
  const { words } = (await import(`../../../src/words/${language}/index.ts`)) as { words: Words };
  return words;
}
