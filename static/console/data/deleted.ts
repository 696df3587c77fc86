import { useSyncExternalStore } from 'react';
import type { LicenseEntry } from '../../../src/contract/licenses';

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

let known: readonly Deleted[] = [];
const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was deleted here in the last hour, the latest first. It is known for as long as the console stays open. */
export const useDeleted = (): readonly Deleted[] => useSyncExternalStore(listen, deletedNow);

export const deletedNow = (): readonly Deleted[] => known;

/** Shows another list of them. */
export function tellDeleted(now: readonly Deleted[]): void {
  known = now;
  for (const listener of listeners) listener();
}
