import type { HistoryEvent, PeriodicMaintenance } from '../../src/policy';
import { bought, migrated, renewed, stated, upgraded } from '../builders';
import { maintenance } from './periodic';

const spans = (found: PeriodicMaintenance) =>
  found.periods.map(({ startsOn, expiresOn, from }) => `${from} ${startsOn ?? '?'}..${expiresOn}`);

describe('the cover that a history adds up to', () => {
  it.each<[title: string, history: HistoryEvent[], asOf: string, expected: string[]]>([
    [
      'a new license is covered for 12 months from its purchase (M5, M6)',
      [bought('2014-01-31')],
      '2014-02-01',
      ['new 2014-01-31..2015-01-31'],
    ],
    [
      'a leap day ends on 28 February, and stays there (D2)',
      [bought('2016-02-29'), renewed('2016-03-01')],
      '2016-03-01',
      ['new 2016-02-29..2017-02-28', 'renewal 2017-02-28..2018-02-28'],
    ],
    [
      'a year to a leap year does not move on to the 29th (D2)',
      [bought('2015-02-28')],
      '2015-03-01',
      ['new 2015-02-28..2016-02-28'],
    ],
    [
      'a renewal bought ahead begins when the present period ends (M8, M10)',
      [bought('2014-01-31'), renewed('2014-06-01')],
      '2014-06-01',
      ['new 2014-01-31..2015-01-31', 'renewal 2015-01-31..2016-01-31'],
    ],
    [
      'a renewal bought late begins when the last period ended (M8)',
      [bought('2012-01-31'), renewed('2014-06-01')],
      '2014-06-01',
      ['new 2012-01-31..2013-01-31', 'renewal 2013-01-31..2014-01-31'],
    ],
    [
      'an upgrade begins anew and cuts the period it falls in (M7)',
      [bought('2014-01-31'), upgraded('2014-06-15')],
      '2014-06-15',
      ['new 2014-01-31..2014-06-15', 'upgrade 2014-06-15..2015-06-15'],
    ],
    [
      'an upgrade after a gap leaves the gap (M21)',
      [bought('2012-01-31'), upgraded('2014-06-15')],
      '2014-06-15',
      ['new 2012-01-31..2013-01-31', 'upgrade 2014-06-15..2015-06-15'],
    ],
    [
      'an upgrade on the day of expiry cuts nothing (D2, M7)',
      [bought('2013-01-31'), upgraded('2014-01-31')],
      '2014-01-31',
      ['new 2013-01-31..2014-01-31', 'upgrade 2014-01-31..2015-01-31'],
    ],
    [
      'an upgrade drops renewals that were bought ahead (D4)',
      [bought('2014-01-31'), renewed('2014-02-01'), upgraded('2014-06-15')],
      '2014-06-15',
      ['new 2014-01-31..2014-06-15', 'upgrade 2014-06-15..2015-06-15'],
    ],
    [
      'a renewal after an upgrade chains from the upgrade (M8)',
      [bought('2014-01-31'), upgraded('2014-06-15'), renewed('2014-07-01')],
      '2014-07-01',
      ['new 2014-01-31..2014-06-15', 'upgrade 2014-06-15..2015-06-15', 'renewal 2015-06-15..2016-06-15'],
    ],
    [
      'purchases of one day apply in the order given: upgrade, then renewal (D5)',
      [bought('2014-01-31'), upgraded('2014-06-15'), renewed('2014-06-15')],
      '2014-06-15',
      ['new 2014-01-31..2014-06-15', 'upgrade 2014-06-15..2015-06-15', 'renewal 2015-06-15..2016-06-15'],
    ],
    [
      'purchases of one day apply in the order given: renewal, then upgrade (D5)',
      [bought('2014-01-31'), renewed('2014-06-15'), upgraded('2014-06-15')],
      '2014-06-15',
      ['new 2014-01-31..2014-06-15', 'upgrade 2014-06-15..2015-06-15'],
    ],
    [
      'purchases apply in date order, however they are written down (D5)',
      [renewed('2014-06-01'), bought('2014-01-31')],
      '2014-06-01',
      ['new 2014-01-31..2015-01-31', 'renewal 2015-01-31..2016-01-31'],
    ],
    [
      'an upgrade on the day of purchase leaves nothing of the first period (M7)',
      [bought('2014-01-31'), upgraded('2014-01-31')],
      '2014-01-31',
      ['upgrade 2014-01-31..2015-01-31'],
    ],
    [
      'a statement tells the end, not the beginning (D6)',
      [stated('2014-05-01', '2014-12-31')],
      '2014-05-01',
      ['statement ?..2014-12-31'],
    ],
    [
      'a statement may tell of an end that has passed (D6)',
      [stated('2014-05-01', '2013-12-31')],
      '2014-05-01',
      ['statement ?..2013-12-31'],
    ],
    [
      'a renewal chains from what was stated (D6)',
      [stated('2014-05-01', '2014-12-31'), renewed('2014-06-01')],
      '2014-06-01',
      ['statement ?..2014-12-31', 'renewal 2014-12-31..2015-12-31'],
    ],
    [
      'a later statement extends what the purchases add up to (D6)',
      [bought('2014-01-31'), stated('2014-05-01', '2015-06-30')],
      '2014-05-01',
      ['new 2014-01-31..2015-01-31', 'statement 2015-01-31..2015-06-30'],
    ],
    [
      'a later statement shortens what the purchases add up to (D6)',
      [bought('2014-01-31'), renewed('2014-02-01'), stated('2014-05-01', '2014-12-31')],
      '2014-05-01',
      ['new 2014-01-31..2014-12-31'],
    ],
    [
      'a statement that agrees changes nothing (D6)',
      [bought('2014-01-31'), stated('2014-05-01', '2015-01-31')],
      '2014-05-01',
      ['new 2014-01-31..2015-01-31'],
    ],
    [
      'a statement from before the first purchase replaces it (D6)',
      [bought('2014-01-31'), stated('2014-05-01', '2013-12-31')],
      '2014-05-01',
      ['statement ?..2013-12-31'],
    ],
    [
      'the last of two statements counts (D6)',
      [stated('2014-05-01', '2014-12-31'), stated('2014-06-01', '2015-03-31')],
      '2014-06-01',
      ['statement ?..2014-12-31', 'statement 2014-12-31..2015-03-31'],
    ],
    [
      'a migration moves no date (D8)',
      [bought('2014-01-31'), migrated('2014-06-01')],
      '2014-06-01',
      ['new 2014-01-31..2015-01-31'],
    ],
    [
      'what is dated after the day is not seen (D7)',
      [bought('2014-01-31'), renewed('2014-06-01')],
      '2014-05-31',
      ['new 2014-01-31..2015-01-31'],
    ],
    ['before the first purchase there is nothing (D7)', [bought('2014-01-31')], '2014-01-30', []],
  ])('%s', (_title, history, asOf, expected) => {
    expect(spans(maintenance(history, asOf))).toEqual(expected);
  });

  it('keeps what an upgrade took away, with the day and the end it would have had (D4)', () => {
    const found = maintenance(
      [bought('2014-01-31'), renewed('2014-02-01'), upgraded('2014-06-15')],
      '2014-06-15',
    );
    expect(found.periods[0]?.cut).toEqual({
      by: 'upgrade',
      on: '2014-06-15',
      wouldExpireOn: '2015-01-31',
      document: 'balsamiq-mockups-2015-05-09',
      clauses: ['M7', 'D4'],
    });
    expect(found.lost).toMatchObject([
      {
        startsOn: '2015-01-31',
        expiresOn: '2016-01-31',
        from: 'renewal',
        boughtOn: '2014-02-01',
        cut: { by: 'upgrade' },
      },
    ]);
  });

  it('compares with what was known before when a period is cut twice', () => {
    const found = maintenance(
      [bought('2014-01-31'), upgraded('2014-06-15'), stated('2014-07-01', '2014-03-31')],
      '2014-07-01',
    );
    expect(spans(found)).toEqual(['new 2014-01-31..2014-03-31']);
    expect(found.periods[0]?.cut).toMatchObject({ by: 'statement', wouldExpireOn: '2014-06-15' });
    expect(found.lost).toMatchObject([{ from: 'upgrade', startsOn: '2014-06-15' }]);
  });
});

it.each([
  ['agrees with the purchases', [bought('2014-01-31'), stated('2014-05-01', '2015-01-31')]],
  [
    'ends cover where a period began',
    [bought('2014-01-31'), upgraded('2014-05-01'), stated('2014-05-01', '2014-05-01')],
  ],
])('a statement that %s is cited for the expiry (D6)', (_title, history) => {
  expect(maintenance(history, '2014-06-01').clauses).toContain('D6');
});

it('an upgrade loses what was left by the last statement, not by the purchase before it (D4, D6)', () => {
  const found = maintenance(
    [bought('2014-01-31'), stated('2014-05-01', '2014-07-01'), upgraded('2014-06-01')],
    '2014-06-01',
  );
  expect(found.periods[0]?.cut).toMatchObject({ by: 'upgrade', wouldExpireOn: '2014-07-01' });
});

it('a period that ends on the day of an upgrade is not cut (D2)', () => {
  expect(
    maintenance([bought('2013-01-31'), upgraded('2014-01-31')], '2014-01-31').periods[0],
  ).not.toHaveProperty('cut');
});
