import { createIntl } from 'react-intl';
import { distanceOf } from '../../static/console/wording/distance';
import { spokenLocale } from '../../src/words/languages';
import { fromTyped, toTyped } from '../../src/words/typed-day';
import { messagesOf, type Words } from '../../src/words/words';
import { de } from '../../src/words/de';
import { en } from '../../src/words/en';

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

it('every clause of the source has its words, and no other', () => {
  expect(Object.keys(en.clause)).toEqual([...numbered('M', 22), ...numbered('U', 10), ...numbered('D', 14)]);
});

const languages: [string, Words][] = [
  ['en', en],
  ['de', de],
];
/** The names that a message asks values for. */
const namesIn = (message: string) => [...new Set(message.match(/\{\w+(?=[,}])/g) ?? [])].sort();

describe.each(languages)('the words in %s', (locale, words) => {
  const messages = messagesOf(words);
  it('all can be said', () => {
    const errors: string[] = [];
    const intl = createIntl({ locale, messages, onError: ({ message }) => errors.push(message) });
    for (const [id, message] of Object.entries(messages)) {
      const values = Object.fromEntries(namesIn(message).map((name) => [name.slice(1), 2]));
      expect(intl.formatMessage({ id }, values)).not.toMatch(/[{}]|undefined/);
    }
    expect(errors).toEqual([]);
  });
  it('speak of the same values as English', () => {
    const english = messagesOf(en);
    for (const [id, message] of Object.entries(messages)) {
      const wanted = namesIn(english[id] ?? '');
      expect([id, namesIn(message).filter((name) => wanted.includes(name))]).toEqual([id, wanted]);
    }
  });
  it('are not left empty', () =>
    expect(Object.values(messages).filter((text) => text.trim() === '')).toEqual([]));
});

it.each([
  ['en-US', 'en-US'],
  ['en_GB', 'en-GB'],
  ['de-DE', 'de-DE'],
  ['fr-FR', 'en-GB'],
  ['', 'en-GB'],
])('a viewer in %j is spoken to in %s', (locale, spoken) => expect(spokenLocale(locale)).toBe(spoken));

it.each([
  [0, 0, 'day'],
  [-1, -1, 'day'],
  [110, 110, 'day'],
  [120, 120, 'day'],
  [121, 4, 'month'],
  [-427, -14, 'month'],
  [730, 24, 'month'],
  [731, 2, 'year'],
  [-1900, -5, 'year'],
])('%i days are said as %i %ss', (days, value, unit) => expect(distanceOf(days)).toEqual({ value, unit }));

describe('a day as typed', () => {
  it.each([
    ['9/5/2015', 'en-GB', '2015-05-09'],
    ['5/9/2015', 'en-US', '2015-05-09'],
    ['09.05.2015', 'de-DE', '2015-05-09'],
    ['9.5.15', 'de-DE', '2015-05-09'],
    ['2015-05-09', 'en-US', '2015-05-09'],
    ['2015/5/9', 'de-DE', '2015-05-09'],
    ['30.2.2015', 'de-DE', null],
    ['13/13/2015', 'en-US', null],
    ['9.5.', 'de-DE', null],
    ['soon', 'en-US', null],
    ['', 'en-US', null],
  ])('%j in %s', (text, locale, day) => expect(fromTyped(text, locale)).toBe(day));
  it.each(['en-US', 'en-GB', 'de-DE', 'sv-SE', 'ja-JP', 'ar-EG'])(
    'is read as it is written in %s',
    (locale) => expect(fromTyped(toTyped('2016-02-29', locale), locale)).toBe('2016-02-29'),
  );
});
