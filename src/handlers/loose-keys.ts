import type { Answered } from '../contract/failure';
import type { Ports } from '../ports';
import { failureOf } from '../ports/failure-of';

/** Far longer than any function runs: a key that is still loose after it was left behind by one that broke off. */
const LEFT_BEHIND_MS = 60 * 60 * 1000;

/** Forgets a key that no license uses any more. What fails here is left to the next sweep: the change itself is made. */
export async function dropLooseKey(ports: Ports, reference: string): Promise<void> {
  try {
    await ports.vault.drop(reference);
  } catch (error) {
    failureOf(ports, 'dropLooseKey', error);
  }
}

/** Answers, then forgets a few of the keys that were left behind more than an hour ago. */
export function sweepingAfter<P, T>(
  ports: Ports,
  answer: (payload: P) => Promise<Answered<T>>,
): (payload: P) => Promise<Answered<T>> {
  return async (payload) => {
    const answered = await answer(payload);
    await sweep(ports);
    return answered;
  };
}

async function sweep(ports: Ports): Promise<void> {
  try {
    const before = new Date(ports.clock.now().getTime() - LEFT_BEHIND_MS).toISOString();
    for (const reference of await ports.vault.looseBefore(before)) await ports.vault.drop(reference);
  } catch (error) {
    failureOf(ports, 'sweep', error);
  }
}
