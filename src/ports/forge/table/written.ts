import type { Written } from '../../written';
import { callStorage, storageFailure } from './storage-failure';

/** How to find out whether a write was made. */
export interface Look<Row> {
  /** The row as it is stored now. */
  current: () => Promise<Row | null>;
  /** The row is as it was to be written. */
  isNext: (current: Row | null) => boolean;
  /** The row is as it was before the write. */
  isBefore: (current: Row | null) => boolean;
}

/**
 * Makes a conditional write. An error does not tell whether it was made: its condition may be false, or only its answer
 * was lost. So the row is read again, and that decides. Rejects with the storage's failure if nothing was written.
 */
export async function written<Row>(write: () => Promise<void>, look: Look<Row>): Promise<Written<Row>> {
  try {
    await callStorage(write);
    return { done: true };
  } catch (error) {
    const current = await look.current();
    if (look.isNext(current)) return { done: true };
    if (look.isBefore(current)) throw storageFailure(error);
    return { done: false, current };
  }
}
