import { AsyncLocalStorage } from 'node:async_hooks';
import pRetry from 'p-retry';

/** How often a call is made again, and how long the first wait is. Each further wait is about twice as long. */
const TIMES_AGAIN = 4;
const FIRST_WAIT_MS = 250;

/** The time that a function needs at its end, to report its result. */
const LAST_MS = 3000;

/** A failure that may pass. `afterSeconds` tells when to try again; null if the failure does not say. */
export interface Passing {
  afterSeconds: number | null;
}

/** The instant, in epoch milliseconds, until which the running function can wait. */
const waitsUntil = new AsyncLocalStorage<number>();

/**
 * Wraps a function of the app that the platform ends after so many seconds. Calls that it makes are tried again as
 * long as there is time.
 */
export function within<Args extends unknown[], R>(
  seconds: number,
  run: (...args: Args) => R,
): (...args: Args) => R {
  return (...args) => waitsUntil.run(Date.now() + seconds * 1000 - LAST_MS, () => run(...args));
}

/**
 * Makes a call, and makes it again if its failure may pass: after the time that the failure names, otherwise after a
 * short wait. Gives up if the function would end before the answer comes, and then rejects with the last failure.
 * Outside of a function that {@link within} wraps, a call is made only once.
 */
export async function tryingAgain<T>(
  call: () => Promise<T>,
  passing: (error: unknown) => Passing | null,
): Promise<T> {
  const until = waitsUntil.getStore();
  if (until === undefined) return call();
  try {
    return await pRetry(() => call().catch(tried), {
      retries: TIMES_AGAIN,
      minTimeout: FIRST_WAIT_MS,
      randomize: true,
      maxRetryTime: Math.max(0, until - Date.now()),
      shouldRetry: ({ error }) => passing(error.cause) !== null,
      onFailedAttempt: async ({ error, retriesLeft }) => {
        const afterMs = (passing(error.cause)?.afterSeconds ?? 0) * 1000;
        if (Date.now() + afterMs >= until) throw error;
        if (retriesLeft > 0 && afterMs > 0) await new Promise((passed) => setTimeout(passed, afterMs));
      },
    });
  } catch (error) {
    throw error instanceof Tried ? error.cause : error;
  }
}

/** Keeps what a call failed by. Of errors like `TypeError`, the package that tries again takes only those that it knows. */
class Tried extends Error {}

function tried(cause: unknown): never {
  throw new Tried('', { cause });
}
