import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { words as en } from '../../src/words/en';
import { createSpeech } from '../../src/words/speech';
import { LANGUAGES } from '../../src/words/spoken';
import { messagesOf, type Words } from '../../src/words/words';

const dictionaries: Record<string, Words> = {};
beforeAll(async () => {
  for (const language of LANGUAGES)
    dictionaries[language] = (
      (await import(`../../src/words/${language}/index.ts`)) as { words: Words }
    ).words;
});

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

/** By key, what is read from each message. */
const each = <T>(words: Words, read: (message: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(messagesOf(words)).map(([key, message]) => [key, read(message)]));

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('have the keys that English has, and speak of the same values', () =>
    expect(each(dictionaries[language]!, named)).toEqual(each(en, named)));

  it('tell apart by what English tells apart by; a plural may be told where English needs none', () => {
    const kinds = (message: string) => asked(message).filter((value) => value.includes(','));
    const told = each(dictionaries[language]!, kinds);
    const english = each(en, kinds);
    const lost = Object.entries(english).filter(([key, all]) =>
      all.some((kind) => !told[key]?.includes(kind)),
    );
    const more = Object.entries(told).filter(([key, all]) =>
      all.some((kind) => kind.endsWith('select') && !english[key]?.includes(kind)),
    );
    expect([lost, more]).toEqual([[], []]);
  });

  it('can all be said, and are not empty', () => {
    const said = each(dictionaries[language]!, (message) => {
      const values = Object.fromEntries(named(message).map((name) => [name, 2]));
      return String(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).format(values));
    });
    expect(
      Object.entries(said).filter(([, text]) => text.trim() === '' || text.includes('undefined')),
    ).toEqual([]);
  });
});

/** How many words a message has to have, that two languages cannot agree on it by chance. */
const FEWEST_WORDS = 4;
/** What is not read: the names of values, how they are told apart, and the plurals. */
const UNREAD = /\{\w+(?:, (?:plural|select|number))?|\b(?:one|many|other)(?= \{)/g;
const isSentence = (message: string) =>
  (message.replaceAll(UNREAD, '').match(/\p{L}{2,}/gu) ?? []).length >= FEWEST_WORDS;

it('no sentence reads the same in two languages: it would have been left as it was copied', () => {
  const readBy = new Map<string, string[]>();
  for (const language of LANGUAGES)
    for (const [key, message] of Object.entries(messagesOf(dictionaries[language]!)).filter(([, each]) =>
      isSentence(each),
    ))
      readBy.set(message, [...(readBy.get(message) ?? []), `${language}: ${key}`]);
  const copied = [...readBy.values()].filter(
    (places) => new Set(places.map((at) => at.split(':')[0])).size > 1,
  );
  expect(copied).toEqual([]);
});

/** The texts of a message for one, wherever it counts something. */
const onesIn = (elements: readonly MessageFormatElement[]): MessageFormatElement[][] =>
  elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const options = Object.entries(element.options);
    const ones = element.type === TYPE.plural && !element.options['=0'] && element.options['one'];
    return [...(ones ? [ones.value] : []), ...options.flatMap(([, { value }]) => onesIn(value))];
  });

it.each(LANGUAGES.filter((language) => new Intl.PluralRules(language).select(0) === 'one'))(
  'in %s, what is said of one is said of none as well: it names the number',
  (language) => {
    const unnumbered = Object.entries(messagesOf(dictionaries[language]!)).filter(([, message]) =>
      onesIn(parse(message, { ignoreTag: true })).some(
        (one) => !one.some(({ type }) => type === TYPE.pound || type === TYPE.argument),
      ),
    );
    expect(unnumbered).toEqual([]);
  },
);

it('French has a blank before its double signs at which no line ends', () => {
  const broken = Object.entries(messagesOf({ ...dictionaries['fr']!, usage: {} })).filter(([, message]) =>
    / [;:?!»](?![\w(-])|« /.test(message),
  );
  expect(broken).toEqual([]);
});

it('a clause has the same numbers in every language', () => {
  const numbers = (words: Words) =>
    Object.fromEntries(
      Object.entries(words.clause).map(([id, text]) => [id, (text.match(/\d+/g) ?? []).sort()]),
    );
  for (const language of LANGUAGES)
    expect(numbers(dictionaries[language]!)).toEqual(numbers(dictionaries['en']!));
});

it('a value that is missing breaks no page: the sentence is said with its gap', () => {
  const { say } = createSpeech('en-GB', { some: { greeting: 'Hello {name}' } });
  expect(say('some.greeting')).toBe('Hello {name}');
  expect(say('some.greeting', { name: '<b>Ann</b>' })).toBe('Hello <b>Ann</b>');
});
