import { AsyncLocalStorage } from 'node:async_hooks';
import pRetry from 'p-retry';

/** How often a call is made again, and how long the first wait is; each further one is twice as long, and a little more or less. */
const TIMES_AGAIN = 4;
const FIRST_WAIT_MS = 250;

/** What a function needs in the end, to say what came of it. */
const LAST_MS = 3000;

/** A failure that may be over in a while, and after how many seconds, where it told. */
export interface Passing {
  afterSeconds: number | null;
}

/** Until when, in epoch milliseconds, the function that runs can wait. */
const waitsUntil = new AsyncLocalStorage<number>();

/** A function of the app that the platform ends after so many seconds. Calls that it makes are tried again while that leaves time. */
export function within<Args extends unknown[], R>(
  seconds: number,
  run: (...args: Args) => R,
): (...args: Args) => R {
  return (...args) => waitsUntil.run(Date.now() + seconds * 1000 - LAST_MS, () => run(...args));
}

/**
 * Makes a call, and makes it again where it fails by something that passes: after as long as the failure tells, else
 * after a short wait. Gives up where the function would not live to see the answer, and then rejects with the last
 * failure. Outside of a function nothing waits.
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
