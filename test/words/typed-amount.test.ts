import fc from 'fast-check';
import { readAmount, toTypedAmount } from '../../src/words/typed-amount';

it.each([
  ['890', '890'],
  ['890.00', '890.00'],
  ['890,00', '890.00'],
  ['890,5', '890.5'],
  ['0,125', '0.125'],
  ['0.125', '0.125'],
  ['1234.567', '1234.567'],
  ['1.234,50', '1234.50'],
  ['1,234.50', '1234.50'],
  ['1.234.567', '1234567'],
  ['1,234,567.8', '1234567.8'],
  ['12,34,567.00', '1234567.00'],
  ['1 234,50', '1234.50'],
  ['1\u00a0234,50', '1234.50'],
  ['1\u202f234,50', '1234.50'],
  ['1’234.50', '1234.50'],
  ["1'234.50", '1234.50'],
  ['890.-', '890'],
  ['890,–', '890'],
  ['1.2345', '1.2345'],
])('%j is %s, whatever the language', (text, amount) => {
  expect(readAmount(text)).toEqual({ is: 'amount', amount });
});

it.each([
  ['1.234', '.', '1.234'],
  ['1.234', ',', '1234'],
  ['1,234', ',', '1.234'],
  ['1,234', '.', '1234'],
  ['123,456', '.', '123456'],
] as const)('%s is ambiguous, and with %s before the decimals %s', (text, decimal, amount) => {
  expect(readAmount(text)).toEqual({ is: 'ambiguous' });
  expect(readAmount(text, decimal)).toEqual({ is: 'amount', amount });
});

it.each([
  '',
  '-',
  '-5',
  'free',
  '1.2.3',
  '1,23,4',
  '12.34.56',
  '1.234,5.6',
  '5,',
  '.5',
  '1,2345.6',
  '$5',
  '1e5',
])('%j is no amount', (text) => {
  expect(readAmount(text)).toEqual({ is: 'none' });
});

it.each([
  ['890.00', 'en-GB', '890.00'],
  ['890.00', 'de-DE', '890,00'],
  ['1234.5', 'fr-FR', '1234,5'],
  ['890', 'ja-JP', '890'],
  ['1.500', 'de-DE', '1,5000'],
  ['890.00', 'ar-EG', '890.00'],
])('%s is typed in %s as %s', (amount, locale, typed) => {
  expect(toTypedAmount(amount, locale)).toBe(typed);
});

it('what is typed for an amount is read as that amount, in every language', () => {
  fc.assert(
    fc.property(
      fc.nat(9_999_999),
      fc.stringMatching(/^\d{0,4}$/),
      fc.constantFrom('en-GB', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'pt-BR', 'hi-IN'),
      (whole, fraction, locale) => {
        const amount = fraction === '' ? String(whole) : `${whole}.${fraction}`;
        const read = readAmount(toTypedAmount(amount, locale));
        expect(read.is === 'amount' && Number(read.amount)).toBe(Number(amount));
      },
    ),
  );
});
