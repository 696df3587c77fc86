import { because, onAction, type Situation } from '../answer';
import type { Money } from '../license';
import type { ActionAnswer } from '../verdict';

/** Direct orders above the threshold have other ways of paying; without a total in its currency it is unknown (M15, D11). */
export function payOtherwise(
  { terms, product, channel }: Situation,
  orderTotal: Money | undefined,
): ActionAnswer {
  const offer = product.payOtherwise?.[channel];
  if (!offer) return onAction(false, because(terms, 'payment-options-not-offered'));
  if (!orderTotal) return onAction(null, because(terms, 'order-total-unknown'), ['order-total']);
  if (orderTotal.currency !== terms.otherPaymentsAbove.currency)
    return onAction(null, because(terms, 'order-currency-unknown'), ['order-total']);
  return isAbove(orderTotal.amount, terms.otherPaymentsAbove.amount)
    ? onAction(true, because(terms, 'order-over-threshold', offer), offer.needs)
    : onAction(false, because(terms, 'order-not-over-threshold'));
}

/** Whether one decimal is strictly greater than another, to the last digit. */
function isAbove(amount: string, threshold: string): boolean {
  const [whole = '', fraction = ''] = amount.split('.');
  const [thresholdWhole = '', thresholdFraction = ''] = threshold.split('.');
  const digits = Math.max(fraction.length, thresholdFraction.length);
  const scaled = (integer: string, rest: string) => BigInt(integer + rest.padEnd(digits, '0'));
  return scaled(whole, fraction) > scaled(thresholdWhole, thresholdFraction);
}
