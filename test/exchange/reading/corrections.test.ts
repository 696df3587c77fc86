import fc from 'fast-check';
import type { CellCorrection } from '../../../src/exchange/reading/corrections';
import { withCorrection } from '../../../src/exchange/reading/corrections';
import { reading, rowsIn } from './strangers';

const table = (...rows: string[]) =>
  ['product,name,purchased,price,channel,key', ...rows].map((row) => `${row}\n`).join('');

/** What is said of a cell on a line; columns count from 0. */
const say = (line: number, column: number, text: string): CellCorrection => ({ line, column, text });

const cellsOf = async (text: string, corrections: CellCorrection[] = []) =>
  (await reading(text, { corrections, currency: 'EUR' })).rows.map(({ cells = [] }) => cells);

describe('a row is read as if the file said what was put right in it', () => {
  it.each<[title: string, faulty: string, correction: CellCorrection, right: string]>([
    [
      'a day that does not exist',
      'jira-server,a,31.02.2014,,direct,',
      say(2, 2, '2014-02-28'),
      'jira-server,a,2014-02-28,,direct,',
    ],
    [
      'a product that is not known',
      'Jira Sever,a,2014-02-28,,direct,',
      say(2, 0, 'jira-server'),
      'jira-server,a,2014-02-28,,direct,',
    ],
    [
      'a product that is missing',
      ',a,2014-02-28,,direct,',
      say(2, 0, 'jira-server'),
      'jira-server,a,2014-02-28,,direct,',
    ],
    [
      'a price that is no amount',
      'jira-server,a,2014-02-28,much,direct,',
      say(2, 3, '890.00 EUR'),
      'jira-server,a,2014-02-28,890.00 EUR,direct,',
    ],
    [
      'a key with signs that nobody sees',
      'jira-server,a,2014-02-28,,direct,K\u0007EY',
      say(2, 5, 'KEY'),
      'jira-server,a,2014-02-28,,direct,KEY',
    ],
  ])('%s', async (_, faulty, correction, right) => {
    const read = await reading(table(faulty), { corrections: [correction] });
    const expected = await reading(table(right));
    const plain = ({ rows }: typeof read) => rows.map((row) => ({ ...row, cells: [] }));
    expect(plain(read)).toEqual(plain(expected));
    expect(plain(expected)).not.toEqual(plain(await reading(table(faulty))));
  });

  it('whichever cell of whichever row it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('2014-02-28', '31.02.2014', '2015-03-01'), { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        fc.constantFrom('2012-06-30', '30.02.2012', ''),
        async (days: string[], at, said) => {
          const index = at % days.length;
          const text = (each: readonly string[]) =>
            table(...each.map((day, number) => `jira-server,n${number},${day},,direct,`));
          const corrections = [say(index + 2, 2, said)];
          expect(await rowsIn(text(days), { corrections })).toEqual(
            await rowsIn(text(days.with(index, said))),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('also in a row with fewer cells than there are columns', async () => {
    const read = await reading(table('jira-server,a,2014-02-28'), { corrections: [say(2, 4, 'direct')] });
    expect(read.rows).toMatchObject([{ row: { channel: 'direct' } }]);
  });

  it('a second row of the same license is one of its own once it has another name', async () => {
    const text = table('jira-server,a,2014-02-28,,direct,', 'jira-server,a,2014-02-28,,direct,');
    expect(await rowsIn(text)).toMatchObject([
      [2, {}],
      [3, 'same-license', 'name'],
    ]);
    const corrections = [say(3, 1, 'b')];
    expect(await rowsIn(text, { corrections })).toMatchObject([
      [2, { name: 'a' }],
      [3, { name: 'b' }],
    ]);
  });
});

it('what was put right speaks for its own cell: the column is read by what the file says', async () => {
  const text = table('jira-server,a,03/04/2014,,direct,', 'jira-server,b,31.02.2014,,direct,');
  // 31 could only be a day; in the file it would decide for the whole column.
  const { questions, rows } = await reading(text, { corrections: [say(3, 2, '31/03/2014')] });
  expect(questions).toMatchObject([{ about: 'day-order', example: { line: 2 } }]);
  expect(rows).toMatchObject([
    { fault: { code: 'ambiguous-date' } },
    { row: { history: [{ on: '2014-03-31' }] } },
  ]);
});

describe('the cells that can be put right', () => {
  const cell = { isCorrected: false };
  it.each<[title: string, row: string, expected: object[]]>([
    [
      'that of the fault',
      'jira-server,a,31.02.2014,,direct,',
      [{ ...cell, column: 2, field: 'purchased', heading: 'purchased', text: '31.02.2014' }],
    ],
    [
      'an empty one',
      ',a,2014-02-28,,direct,',
      [{ ...cell, column: 0, field: 'product', heading: 'product', text: '' }],
    ],
    [
      'one of which a note says that it is not kept',
      'jira-server,a,2014-02-28,much,direct,',
      [{ ...cell, column: 3, field: 'price', heading: 'price', text: 'much' }],
    ],
    [
      'one of keys, which is not told',
      'jira-server,a,2014-02-28,,direct,K\u0007EY',
      [{ ...cell, column: 5, field: 'key', heading: 'key', text: null }],
    ],
    ['none where nothing is wrong', 'jira-server,a,2014-02-28,890,direct,', []],
    ['none where the row as a whole is wrong', 'jira-server,a,2014-02-28,,direct,,surplus', []],
    ['none where a quote is not closed', 'jira-server,"a,2014-02-28,,direct,', []],
  ])('%s', async (_, row, expected) => expect(await cellsOf(table(row))).toEqual([expected]));

  it('stay said as put right, with what the file says; of a key neither is told', async () => {
    const text = table('jira-server,a,31.02.2014,,direct,K\u0007EY');
    const corrections = [say(2, 2, '2014-02-28'), say(2, 5, 'SECRET')];
    expect(await cellsOf(text, corrections)).toEqual([
      [
        { column: 2, field: 'purchased', heading: 'purchased', text: '31.02.2014', isCorrected: true },
        { column: 5, field: 'key', heading: 'key', text: null, isCorrected: true },
      ],
    ]);
  });
});

it('of a cell the last word counts, until it is taken back', () => {
  const first = withCorrection([say(3, 0, 'x')], say(2, 1, 'a'));
  const second = withCorrection(first, say(2, 1, 'b'));
  expect(second).toEqual([say(3, 0, 'x'), say(2, 1, 'b')]);
  expect(withCorrection(second, { line: 2, column: 1, text: null })).toEqual([say(3, 0, 'x')]);
});
