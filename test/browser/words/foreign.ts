import { type Language, LANGUAGES } from '../../../src/words/spoken';
import { messagesOf, type Words } from '../../../src/words/words';

/** Shorter pieces of a sentence can be the same in two languages. */
const LEAST_LETTERS = 14;

/** Gives, of the texts of a page, those that another language than its own says. */
export type FindForeign = (texts: readonly string[]) => string[];

/** Knows every message of every language, and finds what a page in one of them has of the others. */
export async function foreignTo(language: Language): Promise<FindForeign> {
  const own = messagesIn(await wordsOf(language));
  const ownTexts = new Set(own);
  const all = own.join('\n');
  const others = (
    await Promise.all(
      LANGUAGES.filter((each) => each !== language).map(async (each) => messagesIn(await wordsOf(each))),
    )
  ).flat();
  const whole = new Set(others.filter((text) => !text.includes('{') && !ownTexts.has(text)));
  const pieces = [...new Set(others.flatMap(piecesOf))].filter((piece) => !all.includes(piece));
  return (texts) =>
    texts
      .map((text) => text.trim())
      .filter((text) => whole.has(text) || pieces.some((piece) => text.includes(piece)));
}

/** Everything that a language says. */
export const wordsOf = async (language: Language) =>
  ((await import(`../../../src/words/${language}/index.ts`)) as { words: Words }).words;

/** Products' names and signs are the same everywhere. */
const messagesIn = (words: Words): string[] =>
  Object.values(messagesOf(words)).filter((text) => /\p{L}{3}/u.test(text));

/** What stands between the values of a message. */
const piecesOf = (message: string): string[] =>
  message
    .split(/\{[^{}]*\}|[{}#]/)
    .map((piece) => piece.trim())
    .filter((piece) => (piece.match(/\p{L}/gu) ?? []).length >= LEAST_LETTERS);
