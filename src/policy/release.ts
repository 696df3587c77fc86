import { because, modelClauses, onAvailability, type Situation } from './answer';
import { coveredIn } from './availability';
import type { Day } from './calendar';
import { isPeriodic, type AvailabilityAnswer, type ReleaseAnswer } from './verdict';

/** A release is available if it was published before maintenance expires; to a subscription, while it is active (D10). */
export function release(situation: Situation, releasedOn: Day): ReleaseAnswer {
  return { releasedOn, ...availability(situation, releasedOn) };
}

function availability(situation: Situation, releasedOn: Day): AvailabilityAnswer {
  const { terms, product, maintenance } = situation;
  if (isPeriodic(maintenance) && maintenance.expiresOn !== null) {
    const inTime = releasedOn < maintenance.expiresOn;
    return onAvailability(
      inTime,
      because(terms, inTime ? 'published-in-time' : 'published-too-late', {
        clauses: product.updates.clauses,
      }),
    );
  }
  const reason = maintenance.state === 'none' ? 'minor-updates-free' : maintenance.reason;
  return onAvailability(
    coveredIn[maintenance.state],
    because(terms, reason, modelClauses(situation), { clauses: terms.grounds['published-in-time'].clauses }),
  );
}
