import fc from 'fast-check';
import { addDays, type License, mockupsPolicy } from '../../src/policy';
import { positionOf, scaleAround, scaleOver, ticksOf, yearsOf } from '../../static/console/timeline/scale';
import { daysIn, segmentsOf } from '../../static/console/timeline/segments';
import { namedYears } from '../../static/console/timeline/years-with-room';
import { bought, renewed, serverLicense, stated, upgraded } from '../builders';
import { subscription } from './rows';

const TODAY = '2015-05-09';
const looksOf = (license: License) =>
  segmentsOf(mockupsPolicy.evaluate(license, TODAY)).map(({ look, from, to }) => [look, from, to]);
const history = (...events: NonNullable<License['history']>) => serverLicense({ history: events });

describe('the stretches of a line', () => {
  it.each([
    ['over', history(bought('2013-05-09')), [['past', '2013-05-09', '2014-05-09']]],
    ['the last day', history(bought('2014-05-10')), [['running', '2014-05-10', '2015-05-10']]],
    ['the first day without', history(bought('2014-05-09')), [['past', '2014-05-09', '2015-05-09']]],
    [
      'bought ahead',
      history(bought('2014-06-01'), renewed('2015-02-01')),
      [
        ['running', '2014-06-01', '2015-06-01'],
        ['ahead', '2015-06-01', '2016-06-01'],
      ],
    ],
    [
      'what an upgrade cut off is lost, and so is what was bought ahead',
      history(bought('2014-06-01'), renewed('2015-01-01'), upgraded('2015-03-01')),
      [
        ['running', '2014-06-01', '2015-03-01'],
        ['running', '2015-03-01', '2016-03-01'],
        ['lost', '2015-03-01', '2015-06-01'],
        ['lost', '2015-06-01', '2016-06-01'],
      ].with(0, ['past', '2014-06-01', '2015-03-01']),
    ],
    [
      'a statement that does not say since when',
      history(stated('2015-01-01', '2015-12-31')),
      [['running', null, '2015-12-31']],
    ],
    ['an active subscription', subscription('active'), [['subscription', null, null]]],
    ['an inactive subscription', subscription('inactive'), []],
    ['no maintenance', { product: 'desktop' }, [['free', null, null]]],
    ['nothing recorded', { product: 'jira-server', channel: 'direct' }, []],
  ] as const)('%s', (_, license, expected) => expect(looksOf(license)).toEqual(expected));

  it('a plan for later is seen from today', () => {
    const verdict = mockupsPolicy.evaluate(
      history(bought('2014-06-01'), upgraded('2015-08-01')),
      '2015-08-01',
    );
    expect(segmentsOf(verdict, TODAY).map(({ look }) => look)).toEqual(['running', 'ahead']);
  });

  it('a statement ahead of its day is known from the day it was made', () => {
    expect(
      daysIn(segmentsOf(mockupsPolicy.evaluate(history(stated('2015-01-01', '2015-12-31')), TODAY))),
    ).toEqual(['2015-12-31', '2015-01-01']);
  });
});

describe('the scale', () => {
  const scale = { from: '2015-01-01', to: '2015-01-11' };
  it.each([
    ['2014-12-31', 0],
    ['2015-01-01', 0],
    ['2015-01-06', 0.5],
    ['2015-01-11', 1],
    ['2016-01-01', 1],
  ])('%s stands at %d', (day, at) => expect(positionOf(scale, day)).toBe(at));

  it.each([
    ['nothing ahead: 14 months', [], '2014-01-01', '2016-07-01'],
    ['a last year too short to be named is made longer', ['2016-11-20'], '2014-01-01', '2017-08-01'],
    ['an end beyond', ['2017-03-20'], '2014-01-01', '2017-08-01'],
    ['not more than four years ahead', ['2031-01-01'], '2014-01-01', '2019-11-01'],
  ])('around today, %s', (_, ends, from, to) => expect(scaleAround(TODAY, ends)).toEqual({ from, to }));

  it('over all days, with room on both sides', () =>
    expect(scaleOver(TODAY, ['2012-02-10', '2016-02-29'])).toEqual({ from: '2012-01-01', to: '2016-10-01' }));

  it.each([
    ['quarters', '2015-01-15', '2016-02-01', 4],
    ['half-years', '2010-01-15', '2014-12-31', 9],
    ['years', '2000-01-15', '2010-12-31', 10],
    ['every few years', '1950-06-01', '2015-05-09', 13],
  ])('%s', (_, from, to, count) => expect(ticksOf({ from, to })).toHaveLength(count));

  it('names every year, each with room for its name', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1500, max: 1500 }), { maxLength: 4 }), (ahead) => {
        const days = ahead.map((count) => addDays(TODAY, count));
        for (const scale of [scaleAround(TODAY, days), scaleOver(TODAY, days)]) {
          const years = yearsOf(scale);
          expect(years.map(({ year }) => year)).toEqual(
            Array.from({ length: years.length }, (_, index) => Number(scale.from.slice(0, 4)) + index),
          );
          expect(years.at(-1)?.year).toBe(Number(scale.to.slice(0, 4)));
          const ends = [...years.map(({ at }) => at), 1];
          const narrowest = Math.min(...years.map((_, index) => ends[index + 1]! - ends[index]!));
          expect(narrowest).toBeGreaterThanOrEqual(Math.min(0.15, 0.8 / years.length));
        }
      }),
    ));

  it.each([
    ['room for all', 0.05, ['2014', '2015', '2016', '2017']],
    ['a short first year goes', 0.2, ['2015', '2016', '2017']],
    ['room for two digits', 0.4, ['’15', '’16', '’17']],
    ['every other one', 0.54, ['’14', '’16']],
    ['no room for any', 1.6, []],
  ])('names years that have room up to the next one shown: %s', (_, room, named) => {
    const years = [0, 0.1, 0.4, 0.7].map((at, index) => ({ year: 2014 + index, at }));
    expect(namedYears(years, room).map(({ name }) => name)).toEqual(named);
  });

  it('writes the year at its start only', () =>
    expect(ticksOf({ from: '2015-05-09', to: '2016-05-09' }).map(({ day, year }) => [day, year])).toEqual([
      ['2015-07-01', null],
      ['2015-10-01', null],
      ['2016-01-01', 2016],
      ['2016-04-01', null],
    ]));
});
