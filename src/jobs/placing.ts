import type { DeliveryFault, ReminderTarget, ReminderTargets } from '../contract/reminders';
import { failureOf } from '../ports/failure-of';
import type { Delivered, KeptReminder } from '../ports/reminder-ledger';
import type { ReminderPorts } from '../ports/reminder-ports';
import { DeliveryFailure, type DeliveryTarget } from '../ports/reminder-targets';
import type { Day } from '../policy';
import type { Settlement } from '../reminders';
import { settledNote, type ReminderContent } from '../words/reminder-text';
import { lookedUp } from './looking';

/** What stands where after a delivery, and what went wrong. */
export interface Outcome {
  workItem: Delivered | null;
  page: Delivered | null;
  faults: DeliveryFault[];
  /** Whether a target may have acted although no answer came. */
  maybeDone: boolean;
}

/** As the row has it: nothing was done yet, and nothing went wrong. */
export const unchanged = ({ workItem, page }: KeptReminder): Outcome => ({
  workItem,
  page,
  faults: [],
  maybeDone: false,
});

/** Whether a fault may be over in a while, by itself. */
export const passes = ({ code }: DeliveryFault): boolean => code === 'busy' || code === 'unavailable';

/** Puts the reminder into each target that the admin chose. One that fails keeps none of the others from it. */
export async function placeEverywhere(
  ports: ReminderPorts,
  row: KeptReminder,
  chosen: ReminderTargets,
  content: ReminderContent,
): Promise<Outcome> {
  const outcome = unchanged(row);
  const { workItem, page } = ports.targets;
  if (chosen.workItem !== null) {
    const place = chosen.workItem;
    const placed = await tried(ports, outcome, 'work-item', () =>
      put(workItem, place, row, row.workItem, content),
    );
    outcome.workItem = placed ?? row.workItem;
  }
  if (chosen.page !== null) {
    const place = chosen.page;
    const placed = await tried(ports, outcome, 'page', () => put(page, place, row, row.page, content));
    outcome.page = placed ?? row.page;
  }
  return outcome;
}

/** Looks before it creates, so that what a broken delivery left behind is taken up again. */
async function put<Place>(
  target: DeliveryTarget<Place>,
  place: Place,
  { key, begun }: KeptReminder,
  had: Delivered | null,
  content: ReminderContent,
): Promise<Delivered> {
  if (had?.milestone === content.milestone) return had;
  const found = had ?? (await lookedUp(target, place, key, begun));
  if (found?.milestone === content.milestone) return found;
  const updated = found && (await target.update(found, key, content));
  return updated ?? (await target.create(place, key, content));
}

/** Closes what was delivered, and what may have been. */
export async function settleEverywhere(
  ports: ReminderPorts,
  row: KeptReminder,
  language: ReminderTargets['language'],
  settlement: Settlement,
  today: Day,
): Promise<Outcome> {
  const outcome = unchanged(row);
  const note = settledNote(row.subject.kind, settlement, today, language);
  const { workItem, page } = ports.targets;
  const settle = async <Place>(target: DeliveryTarget<Place>, place: Place | null, had: Delivered | null) => {
    const lost = had === null && place !== null;
    const placed = lost ? await lookedUp(target, place, row.key, row.begun) : had;
    if (placed) await target.settle(placed, row.key, note);
    return placed;
  };
  const places = row.begun?.places ?? { workItem: null, page: null };
  outcome.workItem =
    (await tried(ports, outcome, 'work-item', () => settle(workItem, places.workItem, row.workItem))) ??
    row.workItem;
  outcome.page = (await tried(ports, outcome, 'page', () => settle(page, places.page, row.page))) ?? row.page;
  return outcome;
}

/** Does what may fail; a fault is noted, and null given. */
export async function tried<T>(
  ports: ReminderPorts,
  outcome: Outcome,
  target: ReminderTarget,
  work: () => Promise<T>,
): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) failureOf(ports, `deliver to ${target}`, error);
    const { code, detail, maybeDone } =
      error instanceof DeliveryFailure ? error : new DeliveryFailure('unavailable', null, true);
    outcome.faults.push({ target, code, detail });
    outcome.maybeDone ||= maybeDone;
    return null;
  }
}
