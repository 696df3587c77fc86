import type { Day } from '../policy';
import { isDeliberate, type Place, type Prompt } from './prompt';

// The small bundle of the prompts loads this file. So it reads no calendar.

/** What a person was told last where prompts come by themselves, and since when. Their browser remembers it. */
export interface ShownLately {
  key: string;
  /** What stands for the license: what has expired goes under one key for all of them. */
  about: string;
  since: Day;
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
