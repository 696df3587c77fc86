import type { KeptReminder, ReminderState } from '../../ports/reminder-ledger';
import { changed, paused } from '../rows';
import { becameOf } from './broke-off';
import type { Delivery, Sending } from './delivery';
import { nothingDone, passes } from './delivery-result';
import type { DeliveryState, Move, Seen } from './moves';
import { areSamePlaces } from './same-places';

/** Longer than the delivering function may run. Whoever holds a lease that has run out does not run any more. */
const LEASE_MS = 10 * 60 * 1000;

/** The delivery after a step, and what is seen then; null: it is at its end. */
export interface Stepped<S extends Move['do']> {
  delivery: Delivery;
  seen: Seen<S> | null;
}

type Steps = { [S in Move['do']]: (delivery: Delivery, then: DeliveryState) => Promise<Stepped<S>> };

/** What the ledger says of each state. Whatever is done under a lease is `delivering` to everybody else. */
const KEPT_AS: Record<DeliveryState, ReminderState> = {
  planned: 'planned',
  delivering: 'delivering',
  delivered: 'delivered',
  failed: 'failed',
  paused: 'paused',
  closed: 'closed',
  claimed: 'delivering',
  asked: 'delivering',
  begun: 'delivering',
  sent: 'delivering',
};

/** What each step does. `then` is the state that the row is in afterwards. */
export const steps: Steps = {
  leave: (delivery) => Promise.resolve({ delivery, seen: null }),

  /** Takes back what was planned: it was said already, or the lead times are others now. */
  takeBack: (delivery, then) =>
    writing(delivery, {
      state: KEPT_AS[then],
      faults: [],
      leasedUntil: null,
      ...(then === 'closed' ? { nextOn: null } : {}),
    }),

  pause: (delivery) => {
    const { row, round } = delivery;
    return writing(delivery, paused(row.subject, row, round.today));
  },

  claim: async (delivery, then) => {
    const { now, today, targets } = delivery.round;
    const leasedUntil = new Date(now.getTime() + LEASE_MS).toISOString();
    const claimed = await writing(delivery, { state: KEPT_AS[then], nextOn: today, leasedUntil });
    if (claimed.seen !== null) return claimed;
    if (sendingOf(delivery).goesOn) return { ...claimed, seen: 'goes-on' };
    const { begun, told } = delivery.row;
    // Where the history tells of it and the places are the same, sending finds again what was delivered.
    const isOpen = begun !== null && (begun.milestone !== told || !areSamePlaces(begun.places, targets));
    return { ...claimed, seen: isOpen ? 'broke-off' : 'nothing-open' };
  },

  ask: async (delivery) => {
    const { ports, row } = delivery;
    if (row.begun === null) return { delivery, seen: 'answered' };
    const became = await becameOf(ports, row, row.begun);
    if (!became.isKnown) return { delivery: { ...delivery, result: became.result }, seen: 'no-answer' };
    const { delivery: asked, seen } = await writing(delivery, became.change);
    return { delivery: { ...asked, result: nothingDone(asked.row) }, seen: seen ?? 'answered' };
  },

  begin: async (delivery) => {
    const change = await sendingOf(delivery).begin(delivery.row);
    if (change === null) return { delivery, seen: 'ready' };
    const begun = await writing(delivery, change);
    return { ...begun, seen: begun.seen ?? 'ready' };
  },

  send: async (delivery) => {
    const { isOver, ...sent } = await sendingOf(delivery).send(delivery.row);
    const { faults } = sent.result;
    const reached = isOver ? 'nothing-left' : 'all-reached';
    const failed = faults.some(passes) ? 'no-answer' : 'turned-down';
    return { delivery: { ...delivery, ...sent }, seen: faults.length === 0 ? reached : failed };
  },

  /** Where a product may have acted although no answer came, the lease stays: nobody asks before it has run out. */
  finish: (delivery, then) => {
    const { row, result, whenReached } = delivery;
    const { delivered, faults, maybeDone } = result;
    const state = KEPT_AS[then];
    if (state === 'failed')
      return writing(delivery, {
        delivered,
        faults,
        state,
        leasedUntil: maybeDone ? row.leasedUntil : null,
      });
    const nextOn = state === 'closed' ? null : row.nextOn;
    return writing(delivery, { delivered, faults, ...whenReached, state, nextOn, leasedUntil: null });
  },
};

/** Writes the row, if the ledger still has the one that this delivery knows. */
async function writing(
  delivery: Delivery,
  change: Partial<KeptReminder>,
): Promise<{ delivery: Delivery; seen: 'overtaken' | null }> {
  const { ports, row } = delivery;
  const next = changed(row, change);
  const isWritten = await ports.ledger.put(next, row.revision);
  return isWritten ? { delivery: { ...delivery, row: next }, seen: null } : { delivery, seen: 'overtaken' };
}

function sendingOf({ sending }: Delivery): Sending {
  if (sending === null) throw new Error('Nothing is to be sent, and no lease should have been taken.');
  return sending;
}
