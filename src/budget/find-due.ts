import { intentOn, isLapsing } from '../contract/decided';
import type { Day, Policy } from '../policy';
import { maintenanceDue } from './maintenance-due';
import { ownDue, type OwnSubscription } from './own-subscription';
import { lastCostCentre } from './prices';
import type { BudgetLicense, BudgetRow, NotKnownDue, Placed } from './row';
import type { BudgetSpan } from './span';
import { subscriptionDue } from './subscription-due';

/** What a year's budget finds in a register. */
export interface BudgetFound {
  /** In the order of days; what has ended already comes first. */
  rows: BudgetRow[];
  notKnown: NotKnownDue[];
  /** Licenses that are in no row, because they are to lapse, fall due in another year, or cost nothing. */
  leftOut: Record<'lapsing' | 'earlier' | 'later' | 'free', number>;
}

/**
 * What falls due for each license in a year, by what is known today. What is to lapse is left out (its decision says
 * so), and so is what ends in another year. What has ended already falls due on any day of this year and of each later one, until
 * somebody buys or decides. This site's own subscription is among them, where it is given.
 */
export function findDue(
  policy: Policy,
  licenses: readonly BudgetLicense[],
  span: BudgetSpan,
  today: Day,
  own: OwnSubscription | null = null,
): BudgetFound {
  const found: BudgetFound = {
    rows: [],
    notKnown: [],
    leftOut: { lapsing: 0, earlier: 0, later: 0, free: 0 },
  };
  for (const each of licenses) {
    if (isLapsing(policy, each)) {
      found.leftOut.lapsing += 1;
      continue;
    }
    const intent = intentOn(policy, each, today);
    const buying = intent?.is === 'lapse' ? null : intent;
    const placed = place(policy, each, span, today, buying);
    if (placed.in === 'row')
      found.rows.push({ ...aboutOf(each, placed.row.price), ...placed.row, intent: buying });
    else if (placed.in === 'notKnown') found.notKnown.push({ ...aboutOf(each, null), by: placed.by });
    else found.leftOut[placed.in] += 1;
  }
  const ownRow = own && ownDue(own, span, today);
  if (ownRow === 'later') found.leftOut.later += 1;
  else if (ownRow) found.rows.push(ownRow);
  found.rows.sort(byDay);
  return found;
}

const place = (
  policy: Policy,
  { license }: BudgetLicense,
  span: BudgetSpan,
  today: Day,
  intent: BudgetRow['intent'],
): Placed => maintenanceDue(policy, license, span, today, intent) ?? subscriptionDue(license, span, today);

const aboutOf = ({ id, name, license, owner }: BudgetLicense, price: BudgetRow['price']) => ({
  id,
  name,
  product: license.product,
  owner: owner ?? null,
  costCentre: price ? price.costCentre : lastCostCentre(license),
});

const firstDay = ({ dues }: BudgetRow): Day => dues[0]?.on ?? '';

const byDay = (a: BudgetRow, b: BudgetRow): number =>
  compare(firstDay(a), firstDay(b)) || compare(a.dueOn ?? '', b.dueOn ?? '') || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
