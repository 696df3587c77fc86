import type { Begun, Places } from '../ports/reminder-ledger';
import { DeliveryFailure, type DeliveryTarget, type Placed } from '../ports/reminder-targets';

/** Behind every milestone: whatever is due has to be written. */
const NOT_OURS = Number.MAX_SAFE_INTEGER;

/**
 * What stands of ours in a place. A place that is gone holds nothing. What stands as it was made shows the delivery
 * that was begun: an earlier one was looked for, and noted, before this one began.
 */
export async function lookedUp<Place>(
  target: DeliveryTarget<Place>,
  place: Place,
  key: string,
  begun: Begun | null,
): Promise<Placed | null> {
  try {
    const found = await target.find(place, key);
    return found && { ...found, milestone: found.milestone ?? begun?.milestone ?? NOT_OURS };
  } catch (error) {
    if (error instanceof DeliveryFailure && (error.code === 'no-project' || error.code === 'no-space'))
      return null;
    throw error;
  }
}

/** Whether two choices of an admin lead to the same places. */
export function areSame(a: Places, b: Places): boolean {
  return a.workItem?.projectKey === b.workItem?.projectKey && a.page?.spaceKey === b.page?.spaceKey;
}
