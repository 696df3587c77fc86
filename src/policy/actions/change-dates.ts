import { modelClauses, onAction, type Situation } from '../answer';
import type { ActionAnswer } from '../verdict';

/** Dates are aligned with other licenses' on the Marketplace only (M19, D14). */
export function coTerm(situation: Situation): ActionAnswer {
  const { terms, product, channel, checked } = situation;
  if (product.model !== 'periods')
    return onAction(terms, false, 'no-dates-to-change', modelClauses(situation));
  if (channel === 'marketplace')
    return onAction(terms, true, 'co-term-on-marketplace', { needs: ['marketplace-account'] });
  if (!product.migrate || checked.license.ownServers === false)
    return onAction(terms, false, 'co-term-out-of-reach');
  return onAction(terms, false, 'co-term-after-migration', { needs: ['migration-first', 'own-servers'] });
}

/** Maintenance is sold one period at a time (M18); other products sell none (M13). */
export function multiYear(situation: Situation): ActionAnswer {
  const { terms, product } = situation;
  const reason = product.model === 'periods' ? 'one-period-at-a-time' : 'no-periods-sold';
  return onAction(terms, false, reason, modelClauses(situation));
}
