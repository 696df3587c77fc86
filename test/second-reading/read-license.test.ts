import type { HistoryEvent } from '../../src/policy';
import { dayOf, monthsLater, numberOf } from './days';
import { OF_2015 } from './papers';
import { readLicense } from './read-license';

/** The expiry that the second reading finds. */
function expiryOf(history: HistoryEvent[], asOf: string): string {
  const reading = readLicense({ product: 'jira-server', channel: 'direct', history }, numberOf(asOf), {}, [
    OF_2015,
  ]);
  if ('faults' in reading) return Object.keys(reading.faults).join();
  return reading.expires === null ? 'unknown' : dayOf(reading.expires);
}

const bought = (on: string): HistoryEvent => ({ kind: 'new', on, seats: 10 });

describe('the second reading itself', () => {
  it.each([
    ['2016-02-29', 12, '2017-02-28'],
    ['2017-02-28', 12, '2018-02-28'],
    ['2016-08-31', 6, '2017-02-28'],
    ['2019-12-31', 2, '2020-02-29'],
  ])('D2: %s and %i months are %s', (from, months, to) => {
    expect(dayOf(monthsLater(numberOf(from), months))).toBe(to);
  });

  it.each<[string, HistoryEvent[], string, string]>([
    ['M6: twelve months from the purchase', [bought('2014-01-31')], '2014-06-01', '2015-01-31'],
    [
      'M8: a renewal begins where the period ended, whenever it is bought',
      [bought('2014-01-31'), { kind: 'renewal', on: '2016-06-01' }],
      '2016-06-01',
      '2016-01-31',
    ],
    [
      'M7: an upgrade begins on its day',
      [bought('2014-01-31'), { kind: 'upgrade', on: '2014-05-01', seats: 25 }],
      '2014-06-01',
      '2015-05-01',
    ],
    ['D7: what is to come is not seen', [bought('2014-01-31')], '2014-01-30', 'unknown'],
    ['D6: nothing can be renewed', [{ kind: 'renewal', on: '2014-01-31' }], '2014-06-01', 'nothing-before'],
  ])('%s', (_title, history, asOf, expiry) => {
    expect(expiryOf(history, asOf)).toBe(expiry);
  });
});
