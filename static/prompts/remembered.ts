import type { Said } from '../../src/contract/prompts';

/** What a viewer was told last, kept in their browser for the case that the next check goes unanswered. */
export interface Remembered {
  said: Said;
  /** Epoch milliseconds. */
  at: number;
}

/** Who was told, and where: a browser knows several sites, and each place of a site says its own. */
interface Told {
  cloudId: string;
  place: string;
  accountId: string;
}

const siteKey = (cloudId: string) => `mockups-prompt:${cloudId}:`;
const keyFor = ({ cloudId, place }: Told) => siteKey(cloudId) + place;

/** Keeps a prompt without the name of its license; what is no prompt is forgotten. */
export function remember(told: Told, said: Said, at: number): void {
  const { prompt } = said;
  const { accountId } = told;
  try {
    if (!prompt) {
      localStorage.removeItem(keyFor(told));
      return;
    }
    const kept: Said = {
      ...said,
      prompt: { ...prompt, license: prompt.license && { ...prompt.license, name: null } },
      requests: [],
      overview: null,
    };
    localStorage.setItem(keyFor(told), JSON.stringify({ accountId, said: kept, at }));
  } catch {
    // A browser that keeps nothing for frames: there will be nothing to fall back on.
  }
}

/** What this viewer was told last in this place; null where nothing is known. */
export function recall(told: Told): Remembered | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyFor(told)) ?? 'null') as
      (Remembered & { accountId: string }) | null;
    return kept?.accountId === told.accountId ? kept : null;
  } catch {
    return null;
  }
}

/** Forgets it in all places of the site: what somebody hid in one is hidden in all. */
export function forget(cloudId: string): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(siteKey(cloudId))) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
