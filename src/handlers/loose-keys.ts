import type { Answered } from '../contract/failure';
import type { Ports } from '../ports';
import { failureOf } from '../ports/failure-of';
import { forgetLooseKeys } from '../ports/left-behind';
import type { Caller } from './caller';

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
    await forgetLooseKeys(ports);
  } catch (error) {
    failureOf(ports, 'sweep', error);
  }
}
