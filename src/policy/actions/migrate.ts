import type { Case } from '../case';
import type { ActionAnswer } from '../verdict';

/** A license bought directly may move to the Marketplace if it runs on the customer's own servers (M16, U10, D8). */
export function migrate({ terms, product, channel, license }: Case): ActionAnswer {
  const offer = product.migrate;
  if (!offer) return terms.onAction(false, 'migration-not-offered');
  if (channel === 'marketplace') return terms.onAction(false, 'already-on-marketplace');
  if (license.ownServers === false) return terms.onAction(false, 'not-on-own-servers', offer.clauses);
  return terms.onAction(true, 'migrate-own-servers', offer);
}
