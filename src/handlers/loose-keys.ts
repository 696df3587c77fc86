import type { Answered } from '../contract/failure';
import type { Ports } from '../ports';
import { failureOf } from '../ports/failure-of';
import type { Caller } from './caller';

/** Longer than any function runs. A key that is loose for so long was left behind by a function that broke off. */
const LEFT_BEHIND_MS = 60 * 60 * 1000;

/**
 * Forgets a key that no license uses any more. Where that fails, the next sweep does it: the license is changed
 * already.
 */
export async function dropLooseKey(ports: Ports, reference: string): Promise<void> {
  try {
    await ports.vault.drop(reference);
  } catch (error) {
    failureOf(ports, 'dropLooseKey', error);
  }
}

/** Answers first. Then it forgets some of the keys that were left behind more than an hour ago. */
export function sweepingAfter<P, T>(
  ports: Ports,
  answer: (payload: P, caller: Caller) => Promise<Answered<T>>,
): (payload: P, caller: Caller) => Promise<Answered<T>> {
  return async (payload, caller) => {
    const answered = await answer(payload, caller);
    await sweep(ports);
    return answered;
  };
}

/** Forgets some of the keys that were left behind more than an hour ago. */
export async function sweep(ports: Ports): Promise<void> {
  try {
    const before = new Date(ports.clock.now().getTime() - LEFT_BEHIND_MS).toISOString();
    for (const reference of await ports.vault.looseBefore(before)) await ports.vault.drop(reference);
  } catch (error) {
    failureOf(ports, 'sweep', error);
  }
}
