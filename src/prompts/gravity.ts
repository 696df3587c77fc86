import { addDays, type Day, daysBetween } from '../policy';
import type { Occasion } from './causes';

/** An expiry is news for so many days; after that, what is still to come goes first. */
export const NEWS_DAYS = 30;

/** More than any lead time and any number of days that are compared within one level. */
const A_LEVEL = 1_000_000;
const LONG_BEFORE: Day = '2000-01-01';

/**
 * How grave an occasion is; of several, the gravest is said, and only what is graver breaks into the quiet of a place:
 * what stopped working, people who wait for an answer (the latest first), an expiry that is news, a trial that ends,
 * maintenance that ends (the nearest first), an expiry of long ago.
 */
export function gravityOf({ cause, day, lead, asking }: Occasion, today: Day): number {
  const nearness = A_LEVEL / 2 - (lead ?? 0);
  switch (cause) {
    case 'subscription-inactive':
    case 'evaluation-ended':
      return 6 * A_LEVEL;
    case 'requests-waiting':
      return 5 * A_LEVEL + (asking ? daysBetween(LONG_BEFORE, asking.latestOn) : 0);
    case 'maintenance-expired':
      return day !== null && addDays(day, NEWS_DAYS) <= today ? A_LEVEL : 4 * A_LEVEL;
    case 'evaluation-ending':
      return 3 * A_LEVEL + nearness;
    case 'maintenance-expiring':
      return 2 * A_LEVEL + nearness;
  }
}

/** The gravest first; of two alike, the nearest day, then always the same one. */
export const byGravity = (today: Day) => (a: Occasion, b: Occasion) => {
  const difference = gravityOf(b, today) - gravityOf(a, today);
  if (difference !== 0) return difference;
  const [earlier, later] = a.cause === 'maintenance-expired' ? [b, a] : [a, b];
  return (
    (earlier.day ?? '').localeCompare(later.day ?? '') ||
    (a.license?.id ?? a.key).localeCompare(b.license?.id ?? b.key)
  );
};
