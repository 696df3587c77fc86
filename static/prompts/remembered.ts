import type { Said } from '../../src/contract/prompt-questions';

/** What a viewer was told last, kept in their browser for the case that the next check goes unanswered. */
export interface Remembered {
  said: Said;
  /** Epoch milliseconds. */
  at: number;
}

const keyFor = (place: string) => `mockups-prompt:${place}`;

/** Keeps it without the names of licenses; what says nothing is forgotten. */
export function remember(place: string, accountId: string, said: Said, at: number): void {
  const { prompt, request } = said;
  try {
    if (!prompt && !request) {
      localStorage.removeItem(keyFor(place));
      return;
    }
    const kept: Said = {
      ...said,
      prompt: prompt && { ...prompt, license: prompt.license && { ...prompt.license, name: null } },
      request: null,
      overview: null,
    };
    localStorage.setItem(keyFor(place), JSON.stringify({ accountId, said: kept, at }));
  } catch {
    // A browser that keeps nothing for frames: there will be nothing to fall back on.
  }
}

/** What this viewer was told last in this place; null where nothing is known. */
export function recall(place: string, accountId: string): Remembered | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyFor(place)) ?? 'null') as
      (Remembered & { accountId: string }) | null;
    return kept?.accountId === accountId && kept.said.prompt ? kept : null;
  } catch {
    return null;
  }
}
