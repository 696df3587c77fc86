import type { Ports } from '../ports';
import { forgetLooseKeys, forgetOldDeletions } from '../ports/left-behind';

/** Ten are forgotten in each round, so that a day's run forgets at most five hundred of each. */
const MOST_ROUNDS = 50;

/**
 * Forgets the keys that no license uses any more, and what is kept of licenses that can no longer be put back. Changes
 * forget some of the keys too, but nobody may change anything for a long time.
 */
export async function forgetLeft(ports: Pick<Ports, 'vault' | 'deletions' | 'clock'>): Promise<void> {
  await inRounds(() => forgetLooseKeys(ports));
  await inRounds(() => forgetOldDeletions(ports));
}

/** Queries may still see what was forgotten a moment ago: a round that brings nothing new is the last one of the day. */
async function inRounds(forget: () => Promise<readonly string[]>): Promise<void> {
  const forgotten = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const some = await forget();
    if (some.every((each) => forgotten.has(each))) return;
    for (const each of some) forgotten.add(each);
  }
}
