import { addDays, type Day } from '../policy';
import type { Occasion } from './causes';
import { isDeliberate, isStop, type Place, type Prompt, QUIET_DAYS } from './prompt';

/** What a person was told last where prompts come by themselves, and since when. Their browser remembers it. */
export interface ShownLately {
  key: string;
  /** What stands for the license: what has expired goes under one key for all of them. */
  about: string;
  since: Day;
}

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

/** What is remembered after a place has shown a prompt. What stopped working begins a week as well: what comes behind it is new. */
export function shownAfter(
  before: ShownLately | null,
  prompt: Pick<Prompt, 'key' | 'about'>,
  place: Place,
  today: Day,
): ShownLately | null {
  const { key, about } = prompt;
  if (isDeliberate(place)) return before;
  return before?.key === key && before.about === about ? before : { key, about, since: today };
}
