import type { Glossary } from '../../src/words/glossary';
import { LANGUAGES } from '../../src/words/spoken';
import { messagesOf, type Words } from '../../src/words/words';

/** Endings that a word takes: plurals and cases. */
const ENDINGS = '(?:s|es|en|in|innen)?';
/** Letters of scripts that put no blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const isIn = (text: string, word: string) =>
  UNSPACED.test(word)
    ? text.includes(word)
    : new RegExp(`(?<![\\p{L}-])${word}${ENDINGS}(?![\\p{L}])`, 'u').test(text);
/** Words without capitals are found at the beginning of a sentence, too. */
const spellings = (word: string) => [word, word.charAt(0).toUpperCase() + word.slice(1)];
/** What people read: not the names of the values. */
const readable = (message: string) => message.replaceAll(/\{\w+(?=[,}])/g, '{');

describe.each(LANGUAGES)('the words in %s', (language) => {
  let words: Words;
  let glossary: Glossary;
  beforeAll(async () => {
    ({ words } = (await import(`../../src/words/${language}/index.ts`)) as { words: Words });
    ({ glossary } = (await import(`../../src/words/${language}/glossary.ts`)) as { glossary: Glossary });
  });

  it('have none that the glossary tells to avoid', () => {
    const avoided = Object.values(glossary).flatMap(({ avoid }) => avoid.flatMap(spellings));
    const found = Object.entries(messagesOf(words)).flatMap(([key, message]) =>
      avoided.filter((word) => isIn(readable(message), word)).map((word) => [key, word]),
    );
    expect(found).toEqual([]);
  });

  it('have one word for one thing', () => {
    const chosen = Object.values(glossary).map(({ word }) => word);
    expect(new Set(chosen).size).toBe(chosen.length);
    for (const { avoid } of Object.values(glossary))
      for (const word of avoid) expect(chosen).not.toContain(word);
  });
});

it.each([
  ['The evaluation ends.', 'evaluation', true],
  ['Ask Administrators.', 'Administrator', true],
  ['Im Test enthalten', 'Test', true],
  ['In der Testphase', 'Test', false],
  ['評価版を使う', '評価版', true],
])('%s: %s %s', (text, word, found) => expect(isIn(text, word)).toBe(found));
