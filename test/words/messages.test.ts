import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { createSpeech } from '../../src/words/speech';
import { LANGUAGES, type Language } from '../../src/words/spoken';
import { messagesOf, type Words } from '../../src/words/words';
import { words as en } from '../../src/words/en';

const dictionaries: Record<string, Words> = {};
beforeAll(async () => {
  for (const language of LANGUAGES)
    dictionaries[language] = (
      (await import(`../../src/words/${language}/index.ts`)) as { words: Words }
    ).words;
});
const messagesIn = (language: Language) => messagesOf(dictionaries[language]!);

/** The values that a message asks for, each with its kind: `days, plural`. */
function placeholders(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.select:
      case TYPE.plural:
        return [
          `${element.value}, ${element.type === TYPE.plural ? 'plural' : 'select'}`,
          ...Object.values(element.options).flatMap(({ value }) => placeholders(value)),
        ];
      case TYPE.argument:
      case TYPE.number:
        return [element.value];
      default:
        throw new Error(`A message has what no engine of ours says: ${JSON.stringify(element)}`);
    }
  });
}
const asked = (message: string) => [...new Set(placeholders(parse(message, { ignoreTag: true })))].sort();
const named = (message: string) => [...new Set(asked(message).map((name) => name.split(',')[0]!))];

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('have the keys that English has', () =>
    expect(Object.keys(messagesIn(language)).sort()).toEqual(Object.keys(messagesOf(en)).sort()));

  it('are messages that can be read, and speak of the same values as English', () => {
    const english = messagesOf(en);
    for (const [key, message] of Object.entries(messagesIn(language)))
      expect([key, named(message)]).toEqual([key, named(english[key] ?? '')]);
  });

  it('tell apart by the same values as English what is one and what is several', () => {
    const english = messagesOf(en);
    const kinds = (message: string) => asked(message).filter((name) => name.includes(','));
    for (const [key, message] of Object.entries(messagesIn(language)))
      expect([key, kinds(message)]).toEqual([key, kinds(english[key] ?? '')]);
  });

  it('can all be said, and are not empty', () => {
    const { say } = createSpeech(language, dictionaries[language]!);
    for (const [key, message] of Object.entries(messagesIn(language))) {
      const said = say(key as never, Object.fromEntries(named(message).map((name) => [name, 2])));
      expect([key, said]).toEqual([key, expect.stringMatching(/^[^{}]+$/)]);
      expect(said).not.toContain('undefined');
    }
  });
});

it('a value that is missing breaks no page: the sentence is said with its gap', () => {
  const { say } = createSpeech('en-GB', { some: { greeting: 'Hello {name}' } });
  expect(say('some.greeting')).toBe('Hello {name}');
  expect(say('some.greeting', { name: '<b>Ann</b>' })).toBe('Hello <b>Ann</b>');
});
