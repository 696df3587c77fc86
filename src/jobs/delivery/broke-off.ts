import { byTarget } from '../../contract/reminder-targets';
import type { Begun, KeptReminder } from '../../ports/reminder-ledger';
import type { ReminderPorts } from '../../ports/reminder-ports';
import { type DeliveryResult, passes } from './delivery-result';
import { atEachTarget } from './each-target';
import { foundAgain } from './found-again';
import { historyLine, remindedKey } from './history-line';

export type Became =
  /** It is known. This is to be changed of the row, so that it says so. */
  | { isKnown: true; change: Partial<KeptReminder> }
  /** A product does not answer now. Nothing new is begun before it does. */
  | { isKnown: false; result: DeliveryResult };

/**
 * What became of a delivery that broke off. It was made where the history or a target shows it. Then it gets its line in
 * the history, and no later reminder stands for it.
 */
export async function becameOf(ports: ReminderPorts, row: KeptReminder, begun: Begun): Promise<Became> {
  const { subject } = row;
  const { milestone } = begun;
  const result = await atEachTarget(ports, row, begun.places, async (target, place, known) => {
    // The product is asked where the row knows of nothing, or of an earlier milestone.
    if (!place || known?.milestone === milestone) return known;
    const latest = known ? { ...begun, milestone: known.milestone } : begun;
    return (await foundAgain(target, place, row.key, latest)) ?? known;
  });
  if (result.faults.some(passes)) return { isKnown: false, result };

  const key = remindedKey(subject, milestone);
  const reached = byTarget((kind) => {
    const delivered = result.delivered[kind];
    return delivered?.milestone === milestone ? delivered : null;
  });
  let made = await ports.history.has(key);
  if (!made && Object.values(reached).some((each) => each !== null)) {
    const line = { at: begun.at, day: begun.on, name: begun.name };
    const shows = { ...result, delivered: reached, faults: [] };
    await ports.history.write(key, historyLine(subject, line, milestone, begun.superseded, shows));
    made = true;
  }
  return {
    isKnown: true,
    change: { delivered: result.delivered, told: made ? milestone : row.told },
  };
}
