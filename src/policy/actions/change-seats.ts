import type { Case } from '../case';
import { isRefusal } from '../product-terms';
import type { ActionAnswer } from '../verdict';

/** More seats can be had at any time where the product is sold by seats (M21, U1, U3 to U9). */
export function upgrade(about: Case): ActionAnswer {
  return changeSeats(about, about.product.upgrade);
}

/** Fewer seats: by a smaller license of its own (M22), in the site's settings (U6), or as the documents leave it (D14). */
export function downgrade(about: Case): ActionAnswer {
  return changeSeats(about, about.product.downgrade);
}

function changeSeats({ terms, channel }: Case, way: Case['product']['upgrade']): ActionAnswer {
  if (isRefusal(way)) return terms.onAction(way.eligible, way.reason);
  const offer = way[channel];
  if (!offer) return terms.onAction(null, 'documents-silent');
  return terms.onAction(true, offer.reason, offer);
}
