import { exampleLicenses } from '../../preview/examples/licenses';
import { addMonths, documents, mockupsPolicy } from '../../src/policy';

/** And a day of each document, when all that the examples tell of can have happened under it. */
const DAYS = [
  ...['2026-01-01', '2026-02-28', '2026-03-31', '2028-02-29', '2026-12-31'],
  ...documents.map(({ inForceFrom }) => addMonths(inForceFrom, 80)),
];

const verdictsOn = (day: string) =>
  exampleLicenses(day).map(({ license }) => mockupsPolicy.evaluate(license, day));
const distinct = (values: string[]) => [...new Set(values)].sort();

describe.each(DAYS)('the examples on %s', (day) => {
  it('show every product', () => {
    expect(distinct(verdictsOn(day).map(({ product }) => product))).toEqual(
      Object.keys(mockupsPolicy.documentOn(day).products).sort(),
    );
  });

  it('show every state of maintenance', () => {
    expect(distinct(verdictsOn(day).map(({ maintenance }) => maintenance.state))).toEqual([
      'covered',
      'expired',
      'inactive',
      'included',
      'none',
      'unknown',
    ]);
  });

  it('hold nothing that lies after the day, and no name twice', () => {
    const examples = exampleLicenses(day);
    const events = examples.flatMap(({ license }) => license.history ?? []);
    expect(events.filter(({ on }) => on > day)).toEqual([]);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  });
});
