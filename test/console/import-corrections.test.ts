import type { ReadRow } from '../../src/exchange/reading/reading';
import { withOptions } from '../../static/console/importing/open-file';
import { changedRows, type SeenRow, withCompared } from '../../static/console/importing/progress';

const read = (line: number, name: string): ReadRow => ({
  line,
  id: `id-${line}`,
  row: { name },
  key: null,
  notes: [],
  label: name,
});
const faulty = (line: number): ReadRow => ({
  line,
  id: null,
  fault: { code: 'impossible-date', path: 'purchased', clauses: [] },
  key: null,
  notes: [],
  label: null,
});
const seen = (line: number, isTaken = false): SeenRow => ({
  line,
  row: { name: `as compared ${line}` },
  key: null,
  label: null,
  notes: [],
  result: { outcome: 'unchanged', id: `id-${line}`, expected: 'r1' },
  isTaken,
});

it.each<[title: string, before: ReadRow[], now: ReadRow[], lines: number[]]>([
  ['the row that was put right', [read(2, 'a'), faulty(3)], [read(2, 'a'), read(3, 'b')], [3]],
  ['one that is now told apart by another', [faulty(2), read(3, 'a')], [read(2, 'a'), faulty(3)], [2, 3]],
  ['one with another value', [read(2, 'a')], [read(2, 'b')], [2]],
  ['one with another key alone', [read(2, 'a')], [{ ...read(2, 'a'), key: 'K' }], [2]],
  ['none where nothing changed', [read(2, 'a'), faulty(3)], [read(2, 'a'), faulty(3)], []],
])('what a correction changes, and is compared anew: %s', (_, before, now, lines) => {
  expect(changedRows(before, now).map(({ line }) => line)).toEqual(lines);
});

it('rows keep their places, and those that were not compared anew are what they were', () => {
  const rows = [seen(7), seen(2, true), seen(3)];
  const anew: SeenRow = { ...seen(7), label: 'anew' };
  expect(withCompared(rows, [anew])).toEqual([anew, seen(2, true), seen(3)]);
});

describe('what was said of single cells', () => {
  const corrections = [{ line: 2, column: 1, text: 'x' }];
  it.each([
    ['stays as another thing is said', { currency: 'EUR' }, corrections],
    ['ends where the text is cut at another sign', { separator: ';' as const }, []],
    ['ends where its signs are read otherwise', { encoding: 'windows-1252' as const }, []],
    ['ends on another sheet', { sheet: 'Two' }, []],
  ])('%s', (_, said, expected) => {
    expect(withOptions({ corrections }, said)).toEqual({ ...said, corrections: expected });
  });
});
