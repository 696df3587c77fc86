import { type Places, TARGET_KINDS, type TargetKind } from '../../contract/reminder-targets';
import { failureOf } from '../../ports/failure-of';
import type { KeptReminder } from '../../ports/reminder-ledger';
import type { ReminderPorts } from '../../ports/reminder-ports';
import {
  type Delivered,
  DeliveryFailure,
  type DeliveryTarget,
  type Targets,
} from '../../ports/reminder-targets';
import type { DeliveryResult } from './delivery-result';

/** What is done at one kind of target. Gives what is delivered there afterwards; null: nothing. */
export type TargetWork = <K extends TargetKind>(
  target: DeliveryTarget<K>,
  /** Null: no place of this kind was chosen. */
  place: Places[K],
  /** What is delivered there, as far as the row knows. */
  known: Delivered | null,
) => Promise<Delivered | null>;

/**
 * Does the work at each kind of target, one after the other. Where one fails, the others are still tried. The result has
 * the fault then, and what the row knows of that target.
 */
export async function atEachTarget(
  ports: ReminderPorts,
  { delivered }: KeptReminder,
  places: Places,
  work: TargetWork,
): Promise<DeliveryResult> {
  const result: DeliveryResult = { delivered: { ...delivered }, faults: [], maybeDone: false };
  for (const kind of TARGET_KINDS) {
    try {
      result.delivered[kind] =
        (await doneAt(kind, ports.targets, places, delivered[kind], work)) ?? delivered[kind];
    } catch (error) {
      const { code, detail, maybeDone } = readFailure(ports, kind, error);
      result.faults.push({ target: kind, code, detail });
      result.maybeDone ||= maybeDone;
    }
  }
  return result;
}

function doneAt<K extends TargetKind>(
  kind: K,
  targets: Pick<Targets, K>,
  places: Pick<Places, K>,
  known: Delivered | null,
  work: TargetWork,
): Promise<Delivered | null> {
  return work(targets[kind], places[kind], known);
}

/** An error of another kind is logged. It counts as no answer: the product may have acted. */
function readFailure(ports: ReminderPorts, kind: TargetKind, error: unknown): DeliveryFailure {
  if (error instanceof DeliveryFailure) return error;
  failureOf(ports, `deliver to ${kind}`, error);
  return new DeliveryFailure('unavailable', null, true);
}
