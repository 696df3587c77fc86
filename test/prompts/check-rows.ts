import { type Row, saidIn } from './table';

const rows = (list: [Row, string][]) => list.map(([row, said]) => ({ ...row, said }));
const titleOf = ({ where, who, so, dismissed, asked, reach }: Row) =>
  [
    `${where}, ${who}: ${so}`,
    dismissed &&
      `dismissed ${dismissed.daysAgo} days ago in the ${dismissed.in ?? 'gadget'} (${dismissed.how}): ${dismissed.so}`,
    asked && `asked for ${asked}`,
    reach && `admins chose: ${reach}`,
  ]
    .filter(Boolean)
    .join('; ');

/** Checks each row, which is its own title. */
export const checkRows = (list: [Row, string][]) =>
  it.each(rows(list).map((row) => [titleOf(row), row.said, row] as const))('%s -> %s', (_, said, row) =>
    expect(saidIn(row)).toBe(said),
  );
