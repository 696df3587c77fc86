import type { HostProduct } from '../policy';
import type { Occasion } from './causes';
import { type Audience, isDeliberate, isStop, type Place } from './prompt';

/** How much an audience is told of in a place: what has stopped working alone, what is usual, or all there is. */
export const REACHES = ['nothing', 'stops', 'usual', 'everything'] as const;
export type Reach = (typeof REACHES)[number];

/** What admins set for everyone. */
export interface PromptSettings {
  /** Days before an expiry at which it is announced (D13). */
  leadDays: readonly number[];
  /** Where, and to whom, more or less is said than usual. */
  reach: readonly PlaceReach[];
}

export interface PlaceReach {
  place: Place;
  audience: Audience;
  reach: Reach;
}

/** How much an audience is told of in a place. */
export const reachIn = (reach: readonly PlaceReach[], place: Place, audience: Audience): Reach =>
  reach.find((each) => each.place === place && each.audience === audience)?.reach ?? 'usual';

/** Whether something is an audience's business in a place of a product. */
export function isTold(
  occasion: Occasion,
  {
    audience,
    place,
    product,
    reach,
  }: { audience: Audience; place: Place; product: HostProduct; reach: Reach },
): boolean {
  switch (reach) {
    case 'nothing':
      return false;
    case 'stops':
      return isStop(occasion.cause);
    case 'usual':
      return audience === 'admin' || concernsUsers(occasion, place, product);
    case 'everything':
      // Requests are for those who can answer them.
      return audience === 'admin' || occasion.cause !== 'requests-waiting';
  }
}

/**
 * Users are told of what they use where they are: the host's own subscription, and licenses for the product they stand
 * in. What has expired keeps working and asks nothing of them (M9): only who came to look is told of it.
 */
function concernsUsers({ cause, license }: Occasion, place: Place, product: HostProduct): boolean {
  if (cause === 'requests-waiting') return false;
  if (license !== null && license.product?.host !== product) return false;
  return cause !== 'maintenance-expired' || isDeliberate(place);
}
