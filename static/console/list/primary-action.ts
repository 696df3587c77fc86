import type { Action } from '../../../src/policy';
import type { Row } from '../data/row';

/** What a row offers first: an order, completing what is recorded, thinking a purchase through, or a look at it. */
export type PrimaryAction = 'renew' | 'complete' | 'plan' | 'open';

/** The rank of actions: what stops a loss comes before what only may be useful. What is to lapse is only looked at. */
export function primaryActionOf({
  verdict,
  status,
  intent,
}: Pick<Row, 'verdict' | 'status' | 'intent'>): PrimaryAction {
  if (intent?.is === 'lapse') return 'open';
  if (!verdict || status === 'unknown') return 'complete';
  const { renew } = verdict.actions;
  if (status === 'expired' || status === 'soon') return renew.eligible === true ? 'renew' : 'open';
  return status === 'covered' ? 'plan' : 'open';
}

/** Everything that can be ordered for the license today, in the order of the terms. */
export function ordersOf({ verdict }: Pick<Row, 'verdict'>): Action[] {
  const orders = ['renew', 'upgrade', 'downgrade', 'migrate', 'coTerm'] as const;
  return verdict ? orders.filter((action) => verdict.actions[action].eligible === true) : [];
}
