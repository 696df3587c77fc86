import { because, onAction, type Situation } from '../answer';
import type { ActionAnswer } from '../verdict';

/** A license bought directly may move to the Marketplace if it runs on the customer's own servers (M16, U10, D8). */
export function migrate({ terms, product, channel, checked }: Situation): ActionAnswer {
  const offer = product.migrate;
  if (!offer) return onAction(false, because(terms, 'migration-not-offered'));
  if (channel === 'marketplace') return onAction(false, because(terms, 'already-on-marketplace'));
  if (checked.license.ownServers === false)
    return onAction(false, because(terms, 'not-on-own-servers', { clauses: offer.clauses }));
  return onAction(true, because(terms, 'migrate-own-servers', offer), offer.needs);
}
