import type { Case } from '../case';
import type { Need } from '../codes';
import type { Money } from '../license';
import type { ActionAnswer } from '../verdict';

const ORDER_TOTAL = { needs: ['order-total'] satisfies Need[] };

/** Direct orders above the threshold have other ways of paying; without a total in its currency it is unknown (M15, D11). */
export function payOtherwise({ terms, product, channel }: Case, orderTotal: Money | undefined): ActionAnswer {
  const offer = product.payOtherwise?.[channel];
  const { amount, currency } = terms.document.otherPaymentsAbove;
  if (!offer) return terms.onAction(false, 'payment-options-not-offered');
  if (!orderTotal) return terms.onAction(null, 'order-total-unknown', ORDER_TOTAL);
  if (orderTotal.currency !== currency) return terms.onAction(null, 'order-currency-unknown', ORDER_TOTAL);
  return isAbove(orderTotal.amount, amount)
    ? terms.onAction(true, 'order-over-threshold', offer)
    : terms.onAction(false, 'order-not-over-threshold');
}

/** Whether one decimal is strictly greater than another, to the last digit. */
function isAbove(amount: string, threshold: string): boolean {
  const [whole = '', fraction = ''] = amount.split('.');
  const [thresholdWhole = '', thresholdFraction = ''] = threshold.split('.');
  const digits = Math.max(fraction.length, thresholdFraction.length);
  const scaled = (integer: string, rest: string) => BigInt(integer + rest.padEnd(digits, '0'));
  return scaled(whole, fraction) > scaled(thresholdWhole, thresholdFraction);
}
