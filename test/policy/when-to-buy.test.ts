import { type License, mockupsPolicy } from '../../src/policy';
import { serverLicense, stated } from '../builders';
import { ahead, license, planFor } from './planning';

describe('which purchases make the day covered again', () => {
  const ways = (from: License, on: string) =>
    mockupsPolicy.waysToCover(from, on).map(({ proposal, expiresOn }) => [proposal, expiresOn]);

  it.each<[title: string, from: License, on: string, expected: unknown[]]>([
    ['none is needed while it is covered', license, '2015-01-30', []],
    [
      'one renewal, an upgrade or a new license, from the day of expiry',
      license,
      '2015-01-31',
      [
        [{ kind: 'renewal', times: 1 }, '2016-01-31'],
        [{ kind: 'upgrade' }, '2016-01-31'],
        [{ kind: 'new' }, '2016-01-31'],
      ],
    ],
    [
      'two renewals a year later',
      license,
      '2016-01-31',
      [
        [{ kind: 'renewal', times: 2 }, '2017-01-31'],
        [{ kind: 'upgrade' }, '2017-01-31'],
        [{ kind: 'new' }, '2017-01-31'],
      ],
    ],
    [
      'no number of renewals is known for an unknown history',
      serverLicense({ history: [] }),
      '2016-01-31',
      [
        [{ kind: 'upgrade' }, '2017-01-31'],
        [{ kind: 'new' }, '2017-01-31'],
      ],
    ],
    ['nothing of the kind is sold for a desktop license', { product: 'desktop' }, '2016-01-31', []],
  ])('%s (D3)', (_title, from, on, expected) => {
    expect(ways(from, on)).toEqual(expected);
  });
});

describe('the best day to upgrade', () => {
  it.each<[title: string, from: License, on: string, expected: unknown]>([
    [
      'the day the cover ends, seen from within',
      license,
      '2014-12-01',
      { day: '2015-01-31', reason: 'at-expiry' },
    ],
    ['the end of what was bought ahead', ahead, '2014-12-01', { day: '2016-01-31', reason: 'at-expiry' }],
    [
      'the same day, on the day of expiry',
      license,
      '2015-01-31',
      { day: '2015-01-31', reason: 'already-over' },
    ],
    ['the same day, after expiry', license, '2015-06-01', { day: '2015-06-01', reason: 'already-over' }],
    [
      'what was stated counts',
      serverLicense({ history: [stated('2014-05-01', '2014-12-31')] }),
      '2014-06-01',
      { day: '2014-12-31', reason: 'at-expiry' },
    ],
  ])('%s (M7, D4)', (_title, from, on, expected) => {
    expect(mockupsPolicy.bestUpgradeDay(from, on)).toMatchObject(expected as object);
  });

  it('is none where dates do not matter or are not known', () => {
    expect(mockupsPolicy.bestUpgradeDay({ product: 'desktop' }, '2014-12-01')).toBeNull();
    expect(mockupsPolicy.bestUpgradeDay(serverLicense({ history: [] }), '2014-12-01')).toBeNull();
  });

  it('loses not a day, where the day before loses one', () => {
    expect(planFor(license, '2015-01-31', { kind: 'upgrade', seats: 25 }).daysLost).toBe(0);
    expect(planFor(license, '2015-01-30', { kind: 'upgrade', seats: 25 }).daysLost).toBe(1);
  });
});
