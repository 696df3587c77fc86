import type { PlaceOf, TargetKind } from '../../contract/reminder-targets';
import type { Begun } from '../../ports/reminder-ledger';
import { type Delivered, DeliveryFailure, type DeliveryTarget } from '../../ports/reminder-targets';
import { isPlaceGone } from './delivery-result';

/** It stands for a milestone that is not known. Every milestone that is due replaces it. */
const NOT_OURS = Number.MAX_SAFE_INTEGER;

/**
 * Looks for what was delivered to a place; null: nothing was, or the place is gone. Some products cannot say which
 * milestone a thing shows before it was updated once. Then it is the milestone of the delivery that was begun last: each
 * earlier delivery was looked for before the next one began.
 */
export async function foundAgain<K extends TargetKind>(
  target: DeliveryTarget<K>,
  place: PlaceOf<K>,
  key: string,
  begun: Begun | null,
): Promise<Delivered | null> {
  try {
    const found = await target.find(place, key);
    return found && { ...found, milestone: found.milestone ?? begun?.milestone ?? NOT_OURS };
  } catch (error) {
    if (error instanceof DeliveryFailure && isPlaceGone(error.code)) return null;
    throw error;
  }
}
