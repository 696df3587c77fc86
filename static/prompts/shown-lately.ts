import type { Said } from '../../src/contract/prompts';
import type { Place } from '../../src/prompts/prompt';
import { shownAfter, type ShownLately } from '../../src/prompts/shown';

/** Who looks, and where. */
interface Looking {
  cloudId: string;
  place: Place;
  accountId: string;
}

const keyFor = ({ cloudId, accountId }: Looking) => `mockups-shown:${cloudId}:${accountId}`;

/** What this person was told last where prompts come by themselves, to be sent along; nothing where nothing is known. */
export function shownLately(who: Looking): { shown?: ShownLately } {
  const shown = read(who);
  return shown ? { shown } : {};
}

/** Remembers in the browser what a place has said. */
export function rememberShown(who: Looking, { prompt, today }: Said): void {
  const before = read(who);
  const after = prompt && shownAfter(before, prompt, who.place, today);
  if (!after || after === before) return;
  try {
    localStorage.setItem(keyFor(who), JSON.stringify(after));
  } catch {
    // A browser that keeps nothing for frames: whoever never dismisses may hear more than one new thing a week.
  }
}

function read(who: Looking): ShownLately | null {
  try {
    return JSON.parse(localStorage.getItem(keyFor(who)) ?? 'null') as ShownLately | null;
  } catch {
    return null;
  }
}
