import type { ReminderTargets } from '../contract/reminders';
import type { Delivered, KeptReminder } from '../ports/reminder-ledger';
import type { ReminderPorts } from '../ports/reminder-ports';
import type { DeliveryTarget } from '../ports/reminder-targets';
import type { Milestone } from '../reminders';
import { historyLine, remindedKey } from './history-line';
import { changed } from './rows';

/**
 * What became of a delivery that broke off. Where the history or a target shows it, it was made: the history is told
 * so, and nothing counts it as superseded. The row given back says so too; the lease stays with the caller.
 * Null: somebody else has written the row meanwhile.
 */
export async function resumed(
  ports: ReminderPorts,
  claimed: KeptReminder,
  chosen: ReminderTargets,
  at: { at: string; name: string },
): Promise<KeptReminder | null> {
  const { subject, begun } = claimed;
  if (begun === null || begun.milestone === claimed.told) return claimed;
  const key = remindedKey(subject, begun.milestone);
  let made = await ports.history.has(key);
  const { workItem, page } = ports.targets;
  const placed = {
    workItem: await shown(workItem, chosen.workItem, claimed.workItem, claimed, begun.milestone),
    page: await shown(page, chosen.page, claimed.page, claimed, begun.milestone),
  };
  if (!made && [placed.workItem, placed.page].some((each) => each?.milestone === begun.milestone)) {
    const outcome = { ...placed, faults: [], maybeDone: false };
    const line = historyLine(subject, { ...at, day: begun.on }, begun.milestone, begun.superseded, outcome);
    await ports.history.write(key, line);
    made = true;
  }
  const next = changed(claimed, { ...placed, told: made ? begun.milestone : claimed.told });
  return (await ports.ledger.put(next, claimed.revision)) ? next : null;
}

/** What stands in the target, where it is not noted or may have come further than was noted. */
async function shown<Place>(
  target: DeliveryTarget<Place>,
  place: Place | null,
  had: Delivered | null,
  { key }: KeptReminder,
  milestone: Milestone,
): Promise<Delivered | null> {
  if (place === null || had?.milestone === milestone) return had;
  return (await target.find(place, key)) ?? had;
}
