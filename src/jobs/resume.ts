import type { ReminderTargets } from '../contract/reminders';
import type { Begun, Delivered, KeptReminder } from '../ports/reminder-ledger';
import type { ReminderPorts } from '../ports/reminder-ports';
import type { DeliveryTarget } from '../ports/reminder-targets';
import { historyLine, remindedKey } from './history-line';
import { areSame, lookedUp } from './looking';
import { passes, tried, unchanged, type Outcome } from './placing';
import { changed } from './rows';

export type Resumed =
  /** The row says what became of it. */
  | { kind: 'known'; row: KeptReminder }
  /** A product does not tell now: nothing new is begun before it does. */
  | { kind: 'waits'; outcome: Outcome }
  /** Somebody else has written the row meanwhile. */
  | { kind: 'overtaken' };

/**
 * What became of a delivery that broke off. Where the history or a target shows it, it was made: the history is told
 * so, and nothing counts it as superseded. The row given back says so too; the lease stays with the caller.
 */
export async function resumed(
  ports: ReminderPorts,
  claimed: KeptReminder,
  chosen: ReminderTargets,
): Promise<Resumed> {
  const { subject, begun } = claimed;
  // What the history tells of is looked for again by whoever places or settles, in the places chosen.
  if (begun === null || (begun.milestone === claimed.told && areSame(begun.places, chosen)))
    return { kind: 'known', row: claimed };
  const { workItem, page } = ports.targets;
  const { places } = begun;
  const outcome = unchanged(claimed);
  outcome.workItem =
    (await tried(ports, outcome, 'work-item', () =>
      shown(workItem, places.workItem, claimed.workItem, claimed.key, begun),
    )) ?? claimed.workItem;
  outcome.page =
    (await tried(ports, outcome, 'page', () => shown(page, places.page, claimed.page, claimed.key, begun))) ??
    claimed.page;
  if (outcome.faults.some(passes)) return { kind: 'waits', outcome };

  const key = remindedKey(subject, begun.milestone);
  const showing = (placed: Delivered | null) => (placed?.milestone === begun.milestone ? placed : null);
  const reached = {
    ...outcome,
    workItem: showing(outcome.workItem),
    page: showing(outcome.page),
    faults: [],
  };
  let made = await ports.history.has(key);
  if (!made && (reached.workItem !== null || reached.page !== null)) {
    const line = { at: begun.at, day: begun.on, name: begun.name };
    await ports.history.write(key, historyLine(subject, line, begun.milestone, begun.superseded, reached));
    made = true;
  }
  const row = changed(claimed, {
    workItem: outcome.workItem,
    page: outcome.page,
    told: made ? begun.milestone : claimed.told,
  });
  return (await ports.ledger.put(row, claimed.revision)) ? { kind: 'known', row } : { kind: 'overtaken' };
}

/** What stands in the target, where it is not noted or may have come further than was noted. */
async function shown<Place>(
  target: DeliveryTarget<Place>,
  place: Place | null,
  had: Delivered | null,
  key: string,
  begun: Begun,
): Promise<Delivered | null> {
  if (place === null || had?.milestone === begun.milestone) return had;
  const found = await lookedUp(target, place, key, had ? { ...begun, milestone: had.milestone } : begun);
  return found ?? had;
}
