import type { BudgetLicense } from '../../src/budget/row';
import { stayCovered } from '../../src/budget/stay-covered';
import { mockupsPolicy } from '../../src/policy';
import { bought, renewed, stated } from '../builders';
import { decided, ofProduct, paid, registered } from './booked';

const TODAY = '2026-11-30';
const ask = (through: string, ...register: BudgetLicense[]) =>
  stayCovered(mockupsPolicy, register, through, TODAY);
const steps = (through: string, entry: BudgetLicense) =>
  ask(through, entry).plans[0]?.steps.map(({ on, purchases, kind }) => `${on}: ${purchases} ${kind}`);

/** Covered through 11 March 2027. */
const PARIS = registered([bought('2025-03-12'), paid(renewed('2026-02-01'), '890.00')]);
const endedOn = (day: string, id = 'a') => registered([stated('2020-01-01', day)], {}, id);

describe('what is covered', () => {
  it.each([
    ['through its last day takes no purchase', '2027-03-11', []],
    ['through the day after takes one renewal, on that day', '2027-03-12', ['2027-03-12: 1 renewal']],
    ['through the last day of that takes no second one', '2028-03-11', ['2027-03-12: 1 renewal']],
    ['and a day more takes two', '2028-03-12', ['2027-03-12: 1 renewal', '2028-03-12: 1 renewal']],
  ])('%s', (_, through, expected) => {
    expect(steps(through, PARIS)).toEqual(expected);
  });

  it('costs its renewals at their last price, and keeps the days that are paid', () => {
    expect(ask('2028-12-31', PARIS)).toMatchObject({
      purchases: 2,
      prepaidDays: 102,
      due: [{ amount: '1780.00', currency: 'EUR' }],
      withoutPrice: 0,
      plans: [
        { amount: { amount: '1780.00', currency: 'EUR' }, expiresOn: '2029-03-12', byRenewalsAlone: null },
      ],
    });
  });
});

describe('what has ended', () => {
  it.each([
    ['one renewal reaches far enough', '2026-10-15', '2027-06-30', ['2026-11-30: 1 renewal']],
    [
      'as few renewals as with a new license: it is kept',
      '2026-10-15',
      '2028-06-30',
      ['2026-11-30: 1 renewal', '2027-10-15: 1 renewal'],
    ],
    ['a new license reaches further than one renewal', '2025-12-15', '2027-06-30', ['2026-11-30: 1 new']],
    ['a new license takes the place of seven renewals', '2019-12-15', '2027-06-30', ['2026-11-30: 1 new']],
    [
      'and is renewed after a year',
      '2019-12-15',
      '2027-11-30',
      ['2026-11-30: 1 new', '2027-11-30: 1 renewal'],
    ],
  ])('%s', (_, ended, through, expected) => {
    expect(steps(through, endedOn(ended))).toEqual(expected);
  });

  it('says how many purchases renewals alone would take', () => {
    expect(ask('2027-06-30', endedOn('2019-12-15')).plans[0]?.byRenewalsAlone).toBe(8);
  });

  it('takes as many renewals as the policy says cover the day', () => {
    const entry = endedOn('2024-02-29');
    const { renewalsToCover } = mockupsPolicy.evaluate(entry.license, '2030-01-01').maintenance as {
      renewalsToCover: number;
    };
    expect(ask('2030-01-01', entry).plans[0]?.byRenewalsAlone).toBe(renewalsToCover);
  });
});

it('adds up the register, and lists what nobody can tell', () => {
  const answer = ask(
    '2027-06-30',
    PARIS,
    endedOn('2019-12-15', 'b'),
    registered([], {}, 'c'),
    registered([renewed('2026-01-01')], {}, 'd'),
    decided(endedOn('2019-12-15', 'e'), { is: 'lapse' }),
    ofProduct('jira-cloud', { subscription: { state: 'active' } }, 'f'),
  );
  expect(answer.plans.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(answer).toMatchObject({
    purchases: 2,
    withoutPrice: 1,
    due: [{ amount: '890.00', currency: 'EUR' }],
    notKnown: [
      { id: 'c', by: 'end-not-known' },
      { id: 'd', by: 'contradicts-terms' },
    ],
  });
});

it.each([
  ['before today', '2026-11-29'],
  ['more than twenty years ahead', '2046-12-01'],
])('asks for another day than one %s', (_, day) => {
  expect(() => ask(day, PARIS)).toThrow(RangeError);
});
