import { parseDate } from '@internationalized/date';
import fc from 'fast-check';
import { addDays, addMonths, dayFault, daysBetween } from '../../src/policy';

/** Any text of the shape of a day, whether there is such a day or not. */
const anyShaped = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map(([year, month, date]) =>
    [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-'),
  );
const anyDay = anyShaped.filter((text) => dayFault(text) === null);
const RUNS = { numRuns: 2000 };

describe('the calendar agrees with the calendar library', () => {
  it('on which days there are', () => {
    const isKnown = (text: string) => {
      try {
        return parseDate(text).toString() === text;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(anyShaped, (text) => {
        expect(dayFault(text) !== 'impossible-date').toBe(isKnown(text));
      }),
      RUNS,
    );
  });

  it('on the day some months later', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(600), (day, months) => {
        expect(addMonths(day, months)).toBe(parseDate(day).add({ months }).toString());
      }),
      RUNS,
    );
  });

  it('on the day some days later or earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        fc.pre(days > 0 || day > '0200');
        expect(addDays(day, days)).toBe(parseDate(day).add({ days }).toString());
      }),
      RUNS,
    );
  });

  it('on the days between two', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(from, to)).toBe(parseDate(to).compare(parseDate(from)));
      }),
      RUNS,
    );
  });
});

it.each([
  ['addMonths', () => addMonths('2015-02-30', 1)],
  ['addDays', () => addDays('2015-13-01', 1)],
  ['daysBetween', () => daysBetween('2015-01-01', 'tomorrow')],
])('%s refuses what is no day, and does not take another for it', (_name, reckon) => {
  expect(reckon).toThrow(RangeError);
  expect(reckon).toThrow('Not a calendar day: write YYYY-MM-DD, for example 2015-05-09.');
});
