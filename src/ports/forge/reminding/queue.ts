import { InvocationLimitReachedError, PayloadTooBigError, Queue, RateLimitError } from '@forge/events';
import type { ReminderPiece } from '../../reminder-ports';
import { type Passing, tryingAgain } from '../trying-again';

/** The queue's name. The consumer in the manifest has the same. */
export const REMINDER_QUEUE = 'reminders';

/** The most events that one push accepts. */
const A_PUSH = 50;

/** The queue takes 500 events a minute. It does not say when it takes more. */
const FULL_FOR_SECONDS = 60;

/** A push whose answer was lost is made again as well: a subject that is handed over twice is delivered once. */
export async function enqueue(pieces: readonly ReminderPiece[]): Promise<void> {
  const queue = new Queue({ key: REMINDER_QUEUE });
  for (let from = 0; from < pieces.length; from += A_PUSH) {
    const events = pieces.slice(from, from + A_PUSH).map((body) => ({ body }));
    await tryingAgain(() => queue.push(events), passing);
  }
}

function passing(error: unknown): Passing | null {
  if (error instanceof PayloadTooBigError || error instanceof InvocationLimitReachedError) return null;
  return { afterSeconds: error instanceof RateLimitError ? FULL_FOR_SECONDS : null };
}
