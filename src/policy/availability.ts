import { type Case, howSold } from './case';
import type { Answer, Reason } from './codes';
import type { AvailabilityAnswer, MaintenanceState } from './verdict';

/** Whether maintenance, in its state, gives what it covers (M1). Where there is none, the product's terms say what comes with the license. */
const coveredIn: Record<MaintenanceState, Answer> = {
  covered: true,
  expired: false,
  included: true,
  inactive: false,
  none: null,
  unknown: null,
};

/** Whether something is to be had, and why. */
export interface Availability {
  available: Answer;
  reason: Reason;
}

/** What the state of maintenance comes to for one of the things that it covers. */
export function availabilityOf(
  { product, maintenance }: Case,
  what: 'support' | 'updates' | 'releases',
): Availability {
  const { state, reason } = maintenance;
  return state === 'none' && product.model === 'none'
    ? product.withoutMaintenance[what]
    : { available: coveredIn[state], reason };
}

/** Support is a part of maintenance (M1). */
export function support(about: Case): AvailabilityAnswer {
  return answer(about, about.product.support, availabilityOf(about, 'support'));
}

/** Updates are a part of maintenance (M1, U2); without it, older versions stay (M9). */
export function updates(about: Case): AvailabilityAnswer {
  const found = availabilityOf(about, 'updates');
  const isOver = about.maintenance.state === 'expired';
  return answer(about, about.product.updates, isOver ? { ...found, reason: 'older-versions-only' } : found);
}

function answer(
  about: Case,
  source: Case['product']['support'],
  { available, reason }: Availability,
): AvailabilityAnswer {
  // Where it cannot be had, the address to go to is not that of what is missing.
  const from = available === false ? source.clauses : source;
  return about.terms.onAvailability(available, reason, from, howSold(about));
}
