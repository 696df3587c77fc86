import { type Case, howSold } from '../case';
import type { Reason } from '../codes';
import type { ActionAnswer } from '../verdict';

/** Maintenance that is sold in periods can be renewed at any time, before or after it expires (M8, M9, M10, M14). */
export function renew(about: Case): ActionAnswer {
  const { terms, product, channel, maintenance } = about;
  const offer = product.renew?.[channel];
  if (!offer) return terms.onAction(false, 'no-renewal-cost', howSold(about));
  return terms.onAction(true, reasonBy(maintenance.state), offer);
}

function reasonBy(state: Case['maintenance']['state']): Reason {
  if (state === 'covered') return 'renew-before-expiry';
  return state === 'expired' ? 'renew-after-expiry' : 'renew-date-unknown';
}
