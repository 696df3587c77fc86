import { because, modelClauses, onAction, type Situation } from '../answer';
import type { ActionAnswer } from '../verdict';

/** Dates are aligned with other licenses' on the Marketplace only (M19, D14). */
export function coTerm(situation: Situation): ActionAnswer {
  const { terms, product, channel, checked } = situation;
  if (product.model !== 'periods')
    return onAction(false, because(terms, 'no-dates-to-change', modelClauses(situation)));
  if (channel === 'marketplace')
    return onAction(true, because(terms, 'co-term-on-marketplace'), ['marketplace-account']);
  if (!product.migrate || checked.license.ownServers === false)
    return onAction(false, because(terms, 'co-term-out-of-reach'));
  return onAction(false, because(terms, 'co-term-after-migration'), ['migration-first', 'own-servers']);
}

/** Maintenance is sold one period at a time (M18); other products sell none (M13). */
export function multiYear(situation: Situation): ActionAnswer {
  const { terms, product } = situation;
  return product.model === 'periods'
    ? onAction(false, because(terms, 'one-period-at-a-time', modelClauses(situation)))
    : onAction(false, because(terms, 'no-periods-sold', modelClauses(situation)));
}
