import type { Figures } from '../policy';
import type { Speech } from './speech';

/**
 * The numbers of a document, for messages that speak of them: {months} of a period,
 * {amount} above which there are other ways to pay, and its {currency}.
 */
export function figuresIn(
  { money, currency }: Pick<Speech<never>, 'money' | 'currency'>,
  { periodMonths, otherPaymentsAbove }: Figures,
): { months: number; amount: string; currency: string } {
  return {
    months: periodMonths,
    amount: money(otherPaymentsAbove),
    currency: currency(otherPaymentsAbove.currency),
  };
}
