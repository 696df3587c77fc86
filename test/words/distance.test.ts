import fc from 'fast-check';
import { addDays, addMonths, daysBetween } from '../../src/policy';
import { distanceOf } from '../../src/words/distance';
import { distanceText } from '../../src/words/formats';

/** Each boundary with the day before, the day and the day after, ahead and back. */
it.each([
  // Today, and days alone.
  ['2015-05-09', '2015-05-09', 0, 'day'],
  ['2015-05-09', '2015-05-10', 1, 'day'],
  ['2015-05-09', '2015-05-08', -1, 'day'],
  ['2015-05-09', '2015-08-06', 89, 'day'],
  ['2015-05-09', '2015-08-07', 90, 'day'],
  ['2015-05-09', '2015-08-08', 2, 'month'],
  ['2015-05-09', '2015-08-09', 3, 'month'],
  ['2015-05-09', '2015-08-10', 3, 'month'],
  ['2015-05-09', '2015-02-09', -89, 'day'],
  ['2015-05-09', '2015-02-08', -90, 'day'],
  ['2015-05-09', '2015-02-07', -3, 'month'],
  // Six months are never said of less than six.
  ['2015-05-09', '2015-11-08', 5, 'month'],
  ['2015-05-09', '2015-11-09', 6, 'month'],
  ['2015-05-09', '2015-11-10', 6, 'month'],
  ['2015-05-09', '2014-11-10', -5, 'month'],
  ['2015-05-09', '2014-11-09', -6, 'month'],
  ['2015-05-09', '2014-11-08', -6, 'month'],
  // A month's last day is as good as a later one (D2).
  ['2015-08-31', '2016-02-28', 5, 'month'],
  ['2015-08-31', '2016-02-29', 6, 'month'],
  ['2015-08-31', '2016-03-01', 6, 'month'],
  ['2016-02-28', '2015-08-29', -5, 'month'],
  ['2016-02-28', '2015-08-28', -6, 'month'],
  ['2016-02-29', '2015-08-31', -6, 'month'],
  ['2016-02-29', '2017-02-27', 11, 'month'],
  ['2016-02-29', '2017-02-28', 12, 'month'],
  // Months up to two years, then years.
  ['2015-05-09', '2017-05-08', 23, 'month'],
  ['2015-05-09', '2017-05-09', 2, 'year'],
  ['2015-05-09', '2017-05-10', 2, 'year'],
  ['2015-05-09', '2013-05-10', -23, 'month'],
  ['2015-05-09', '2013-05-09', -2, 'year'],
  ['2015-05-09', '2013-05-08', -2, 'year'],
  ['2015-05-09', '2018-05-08', 2, 'year'],
  ['2015-05-09', '2018-05-09', 3, 'year'],
  ['2015-05-09', '2012-05-10', -2, 'year'],
  ['2015-05-09', '2012-05-09', -3, 'year'],
])('on %s, %s is %i %ss away', (today, day, value, unit) =>
  expect(distanceOf(today, day)).toEqual({ value, unit }),
);

it.each([
  ['en-GB', '2015-05-10', 'tomorrow'],
  ['en-GB', '2015-08-07', 'in 90 days'],
  ['en-GB', '2015-11-08', 'in 5 months'],
  ['en-GB', '2013-05-09', '2 years ago'],
  ['de-DE', '2015-05-09', 'heute'],
  ['de-DE', '2015-11-09', 'in 6 Monaten'],
  ['de-DE', '2014-11-10', 'vor 5 Monaten'],
])('in %s, %s reads %s', (locale, day, text) => expect(distanceText(locale, '2015-05-09', day)).toBe(text));

const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays('2015-05-09', days));

it('what is said is reached, and one more is not (D2)', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (today, day) => {
      const { value, unit } = distanceOf(today, day);
      const [from, to] = today < day ? [today, day] : [day, today];
      const size = Math.abs(value);
      if (unit === 'day') expect(value).toBe(daysBetween(today, day));
      else {
        const months = unit === 'month' ? 1 : 12;
        expect(addMonths(from, size * months) <= to).toBe(true);
        expect(addMonths(from, (size + 1) * months) <= to).toBe(false);
      }
    }),
  );
});
