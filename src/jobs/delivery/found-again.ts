import type { PlaceOf, TargetKind } from '../../contract/reminder-targets';
import type { Begun } from '../../ports/reminder-ledger';
import { DeliveryFailure, type Delivered, type DeliveryTarget } from '../../ports/reminder-targets';
import { isPlaceGone } from './delivery-result';

/** Behind every milestone: whatever is due has to be written. */
const NOT_OURS = Number.MAX_SAFE_INTEGER;

/**
 * What was delivered to a place. A place that is gone holds nothing. What stands as it was made shows the delivery
 * that was begun last: an earlier one was looked for, and noted, before that one began.
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
