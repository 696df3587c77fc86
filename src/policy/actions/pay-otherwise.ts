import { onAction, type Situation } from '../answer';
import type { Money } from '../license';
import type { ActionAnswer } from '../verdict';

/** Direct orders above the threshold have other ways of paying; without a total in its currency it is unknown (M15, D11). */
export function payOtherwise(
  { terms, product, channel }: Situation,
  orderTotal: Money | undefined,
): ActionAnswer {
  const offer = product.payOtherwise?.[channel];
  if (!offer) return onAction(terms, false, 'payment-options-not-offered');
  if (!orderTotal) return onAction(terms, null, 'order-total-unknown', { needs: ['order-total'] });
  if (orderTotal.currency !== terms.otherPaymentsAbove.currency)
    return onAction(terms, null, 'order-currency-unknown', { needs: ['order-total'] });
  return isAbove(orderTotal.amount, terms.otherPaymentsAbove.amount)
    ? onAction(terms, true, 'order-over-threshold', offer)
    : onAction(terms, false, 'order-not-over-threshold');
}

/** Whether one decimal is strictly greater than another, to the last digit. */
function isAbove(amount: string, threshold: string): boolean {
  const [whole = '', fraction = ''] = amount.split('.');
  const [thresholdWhole = '', thresholdFraction = ''] = threshold.split('.');
  const digits = Math.max(fraction.length, thresholdFraction.length);
  const scaled = (integer: string, rest: string) => BigInt(integer + rest.padEnd(digits, '0'));
  return scaled(whole, fraction) > scaled(thresholdWhole, thresholdFraction);
}
