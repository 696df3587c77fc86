import { useSyncExternalStore } from 'react';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { DELETE_UNDONE_MS } from '../../../src/contract/limits';

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

export function noteDeleted(deleted: Pick<Deleted, 'at' | 'licenses'>): void {
  tell([{ ...deleted, back: [], late: 0, taken: 0, isNews: true }, ...known]);
}

/** Puts another one in its place; null: it is put away. */
export function replaceDeleted(before: Deleted, after: Deleted | null): void {
  tell(known.flatMap((each) => (each === before ? (after ?? []) : each)));
}

/** Forgets what can no longer be put back. */
export function forgetLate(now: number): void {
  tell(known.filter(({ at }) => now - at < DELETE_UNDONE_MS));
}

function tell(now: readonly Deleted[]): void {
  known = now;
  for (const listener of listeners) listener();
}
