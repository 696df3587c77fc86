import { failureOf } from '../../ports/failure-of';
import type { KeptReminder } from '../../ports/reminder-ledger';
import type { ReminderPorts } from '../../ports/reminder-ports';
import { look } from './look';
import { type DeliveryState, type Move, moveFor, type Sight } from './moves';
import { steps } from './steps';

/** Delivers what is due of each subject. `later`: another try in a while may finish what could not be finished now. */
export async function deliver(ports: ReminderPorts, keys: readonly string[]): Promise<{ later: boolean }> {
  let later = false;
  // Where an end is settled, the new end may be due as well. Its key is added behind the others.
  const next = [...keys];
  for (const key of next) {
    try {
      const row = (await ports.ledger.getMany([key])).get(key);
      if (row)
        for await (const { again } of deliverOne(ports, row, (other) => next.push(other)))
          later ||= again === true;
    } catch (error) {
      failureOf(ports, 'deliver', error);
      later = true;
    }
  }
  return { later };
}

/** Makes the moves of one row, from the state that the ledger has. It yields each move before its step is done. */
export async function* deliverOne(
  ports: ReminderPorts,
  row: KeptReminder,
  lookAt: (key: string) => void,
): AsyncGenerator<Move> {
  let state: DeliveryState = row.state;
  const first = await look(ports, row, lookAt);
  let { delivery } = first;
  let seen: Sight | null = first.seen;
  while (seen !== null) {
    const move = moveFor(state, seen);
    yield move;
    if (move.then !== 'the same') state = move.then;
    ({ delivery, seen } = await steps[move.do](delivery, state));
  }
}
