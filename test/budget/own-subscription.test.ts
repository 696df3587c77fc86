import { findDue } from '../../src/budget/find-due';
import { OWN_ID, ownDue, type OwnSubscription } from '../../src/budget/own-subscription';
import { spanOf } from '../../src/budget/span';
import { budgetParts, budgetTotals, groupTotals, isDecided, rowAmount } from '../../src/budget/totals';
import { mockupsPolicy } from '../../src/policy';
import { bought, renewed } from '../builders';
import { paid, registered } from './booked';
import { TODAY } from './find';

const yearly = { amount: '600', currency: 'EUR', per: 'yearly' } as const;
const monthly = { amount: '55.50', currency: 'EUR', per: 'monthly' } as const;

const own = (over: Partial<OwnSubscription> = {}): OwnSubscription => ({
  name: 'This site',
  product: 'jira-cloud',
  state: 'active',
  billing: 'yearly',
  endsOn: '2027-06-10',
  price: yearly,
  ...over,
});

/** The row of a year. */
function rowIn(of: OwnSubscription, year = 2027, today = TODAY) {
  const row = ownDue(of, spanOf({ year, firstMonth: 1 }), today);
  if (row === null || row === 'later') throw new Error('There is no row.');
  return row;
}
const days = (...given: Parameters<typeof rowIn>) => rowIn(...given).dues.map(({ on }) => on);
const total = (...given: Parameters<typeof rowIn>) => rowAmount(rowIn(...given))?.amount ?? null;

describe('on which days this site’s own subscription is paid', () => {
  it.each<[title: string, over: Partial<OwnSubscription>, year: number, expected: (string | null)[]]>([
    ['by the year, on the day on which it ends', {}, 2027, ['2027-06-10']],
    ['by the year, on that day of each later year', {}, 2029, ['2029-06-10']],
    [
      'by the month, from the day on which it ends on',
      { billing: 'monthly', endsOn: '2027-10-31' },
      2027,
      ['2027-10-31', '2027-11-30', '2027-12-31'],
    ],
    [
      'a trial, from the day after it on',
      { state: 'evaluation', endsOn: '2027-01-01' },
      2027,
      ['2027-01-01'],
    ],
    ['without a day that is known, once a year', { endsOn: null }, 2027, [null]],
    [
      'by the month and without a day, twelve times',
      { endsOn: null, billing: 'monthly' },
      2027,
      Array.from({ length: 12 }, () => null),
    ],
    ['as often as the price says, where the host does not', { billing: null }, 2028, ['2028-06-10']],
    ['by nobody knows what, on the day that is known', { billing: null, price: null }, 2027, ['2027-06-10']],
    ['by nobody knows what, afterwards on no known day', { billing: null, price: null }, 2028, [null]],
    ['inactive, on any day', { state: 'inactive', endsOn: '2026-11-01' }, 2027, [null]],
  ])('%s', (_, over, year, expected) => expect(days(own(over), year)).toEqual(expected));

  it('counts this month and those that follow, of a year that runs', () => {
    expect(days(own({ endsOn: null, billing: 'monthly' }), 2026, '2026-11-30')).toEqual([null, null]);
    expect(days(own({ endsOn: null, billing: 'monthly' }), 2026, '2026-12-01')).toEqual([null]);
  });

  it.each<[title: string, over: Partial<OwnSubscription>, year: number, expected: 'later' | null]>([
    ['a year that is over', { endsOn: null }, 2025, 'later'],
    ['a year before the next payment', {}, 2026, 'later'],
    ['a year before a day of which the period is not known', { billing: null, price: null }, 2026, 'later'],
    ['a site without licenses', { state: 'absent' }, 2027, null],
  ])('nothing is left to pay in %s', (_, over, year, expected) => {
    expect(ownDue(own(over), spanOf({ year, firstMonth: 1 }), TODAY)).toBe(expected);
  });
});

describe('what it costs', () => {
  it.each<[title: string, over: Partial<OwnSubscription>, expected: string | null]>([
    ['the price that was entered', {}, '600.00'],
    ['the price of each month', { billing: 'monthly', price: monthly, endsOn: null }, '666.00'],
    ['none, before one is entered', { price: null }, null],
    ['none, where the price is of a month and a year is paid', { price: monthly }, null],
    ['none, where the price is of a year and months are paid', { billing: 'monthly' }, null],
    ['what is entered, where the host does not tell the period', { billing: null, price: monthly }, '388.50'],
  ])('%s', (_, over, expected) => expect(total(own(over))).toBe(expected));
});

it.each<[over: Partial<OwnSubscription>, isMeant: boolean]>([
  [{ billing: 'monthly' }, true],
  [{ billing: 'yearly' }, false],
  [{ billing: null, price: monthly }, false],
  [{ billing: 'monthly', state: 'evaluation' }, false],
  [{ billing: 'monthly', state: 'inactive' }, false],
])('nobody has to decide about what the host renews by the month: %j', (over, isMeant) => {
  expect(isDecided(rowIn(own(over)))).toBe(isMeant);
});

describe('in the budget of a register', () => {
  const paris = registered([bought('2025-03-12'), paid(renewed('2026-02-01'), '890.00')], {}, 'paris');
  const span = spanOf({ year: 2027, firstMonth: 1 });
  const found = findDue(mockupsPolicy, [paris], span, TODAY, own());

  it('it stands on its day, and in the sums of its currency', () => {
    expect(found.rows.map(({ id, dueOn }) => [id, dueOn])).toEqual([
      ['paris', '2027-03-12'],
      [OWN_ID, '2027-06-10'],
    ]);
    expect(budgetTotals(found.rows).due).toEqual([{ amount: '1490.00', currency: 'EUR' }]);
    const june = budgetParts(span, found.rows, 'month').find(({ startsOn }) => startsOn === '2027-06-01');
    expect(june?.totals.due).toEqual([{ amount: '600.00', currency: 'EUR' }]);
    expect(groupTotals(found.rows, 'product').map(({ of }) => of)).toEqual(['jira-cloud', 'jira-server']);
  });

  it('in another year it is counted among what falls due later', () => {
    const later = findDue(mockupsPolicy, [], spanOf({ year: 2026, firstMonth: 1 }), TODAY, own());
    expect(later).toMatchObject({ rows: [], leftOut: { later: 1 } });
  });

  it('it is missing where it is not given', () => {
    expect(findDue(mockupsPolicy, [], span, TODAY).rows).toEqual([]);
  });
});
