import { modelClauses, onAction, type Situation } from '../answer';
import type { ActionAnswer, Reason } from '../verdict';

/** Maintenance that is sold in periods can be renewed at any time, before or after it expires (M8, M9, M10, M14). */
export function renew(situation: Situation): ActionAnswer {
  const { terms, product, channel, maintenance } = situation;
  const offer = product.renew?.[channel];
  if (!offer) return onAction(terms, false, 'no-renewal-cost', modelClauses(situation));
  return onAction(terms, true, reasonBy(maintenance.state), offer);
}

function reasonBy(state: Situation['maintenance']['state']): Reason {
  if (state === 'covered') return 'renew-before-expiry';
  return state === 'expired' ? 'renew-after-expiry' : 'renew-date-unknown';
}
