import type { BookedEvent } from '../../src/contract/booking';
import { mockupsPolicy } from '../../src/policy';
import type { Row } from '../../static/console/data/row';
import { yearAhead } from '../../static/console/list/year-ahead';
import { yearMoney } from '../../static/console/list/year-money';
import { serverLicense } from '../builders';
import { row, TODAY } from './rows';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const eur = (amount: string) => ({ amount, currency: 'EUR' });

/** A license with a history of these entries. */
const booked = (id: string, history: BookedEvent[]): Row => {
  const license = { ...serverLicense(), history };
  return row(id, license, { license });
};

/** Bought a year before it ends: the day of purchase begins the year (M7). */
const paid = (id: string, on: string, price?: { amount: string; currency: string }): Row =>
  booked(id, [
    { kind: 'new', on: '2013-01-31', seats: 10, price: usd('9999') },
    { kind: 'statement', on, expiresOn: `2015-${on.slice(5)}`, ...(price && { price }) },
  ]);

const months = yearAhead([], TODAY).map(({ month }) => month);
const moneyOf = (...rows: Row[]) => yearMoney(mockupsPolicy, rows, months, TODAY);

describe('the money of the year ahead', () => {
  it('is one sum for each currency, of the licenses that end in the month, by their own prices', () => {
    const money = moneyOf(
      paid('a', '2014-07-10', usd('100.50')),
      paid('b', '2014-07-20', eur('90')),
      paid('c', '2014-07-31', usd('0.50')),
      paid('d', '2014-09-30', usd('7')),
    );
    expect(money.get('2015-07')).toEqual({ sums: [usd('101.00'), eur('90.00')], unpriced: 0 });
    expect(money.get('2015-09')).toEqual({ sums: [usd('7.00')], unpriced: 0 });
    expect(money.get('2015-08')).toEqual({ sums: [], unpriced: 0 });
    expect(money.get('')).toEqual({ sums: [usd('108.00'), eur('90.00')], unpriced: 0 });
  });

  it('counts what has no price of a renewal, and invents none', () => {
    const none = booked('none', [{ kind: 'statement', on: '2014-07-10', expiresOn: '2015-07-10' }]);
    expect(moneyOf(none).get('2015-07')).toEqual({ sums: [], unpriced: 1 });
  });

  it('leaves out what is to lapse, what has ended, and what ends later', () => {
    const lapsing: Row = { ...paid('a', '2014-07-10', usd('1')), need: 'decided', intent: { is: 'lapse' } };
    const over = booked('over', [
      { kind: 'statement', on: '2014-05-01', expiresOn: '2015-05-01', price: usd('1') },
    ]);
    const later = booked('later', [
      { kind: 'statement', on: '2015-05-01', expiresOn: '2016-06-01', price: usd('1') },
    ]);
    expect(moneyOf(lapsing, over, later).get('')).toEqual({ sums: [], unpriced: 0 });
  });

  it('is that of a new license where one was decided on', () => {
    const replaced: Row = {
      ...paid('a', '2014-07-10', usd('1')),
      need: 'decided',
      intent: { is: 'replace', by: '2015-06-01' },
    };
    expect(moneyOf(replaced).get('2015-07')).toEqual({ sums: [usd('9999.00')], unpriced: 0 });
  });
});
