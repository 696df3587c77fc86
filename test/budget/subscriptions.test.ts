import { rowAmount } from '../../src/budget/totals';
import { bought } from '../builders';
import { ofProduct, paid } from './booked';
import { find, TODAY } from './find';

describe('a subscription', () => {
  const running = (billing: 'monthly' | 'yearly' | undefined, on = '2026-08-31') =>
    ofProduct('mybalsamiq', {
      history: [paid(bought(on), '120.00')],
      subscription: { state: 'active' },
      billing,
    });
  const days = (...given: Parameters<typeof find>) => find(...given).rows[0]?.dues.map(({ on }) => on);

  it.each([
    ['paid by the year is due on the day of its purchase', 'yearly', ['2027-08-31']],
    [
      'paid by the month is due twelve times, on the last day of shorter months',
      'monthly',
      [
        '2027-01-31',
        '2027-02-28',
        '2027-03-31',
        '2027-04-30',
        '2027-05-31',
        '2027-06-30',
        '2027-07-31',
        '2027-08-31',
        '2027-09-30',
        '2027-10-31',
        '2027-11-30',
        '2027-12-31',
      ],
    ],
  ] as const)('%s', (_, billing, expected) => {
    expect(days(running(billing))).toEqual(expected);
  });

  it('is due from today on, and not on the day on which it was bought', () => {
    expect(days(running('monthly'), 2026)).toEqual(['2026-11-30', '2026-12-31']);
    expect(days(running('monthly', TODAY), 2026)).toEqual(['2026-12-30']);
  });

  it('costs its last price each time', () => {
    const { rows } = find(running('monthly'));
    expect(rows.map(rowAmount)).toEqual([{ amount: '1440.00', currency: 'EUR' }]);
  });

  it.each([
    ['that is inactive costs nothing', { subscription: { state: 'inactive' } }, 'free'],
    ['with no purchase that is known', { history: [] }, 'no-purchase'],
    ['of which nobody knows how it is paid', { billing: undefined }, 'no-billing'],
  ] as const)('%s', (_, over, expected) => {
    const entry = running('yearly');
    const found = find({ ...entry, license: { ...entry.license, ...over } });
    expect(found.rows).toEqual([]);
    expect(found.leftOut.free === 1 ? 'free' : found.notKnown[0]?.by).toBe(expected);
  });
});
