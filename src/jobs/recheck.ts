import type { ReminderPorts } from '../ports/reminder-ports';
import { SETTLED_MS } from '../ports/settled';
import { keepDigest } from './keep-digest';
import { keepSilence } from './keep-silence';

/**
 * Has digest and silence stand again after a change, as far as what is registered allows. Gives after how many seconds to
 * come again; null: all is done, or somebody else does it. Every note of a change sends a recheck of its own, so that
 * the one of the last note does the work, and all others end here.
 */
export async function recheck(ports: ReminderPorts, changedAt: Date): Promise<number | null> {
  const secondsTo = (instant: number) => Math.ceil((instant - ports.clock.now().getTime()) / 1000);
  const last = await ports.digests.lastChange();
  if (last !== null) {
    if (last > changedAt) return null;
    const left = secondsTo(last.getTime() + SETTLED_MS);
    if (left > 0) return left;
    await keepDigest(ports);
  }
  const { settlesAt } = await keepSilence(ports);
  return settlesAt === null ? null : Math.max(1, secondsTo(settlesAt.getTime()));
}
