import { mockupsPolicy, type PeriodicMaintenance } from '../../src/policy';
import { bought, renewed } from '../builders';
import { maintenance } from './periodic';

describe('the state on a day', () => {
  const history = [bought('2014-01-31')];
  it.each<[title: string, asOf: string, expected: Partial<PeriodicMaintenance>]>([
    [
      'the day before the purchase nothing is known (D7)',
      '2014-01-30',
      {
        state: 'unknown',
        expiresOn: null,
        coveredThrough: null,
        daysLeft: null,
        renewalsToCover: null,
        reason: 'history-unknown',
      },
    ],
    [
      'the day of the purchase is covered (M6)',
      '2014-01-31',
      { state: 'covered', daysLeft: 365, renewalsToCover: 0 },
    ],
    [
      'the day before expiry is the last with cover (D2)',
      '2015-01-30',
      { state: 'covered', daysLeft: 1, coveredThrough: '2015-01-30', renewalsToCover: 0 },
    ],
    [
      'the day of expiry is the first without (D2)',
      '2015-01-31',
      { state: 'expired', daysLeft: 0, expiresOn: '2015-01-31', renewalsToCover: 1 },
    ],
    [
      'the day after expiry is one day past',
      '2015-02-01',
      { state: 'expired', daysLeft: -1, renewalsToCover: 1 },
    ],
    [
      'one renewal reaches the last day of its period (D3)',
      '2016-01-30',
      {
        state: 'expired',
        renewalsToCover: 1,
        renewals: [{ startsOn: '2015-01-31', expiresOn: '2016-01-31' }],
      },
    ],
    [
      'one renewal does not reach the day on which it ends (D3)',
      '2016-01-31',
      {
        state: 'expired',
        renewalsToCover: 2,
        renewals: [
          { startsOn: '2015-01-31', expiresOn: '2016-01-31' },
          { startsOn: '2016-01-31', expiresOn: '2017-01-31' },
        ],
      },
    ],
  ])('%s', (_title, asOf, expected) => {
    expect(maintenance(history, asOf)).toMatchObject(expected);
  });

  it('chains renewals of a leap day from the clamped day (D2, D3)', () => {
    expect(maintenance([bought('2016-02-29')], '2019-02-28').renewals.map((span) => span.expiresOn)).toEqual([
      '2018-02-28',
      '2019-02-28',
      '2020-02-28',
    ]);
  });

  it('cites the order of a day only where two events share one (D5)', () => {
    expect(maintenance([bought('2014-01-31')], '2014-02-01').clauses).not.toContain('D5');
    expect(maintenance([bought('2014-01-31'), renewed('2014-01-31')], '2014-02-01').clauses).toContain('D5');
  });

  it('says of a license whose purchases nobody knows that it is unknown (D7)', () => {
    expect(maintenance([], '2015-01-01')).toMatchObject({ state: 'unknown', periods: [], startsOn: null });
  });
});

it.each([
  ['active', 'included', 'included-while-active'],
  ['evaluation', 'included', 'included-in-evaluation'],
  ['inactive', 'inactive', 'subscription-inactive'],
  [undefined, 'unknown', 'subscription-unknown'],
] as const)('a subscription that is %s has its maintenance %s (M4, D12)', (state, expected, reason) => {
  for (const product of ['google-drive', 'mybalsamiq', 'confluence-cloud', 'jira-cloud']) {
    const license = { product, ...(state ? { subscription: { state } } : {}) };
    expect(mockupsPolicy.evaluate(license, '2015-06-01').maintenance).toMatchObject({
      state: expected,
      reason,
    });
  }
});

it.each([
  ['has none', [bought('2014-01-31')], '2014-01-31', 'none'],
  ['is not known before it was bought (D7)', [bought('2014-01-31')], '2014-01-30', 'unknown'],
  ['is not known where nothing was bought (D7)', [], '2014-01-30', 'unknown'],
  ['has none, whenever it was bought', undefined, '2014-01-30', 'none'],
])('maintenance of a desktop license %s (M3)', (_title, history, asOf, state) => {
  expect(mockupsPolicy.evaluate({ product: 'desktop', history }, asOf).maintenance.state).toBe(state);
});
