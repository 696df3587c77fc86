/** The time that an import goes by. */
export interface PaceTime {
  /** Epoch milliseconds. */
  now: () => number;
  /** Ends after so many milliseconds, or at once where it is stopped. Never rejects. */
  wait: (ms: number, stop: AbortSignal) => Promise<void>;
}

/**
 * The writes that an import makes in a minute. The platform takes 4,000 of an installation; the rest is left to everyone
 * else who works meanwhile.
 */
const WRITES_A_MINUTE = 3000;

/** The platform counts a write once for each of these that it begins. */
const WRITE_BYTES = 10_000;

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** What it costs to write a value, in writes. */
export const writesOf = (value: unknown): number => Math.max(1, Math.ceil(bytesOf(value) / WRITE_BYTES));

/** A key is noted, kept, and noted as used; one that it takes the place of is forgotten, and its note. */
const WRITES_A_KEY = 5;

/** What storing these rows costs, in writes: one holds the place of a new license, and one stores it. */
export function writesFor(rows: readonly { row?: unknown; key?: unknown }[]): number {
  return rows.reduce<number>(
    (sum, { row, key }) =>
      sum + 1 + writesOf(row ?? null) + (key === null || key === undefined ? 0 : WRITES_A_KEY),
    0,
  );
}

/** How long so many writes take, in minutes. */
export const minutesFor = (writes: number): number => Math.ceil(writes / WRITES_A_MINUTE);

/**
 * Lets as much begin as a minute has room for: writes, unless told otherwise. Each call waits until what the call before
 * began had its time.
 */
export function createPace(
  time: PaceTime,
  aMinute = WRITES_A_MINUTE,
): (count: number, stop: AbortSignal) => Promise<void> {
  let freeAt = 0;
  return async (count, stop) => {
    const now = time.now();
    const waits = freeAt - now;
    freeAt = Math.max(freeAt, now) + (count * 60_000) / aMinute;
    if (waits > 0) await time.wait(waits, stop);
  };
}
