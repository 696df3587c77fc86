import { failureOf } from '../ports/failure-of';
import type { ReminderPorts } from '../ports/reminder-ports';

/** How many subjects one event of the queue carries. A function delivers so many well within its time. */
const A_PIECE = 10;

/** Gives the keys to the queue. What it does not take now, the next scan hands over again. */
export async function handOver(ports: ReminderPorts, keys: readonly string[]): Promise<void> {
  const pieces = Array.from({ length: Math.ceil(keys.length / A_PIECE) }, (_, index) => ({
    keys: keys.slice(index * A_PIECE, (index + 1) * A_PIECE),
  }));
  if (pieces.length === 0) return;
  try {
    await ports.enqueue(pieces);
  } catch (error) {
    failureOf(ports, 'handOver', error);
  }
}
