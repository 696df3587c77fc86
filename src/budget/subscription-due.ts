import type { Billing, BookedLicense } from '../contract/booking';
import { addMonths, type Day } from '../policy';
import { firstPurchase, lastPrice } from './prices';
import type { Placed } from './row';
import { type BudgetSpan, MONTHS_A_YEAR } from './span';

/** How many months lie between two payments. */
export const MONTHS_OF: Record<Billing, number> = { monthly: 1, yearly: MONTHS_A_YEAR };

/**
 * When a subscription that runs is paid next: each month or each year after the day on which it was bought, from today
 * on. Its price is that of its last purchase, also where that moved it to another size.
 */
export function subscriptionDue(license: BookedLicense, span: BudgetSpan, today: Day): Placed {
  const bought = firstPurchase(license);
  if (bought === null) return { in: 'notKnown', by: 'no-purchase' };
  if (license.billing === undefined) return { in: 'notKnown', by: 'no-billing' };
  const price = lastPrice(license, ['new', 'upgrade']);
  const days = paymentDays(bought, MONTHS_OF[license.billing], span, today).filter((day) => day > bought);
  const [dueOn] = days;
  if (dueOn === undefined) return { in: 'later' };
  return {
    in: 'row',
    row: {
      of: 'subscription',
      dueOn,
      isOver: false,
      renewsItself: false,
      paidPer: license.billing,
      ways: [],
      cheapestBy: null,
      chosen: null,
      price,
      dues: days.map((on) => ({ on, amount: price?.price ?? null })),
    },
  };
}

/** The days on which something is paid that is paid on a first day and every so many months after it, from today on, as far as they lie in the year. */
export function paymentDays(
  first: Day,
  step: number,
  { startsOn, endsBefore }: BudgetSpan,
  today: Day,
): Day[] {
  const from = startsOn > today ? startsOn : today;
  const days: Day[] = [];
  for (let months = monthsBetween(first, from, step); ; months += step) {
    const day = addMonths(first, months);
    if (day >= endsBefore) return days;
    if (day >= from) days.push(day);
  }
}

/** So many months after `day` that `to` is not yet passed: a whole number of steps, 0 or more. */
function monthsBetween(day: Day, to: Day, step: number): number {
  const months = monthNumber(to) - monthNumber(day) - 1;
  return Math.max(0, Math.floor(months / step) * step);
}

const monthNumber = (day: Day) => Number(day.slice(0, 4)) * MONTHS_A_YEAR + Number(day.slice(5, 7));
