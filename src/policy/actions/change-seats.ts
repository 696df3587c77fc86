import { onAction, type Situation } from '../answer';
import { isRefusal } from '../history';
import type { ProductTerms } from '../terms';
import type { ActionAnswer } from '../verdict';

/** More seats can be had at any time where the product is sold by seats (M21, U1, U3 to U9). */
export function upgrade(situation: Situation): ActionAnswer {
  return changeSeats(situation, situation.product.upgrade);
}

/** Fewer seats: by a smaller license of its own (M22), in the site's settings (U6), or as the documents leave it (D14). */
export function downgrade(situation: Situation): ActionAnswer {
  return changeSeats(situation, situation.product.downgrade);
}

function changeSeats({ terms, channel }: Situation, way: ProductTerms['upgrade']): ActionAnswer {
  if (isRefusal(way)) return onAction(terms, way.eligible, way.reason);
  const offer = way[channel];
  if (!offer) return onAction(terms, null, 'documents-silent');
  return onAction(terms, true, offer.reason, offer);
}
