import { IntlMessageFormat } from 'intl-messageformat';
import { numberText, pluralOf } from '../../src/words/formats';
import { type Language, LANGUAGES, LOCALES } from '../../src/words/spoken';
import { messagesOf } from '../../src/words/words';
import { type MessageValues, sayMessage } from '../../static/prompts/wording/message';
import { type PromptSections, readAhead } from '../../static/prompts/wording/read-ahead';

/** Values in each way that a message can take them. */
const texts = { what: 'Paris {x} <b>', through: '21 Nov 2026', far: 'in 3 days', by: 'Anna', line: "’ '{" };
const valuesOf = (count: number, is: string): MessageValues => ({
  ...Object.fromEntries(
    ['expires', 'until', 'contact', 'open', 'screen', 'most', 'excess', 'on', 'when', 'days'].map((name) => [
      name,
      `<${name}>`,
    ]),
  ),
  ...texts,
  count,
  kind: is,
  dated: is,
  said: is,
  whose: is,
  more: is,
});
const cases = [0, 1, 2, 5, 100, 1234].flatMap((count) =>
  ['yes', 'no', 'site', 'same', 'gone', 'seats', 'renewal'].map((is) => valuesOf(count, is)),
);
const engines = (locale: string, message: string) => {
  const ours = readAhead(message);
  const theirs = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  const counting = {
    number: (value: number) => numberText(locale, value),
    pluralOf: (value: number) => pluralOf(locale, value),
  };
  return (values: MessageValues) => [sayMessage(ours, values, counting), theirs.format(values)];
};

const promptWordsIn = async (language: Language) => {
  const { prompt, prompts } = (await import(`../../src/words/${language}/prompt.ts`)) as PromptSections;
  return { prompt, prompts };
};

it.each(LANGUAGES)(
  'in %s, prompts say every message as the engine of the console says it',
  async (language) => {
    const locale = LOCALES[language];
    for (const [key, message] of Object.entries(messagesOf(await promptWordsIn(language)))) {
      const say = engines(locale, message);
      for (const values of cases) {
        const [ours, theirs] = say(values);
        expect([key, ours]).toEqual([key, theirs]);
      }
    }
  },
);

it.each([
  ['{n, plural, =0 {none} one {# day, {m, plural, one {# hour} other {# hours}}} other {# days}}'],
  ["{n, select, 1 {one '{'} other {''#''}}"],
  ['{n}, {m}'],
])('so also: %s', (message) => {
  const say = engines('en-GB', message);
  for (const n of [0, 1, 2, 1234]) {
    const [ours, theirs] = say({ n, m: 1 });
    expect(ours).toBe(theirs);
  }
});

it.each(['{n, number}', '{n, plural, offset:1 other {#}}', '{n, selectordinal, other {#}}', '{n, date}'])(
  'what prompts have no way of saying is refused while building: %s',
  (message) => expect(() => readAhead(message)).toThrow('no way of saying'),
);
