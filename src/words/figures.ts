import { figuresOf, type PolicyReference } from '../policy';
import type { Speech } from './speech';

/**
 * The numbers of the document that an answer was made by, for messages that speak of them: {months} of a period,
 * {amount} above which there are other ways to pay, and its {currency}.
 */
export function figuresIn(
  { money, currency }: Pick<Speech<never>, 'money' | 'currency'>,
  policy: PolicyReference,
): { months: number; amount: string; currency: string } {
  const { periodMonths, otherPaymentsAbove } = figuresOf(policy);
  return {
    months: periodMonths,
    amount: money(otherPaymentsAbove),
    currency: currency(otherPaymentsAbove.currency),
  };
}
