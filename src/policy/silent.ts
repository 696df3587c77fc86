import type { Ask } from './license';
import type { Terms } from './prepared';
import { type Action, type ActionAnswer, ACTIONS, type Verdict } from './verdict';

type Next = Pick<Verdict, 'support' | 'updates' | 'actions' | 'hostTier' | 'release'>;

/** What can be done next where the document of the day does not know the product: nobody can tell (D18). */
export function silent({ because, onAction, document }: Terms, { releasedOn }: Ask): Next {
  const rule = document.rules['product-not-known'];
  const grounds = because('documents-silent', rule);
  const action = onAction(null, 'documents-silent', rule);
  return {
    support: { available: null, ...grounds },
    updates: { available: null, ...grounds },
    actions: Object.fromEntries(ACTIONS.map((name) => [name, action])) as Record<Action, ActionAnswer>,
    hostTier: { mustMatch: null, ...grounds },
    ...(releasedOn === undefined ? {} : { release: { releasedOn, available: null, ...grounds } }),
  };
}
