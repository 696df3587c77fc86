import { DELETE_UNDONE_MS } from '../../../src/contract/limits';
import { type Deleted, deletedNow, tellDeleted } from './deleted';
import { rememberDeleted } from './remembered-deleted';

export function noteDeleted(deleted: Pick<Deleted, 'at' | 'licenses'>): void {
  tell([{ ...deleted, back: [], late: 0, taken: 0, isNews: true }, ...deletedNow()]);
}

/** Puts another one in its place; null: it is put away. */
export function replaceDeleted(before: Deleted, after: Deleted | null): void {
  tell(deletedNow().flatMap((each) => (each === before ? (after ?? []) : each)));
}

/** Forgets what can no longer be put back. */
export function forgetLate(now: number): void {
  tell(deletedNow().filter(({ at }) => now - at < DELETE_UNDONE_MS));
}

function tell(now: readonly Deleted[]): void {
  tellDeleted(now);
  void rememberDeleted();
}
