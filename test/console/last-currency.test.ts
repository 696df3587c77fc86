import type { BookedEvent } from '../../src/contract/booking';
import { lastCurrency } from '../../static/console/data/last-currency';
import { bought, renewed, serverLicense } from '../builders';
import { entry } from '../contract/entries';

const priced = (event: BookedEvent, currency: string): BookedEvent => ({
  ...event,
  price: { amount: '1.00', currency },
});
const saved = (day: string, ...history: BookedEvent[]) =>
  entry({ updatedAt: `${day}T00:00:00.000Z`, license: { ...serverLicense(), history } });

it('the currency that is offered is that of the latest price of the license that was saved last', () => {
  expect(lastCurrency([])).toBe('');
  expect(lastCurrency([saved('2015-01-01', bought('2014-01-31'))])).toBe('');
  const euros = saved(
    '2015-02-01',
    priced(renewed('2015-01-31'), 'EUR'),
    priced(bought('2014-01-31'), 'CHF'),
  );
  const dollars = saved('2015-01-01', priced(renewed('2015-05-01'), 'USD'));
  const none = saved('2015-03-01', bought('2014-01-31'));
  expect(lastCurrency([dollars, euros, none])).toBe('EUR');
});
