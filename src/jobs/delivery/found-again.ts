import type { PlaceOf, TargetKind } from '../../contract/reminder-targets';
import type { Begun } from '../../ports/reminder-ledger';
import { type Delivered, DeliveryFailure, type DeliveryTarget } from '../../ports/reminder-targets';
import { isPlaceGone } from './delivery-result';

/** Later than every milestone: whatever is due is written over it. */
const NOT_OURS = Number.MAX_SAFE_INTEGER;

/**
 * What was delivered to a place; null: nothing, or the place is gone. Some products do not say which milestone a thing
 * shows as long as it stands as it was made. Then it shows the one that was begun last: whatever was begun before that
 * had been looked for.
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
