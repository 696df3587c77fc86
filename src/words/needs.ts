import { figuresOf, type Need, type PolicyReference } from '../policy';
import type { Speech } from './speech';

type Saying = Pick<Speech<`need.${Need}`>, 'say' | 'list' | 'currency'>;

/** What has to be at hand, as a list: `the current License Key and a credit card`. */
export function needsText(
  { say, list, currency }: Saying,
  needs: readonly Need[],
  policy: PolicyReference,
): string {
  const values = { currency: currency(figuresOf(policy).otherPaymentsAbove.currency) };
  return list(needs.map((need) => say(`need.${need}`, values)));
}
