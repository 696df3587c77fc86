import { onAction, type Situation } from '../answer';
import type { ActionAnswer } from '../verdict';

/** A license bought directly may move to the Marketplace if it runs on the customer's own servers (M16, U10, D8). */
export function migrate({ terms, product, channel, checked }: Situation): ActionAnswer {
  const offer = product.migrate;
  if (!offer) return onAction(terms, false, 'migration-not-offered');
  if (channel === 'marketplace') return onAction(terms, false, 'already-on-marketplace');
  if (checked.license.ownServers === false)
    return onAction(terms, false, 'not-on-own-servers', { clauses: offer.clauses });
  return onAction(terms, true, 'migrate-own-servers', offer);
}
