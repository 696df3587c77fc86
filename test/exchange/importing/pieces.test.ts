import { inPieces } from '../../../src/exchange/importing/pieces';

it.each<[title: string, rows: string[], sizes: number[]]>([
  ['nothing', [], []],
  ['light rows by number', Array<string>(201).fill('x'), [100, 100, 1]],
  ['heavy rows by weight', Array<string>(5).fill('x'.repeat(100_000)), [2, 2, 1]],
  ['a row that is too heavy by itself', ['x', 'x'.repeat(300_000), 'x'], [1, 1, 1]],
])('parts %s', (_, rows, sizes) => {
  const pieces = inPieces(rows);
  expect(pieces.map(({ length }) => length)).toEqual(sizes);
  expect(pieces.flat()).toEqual(rows);
});
