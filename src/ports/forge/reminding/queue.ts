import { Queue } from '@forge/events';
import type { ReminderPiece } from '../../reminder-ports';

/** The queue's name. The consumer in the manifest has the same. */
export const REMINDER_QUEUE = 'reminders';

/** The most events that one push accepts. */
const A_PUSH = 50;

export async function enqueue(pieces: readonly ReminderPiece[]): Promise<void> {
  const queue = new Queue({ key: REMINDER_QUEUE });
  for (let from = 0; from < pieces.length; from += A_PUSH)
    await queue.push(pieces.slice(from, from + A_PUSH).map((body) => ({ body })));
}
