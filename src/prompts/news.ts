import { addDays, type Day } from '../policy';
import type { Occasion } from './causes';
import { isDeliberate, isStop, type Place, QUIET_DAYS } from './prompt';
import type { ShownLately } from './shown';

/**
 * Whether something may be said to a person who was told something lately. Where prompts come by themselves, nothing new
 * is said for a week, except what has stopped working; what was told goes on being told.
 */
export function newsFor(
  shown: ShownLately | null,
  place: Place,
  today: Day,
): (occasion: Pick<Occasion, 'cause' | 'key' | 'about'>) => boolean {
  const isWeek =
    shown !== null &&
    !isDeliberate(place) &&
    shown.since <= today &&
    today < addDays(shown.since, QUIET_DAYS);
  if (!isWeek) return () => true;
  return ({ cause, key, about }) => isStop(cause) || (key === shown.key && about === shown.about);
}
