import {
  agoText,
  currencyText,
  dayText,
  instantDayText,
  instantText,
  languageText,
  listText,
  moneyText,
  numberText,
} from '../../src/words/formats';

it.each([
  ['en-US', 'Nov 22, 2026'],
  ['en-GB', '22 Nov 2026'],
  ['de-DE', '22. Nov. 2026'],
])('a day in %s has its month in letters', (locale, text) =>
  expect(dayText(locale, '2026-11-22')).toBe(text),
);

it.each([
  ['UTC', '22 Nov 2026', '22 Nov 2026, 23:30'],
  ['Europe/Berlin', '23 Nov 2026', '23 Nov 2026, 00:30'],
  ['America/Los_Angeles', '22 Nov 2026', '22 Nov 2026, 15:30'],
])('a point in time is written as of %s', (zone, day, text) => {
  expect(instantDayText('en-GB', zone, '2026-11-22T23:30:00Z')).toBe(day);
  expect(instantText('en-GB', zone, '2026-11-22T23:30:00Z')).toBe(text);
});

it.each([
  [0, 'this minute'],
  [59_999, 'this minute'],
  [60_000, '1 minute ago'],
  [3_599_999, '59 minutes ago'],
  [3_600_000, '1 hour ago'],
  [86_399_999, '23 hours ago'],
  [86_400_000, 'yesterday'],
  [172_800_000, '2 days ago'],
])('%i ms ago is %s', (ms, text) => expect(agoText('en-GB', 0, ms)).toBe(text));

it.each([
  ['en-GB', '300.00', '300 US dollars'],
  ['en-GB', '300.01', '300.01 US dollars'],
  ['en-GB', '1234567.50', '1,234,567.50 US dollars'],
  ['de-DE', '300.00', '300 US-Dollar'],
  ['de-DE', '300.01', '300,01 US-Dollar'],
])('in %s, %s USD are %s', (locale, amount, text) =>
  expect(moneyText(locale, { amount, currency: 'USD' })).toBe(text),
);

it('currencies and languages are called as people call them', () => {
  expect(currencyText('en-GB', 'USD')).toBe('US dollars');
  expect(currencyText('de-DE', 'USD')).toBe('US-Dollar');
  expect(languageText('de-DE', 'en')).toBe('Englisch');
});

it('numbers and lists', () => {
  expect(numberText('de-DE', 1234.5)).toBe('1.234,5');
  expect(listText('en-GB', ['a', 'b', 'c'])).toBe('a, b and c');
  expect(listText('de-DE', ['a', 'b', 'c'])).toBe('a, b und c');
});
