import type { Written } from '../../written';
import { callStorage, storageFailure } from './storage-failure';

/** What tells what became of a write. */
export interface Look<Row> {
  /** What stands there now. */
  current: () => Promise<Row | null>;
  /** It stands as it was to be written. */
  isNext: (current: Row | null) => boolean;
  /** It stands as it was before. */
  isBefore: (current: Row | null) => boolean;
}

/**
 * Makes a conditional write. An error does not tell whether it was made: its condition may not hold, or its answer was
 * lost. So what stands there afterwards is read, and that decides. Where nothing was written, the storage's failure
 * comes out.
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
