import { spokenLocale } from '../../src/words/spoken-locale';
import { fromTyped, toTyped } from '../../src/words/typed-day';

it.each([
  ['en-US', 'en-US'],
  ['en_GB', 'en-GB'],
  ['de-DE', 'de-DE'],
  ['de-AT', 'de-AT'],
  ['fr-CA', 'fr-CA'],
  ['es-MX', 'es-MX'],
  ['pt-PT', 'pt-PT'],
  ['pt_BR', 'pt-BR'],
  ['ja', 'ja'],
  ['it-IT', 'en-GB'],
  ['la-VA', 'en-GB'],
  ['', 'en-GB'],
])('a viewer in %j is spoken to in %s', (locale, spoken) => expect(spokenLocale(locale).locale).toBe(spoken));

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
