import { MOST_ROWS } from '../../contract/import';

/** What a payload may weigh as JSON text; the bridge refuses one of 500 KB. */
const MOST_CHARACTERS = 250_000;

/** Rows in pieces that one call takes, in order. A row that is too heavy by itself is a piece of its own. */
export function inPieces<T>(rows: readonly T[]): T[][] {
  const pieces: T[][] = [];
  let weight = Infinity;
  for (const row of rows) {
    const characters = JSON.stringify(row).length;
    const last = pieces.at(-1);
    if (last && last.length < MOST_ROWS && weight + characters <= MOST_CHARACTERS) last.push(row);
    else {
      pieces.push([row]);
      weight = 0;
    }
    weight += characters;
  }
  return pieces;
}
