import type { Written } from '../../written';
import { callStorage, mayBeMade, storageFailure } from './storage-failure';

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
 * was lost. So the row is read again, and that decides. Rejects with the storage's failure if nothing was written. It
 * rejects too where somebody else wrote meanwhile and an answer was lost: they may have written after this write, and
 * then it is not known what became of it.
 */
export async function written<Row>(write: () => Promise<void>, look: Look<Row>): Promise<Written<Row>> {
  let unheard: unknown;
  const noting = async () => {
    try {
      await write();
    } catch (error) {
      if (mayBeMade(error)) unheard = error;
      throw error;
    }
  };
  try {
    await callStorage(noting);
    return { done: true };
  } catch (error) {
    const current = await look.current();
    if (look.isNext(current)) return { done: true };
    if (look.isBefore(current)) throw storageFailure(error);
    if (unheard !== undefined) throw storageFailure(unheard);
    return { done: false, current };
  }
}
