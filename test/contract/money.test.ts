import fc from 'fast-check';
import { moneyOf, tenThousandths, tidyMoney, totalsOf } from '../../src/contract/money';
import { tidyLicense } from '../../src/contract/tidy-license';
import { serverLicense } from '../builders';

it.each([
  ['890', 'USD', '890.00'],
  ['890.5', 'USD', '890.50'],
  ['00890.5000', 'USD', '890.50'],
  ['0', 'USD', '0.00'],
  ['0.0125', 'USD', '0.0125'],
  ['890.00', 'JPY', '890'],
  ['890.5', 'JPY', '890.5'],
  ['1.5', 'KWD', '1.500'],
  ['9999999999.9999', 'EUR', '9999999999.9999'],
])('%s %s is written %s', (amount, currency, expected) => {
  expect(tidyMoney({ amount, currency })).toEqual({ amount: expected, currency });
});

it('adds up each currency by itself, to the last digit, where floats would not', () => {
  const money = (amount: string, currency = 'USD') => ({ amount, currency });
  expect(totalsOf([money('0.1'), money('5', 'JPY'), money('0.2'), money('0.0001')])).toEqual([
    money('0.3001'),
    money('5', 'JPY'),
  ]);
  expect(totalsOf(Array.from({ length: 1000 }, () => money('9999999999.99')))).toEqual([
    money('9999999999990.00'),
  ]);
  expect(totalsOf([])).toEqual([]);
});

it('reckons any amount without loss', () => {
  fc.assert(
    fc.property(
      fc.bigInt(0n, 10n ** 14n - 1n),
      fc.constantFrom('USD', 'JPY', 'KWD', 'CLF'),
      (parts, code) => {
        const money = moneyOf(parts, code);
        expect(tenThousandths(money)).toBe(parts);
        expect(tidyMoney(money)).toEqual(money);
      },
    ),
  );
});

it('a license is tidied with its bookings: usual digits, and nothing that is blank', () => {
  const bought = { kind: 'new', on: '2014-01-31', seats: 10 } as const;
  const price = { amount: '890', currency: 'USD' };
  const license = {
    ...serverLicense(),
    history: [
      { ...bought, price, orderNumber: 'PO 1', costCentre: '' },
      { kind: 'renewal' as const, on: '2015-01-01', orderNumber: '', price: undefined },
    ],
    costCentre: 'IT',
    billing: 'yearly' as const,
  };
  expect(tidyLicense(license)).toStrictEqual({
    ...serverLicense(),
    history: [
      { ...bought, price: { amount: '890.00', currency: 'USD' }, orderNumber: 'PO 1' },
      { kind: 'renewal', on: '2015-01-01' },
    ],
    costCentre: 'IT',
    billing: 'yearly',
  });
  expect(tidyLicense({ ...license, costCentre: '' })).not.toHaveProperty('costCentre');
});
