import { type Case, howSold } from '../case';
import type { Need } from '../codes';
import type { ActionAnswer } from '../verdict';

const ON_MARKETPLACE = { needs: ['marketplace-account'] satisfies Need[] };
const AFTER_MIGRATION = { needs: ['migration-first', 'own-servers'] satisfies Need[] };

/** Dates are aligned with other licenses' on the Marketplace only (M19, D14). */
export function coTerm(about: Case): ActionAnswer {
  const { terms, product, channel, license } = about;
  if (product.model !== 'periods') return terms.onAction(false, 'no-dates-to-change', howSold(about));
  if (channel === 'marketplace') return terms.onAction(true, 'co-term-on-marketplace', ON_MARKETPLACE);
  if (!product.migrate || license.ownServers === false) return terms.onAction(false, 'co-term-out-of-reach');
  return terms.onAction(false, 'co-term-after-migration', AFTER_MIGRATION);
}

/** Maintenance is sold one period at a time (M18); other products sell none (M13). */
export function multiYear(about: Case): ActionAnswer {
  const { terms, product } = about;
  const reason = product.model === 'periods' ? 'one-period-at-a-time' : 'no-periods-sold';
  return terms.onAction(false, reason, howSold(about));
}
