import { useSyncExternalStore } from 'react';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { keptIn } from './kept';

/** Licenses that were deleted here, together, and what came of putting them back. */
export interface Deleted {
  /** When they began to be deleted, in epoch milliseconds. */
  at: number;
  /** Those that can be put back still, as they were deleted. */
  licenses: readonly Pick<LicenseEntry, 'id' | 'revision' | 'name'>[];
  /** The names of those that are back. */
  back: readonly string[];
  /** How many stay deleted, because it is too late, or because another one took their place. */
  late: number;
  taken: number;
  /** It was not told yet: the note takes the focus, and says it. */
  isNews: boolean;
}

/** Where the tab keeps them for whoever opens the console anew. */
export const DELETED_KEY = 'mockups-license-deleted';

let known: readonly Deleted[] = [];
const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was deleted in this tab in the last hour, the latest first. */
export const useDeleted = (): readonly Deleted[] => useSyncExternalStore(listen, deletedNow);

/** Whether there is something to tell, or the tab keeps something that was not looked at yet. */
export const useHasDeleted = (): boolean =>
  useDeleted().length > 0 || keptIn('sessionStorage', DELETED_KEY) !== null;

export const deletedNow = (): readonly Deleted[] => known;

/** Shows another list of them. */
export function tellDeleted(now: readonly Deleted[]): void {
  known = now;
  for (const listener of listeners) listener();
}
