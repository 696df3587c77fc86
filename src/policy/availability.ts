import { because, modelClauses, onAvailability, type Situation } from './answer';
import type { Answer, AvailabilityAnswer, Reason } from './verdict';

/** Whether maintenance, in its state, gives what it covers (M1). */
export const coveredIn: Record<Situation['maintenance']['state'], Answer> = {
  covered: true,
  expired: false,
  included: true,
  inactive: false,
  none: true, // without any maintenance to buy, what there is comes with the license (M3)
  unknown: null,
};

/** Support is a part of maintenance (M1); a product without maintenance has its forums (M3). */
export function support(situation: Situation): AvailabilityAnswer {
  return answer(situation, situation.product.support, { none: 'support-in-forums' });
}

/** Updates are a part of maintenance (M1, U2); without it, older versions stay (M9), or minor ones are free (M3). */
export function updates(situation: Situation): AvailabilityAnswer {
  return answer(situation, situation.product.updates, {
    none: 'minor-updates-free',
    expired: 'older-versions-only',
  });
}

function answer(
  situation: Situation,
  source: Situation['product']['support'],
  reasons: Partial<Record<Situation['maintenance']['state'], Reason>>,
): AvailabilityAnswer {
  const { terms, maintenance } = situation;
  const available = coveredIn[maintenance.state];
  const reason = reasons[maintenance.state] ?? maintenance.reason;
  // Where it cannot be had, the address to go to is not that of what is missing.
  const from = available === false ? { clauses: source.clauses } : source;
  return onAvailability(available, because(terms, reason, from, modelClauses(situation)));
}
