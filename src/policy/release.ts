import { availabilityOf } from './availability';
import type { Day } from './calendar';
import { type Case, howSold } from './case';
import { type AvailabilityAnswer, isPeriodic, type ReleaseAnswer } from './verdict';

/** A release is available if it was published before maintenance expires; to a subscription, while it is active (D10). */
export function release(about: Case, releasedOn: Day): ReleaseAnswer {
  return { releasedOn, ...availability(about, releasedOn) };
}

function availability(about: Case, releasedOn: Day): AvailabilityAnswer {
  const { terms, product, maintenance } = about;
  if (isPeriodic(maintenance) && maintenance.expiresOn !== null) {
    const inTime = releasedOn < maintenance.expiresOn;
    const reason = inTime ? 'published-in-time' : 'published-too-late';
    return { available: inTime, ...terms.because(reason, product.updates.clauses) };
  }
  const { available, reason } = availabilityOf(about, 'releases');
  const inTime = terms.document.grounds['published-in-time'].clauses;
  return { available, ...terms.because(reason, howSold(about), inTime) };
}
