import { MOST_ROWS } from '../../contract/limits';

/** The most characters of JSON text in a piece; the bridge refuses a payload of 500 KB. */
const MOST_CHARACTERS = 250_000;

/**
 * Splits rows, in order, into pieces that one call takes. A row that has too many characters by itself is a piece of its
 * own.
 */
export function inPieces<T>(rows: readonly T[], mostCharacters = MOST_CHARACTERS): T[][] {
  const pieces: T[][] = [];
  let weight = Infinity;
  for (const row of rows) {
    const characters = JSON.stringify(row).length;
    const last = pieces.at(-1);
    if (last && last.length < MOST_ROWS && weight + characters <= mostCharacters) last.push(row);
    else {
      pieces.push([row]);
      weight = 0;
    }
    weight += characters;
  }
  return pieces;
}
