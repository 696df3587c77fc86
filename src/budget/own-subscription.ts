import type { Billing } from '../contract/booking';
import { tidyMoney } from '../contract/money';
import type { HostLicense, OwnPrice } from '../contract/site';
import { addMonths, type Day } from '../policy';
import type { BudgetDue, BudgetRow, EnteredPrice } from './row';
import { type BudgetSpan, isInSpan, partsOf } from './span';
import { MONTHS_OF, paymentDays } from './subscription-due';

/** This site's own subscription of the app, as the budget reads it (D12). */
export interface OwnSubscription extends Pick<HostLicense, 'product' | 'state' | 'billing'> {
  /** What it is called. */
  name: string;
  /** The first day after the trial or the paid time; null where the host does not say. */
  endsOn: Day | null;
  /** What an admin entered; null: nobody has. */
  price: OwnPrice | null;
}

/** The id of its row. No license of the register has it. */
export const OWN_ID = '';

/**
 * What this site's own subscription costs in a year: on each day on which it is renewed, by the price that an admin
 * entered. Where the host tells no day, the year's payments stand on no day. `later`: nothing is left to pay in the
 * year. Null: no license applies here.
 */
export function ownDue(own: OwnSubscription, span: BudgetSpan, today: Day): BudgetRow | 'later' | null {
  if (own.state === 'absent') return null;
  const per = paidPer(own);
  const price = enteredPrice(own);
  const days = duesOf(own, per, span, today);
  if (days.length === 0) return 'later';
  const isOver = own.state === 'inactive';
  return {
    id: OWN_ID,
    name: own.name,
    product: own.product,
    owner: null,
    costCentre: null,
    of: 'own',
    paidPer: per,
    dueOn: own.endsOn,
    isOver,
    intent: null,
    renewsItself: own.state === 'active' && own.billing === 'monthly',
    ways: [],
    cheapestBy: null,
    chosen: null,
    price,
    dues: days.map((on): BudgetDue => ({ on, amount: price?.price ?? null })),
  };
}

/** How often it is paid: what the host says goes before what was entered with the price. */
const paidPer = ({ billing, price }: OwnSubscription): Billing | null => billing ?? price?.per ?? null;

/** The entered price; null where it is for another period than the one that is paid: a year is not twelve months' price. */
function enteredPrice(own: OwnSubscription): EnteredPrice | null {
  const { price } = own;
  if (price === null || price.per !== paidPer(own)) return null;
  const { amount, currency } = price;
  return { kind: 'entered', price: tidyMoney({ amount, currency }), costCentre: null };
}

/** The days of the payments that are left in the year; null for each payment without a known day. */
function duesOf(
  { state, endsOn }: OwnSubscription,
  per: Billing | null,
  span: BudgetSpan,
  today: Day,
): (Day | null)[] {
  if (span.endsBefore <= today) return [];
  if (state === 'inactive' || endsOn === null)
    return Array.from({ length: paymentsIn(per, span, today) }, () => null);
  if (per !== null) return paymentDays(endsOn, MONTHS_OF[per], span, today);
  // Of a subscription that is paid nobody knows how often, the next day is all that is known.
  return endsOn >= today && isInSpan(span, endsOn) ? [endsOn] : endsOn < span.startsOn ? [null] : [];
}

/** How often it is paid in a year, at most: once, or in each month that is not over. */
function paymentsIn(per: Billing | null, span: BudgetSpan, today: Day): number {
  if (per !== 'monthly') return 1;
  return partsOf(span, 'month').filter((startsOn) => addMonths(startsOn, 1) > today).length;
}
