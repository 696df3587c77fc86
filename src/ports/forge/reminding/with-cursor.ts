import { UnknownCursor } from '../../register';
import { statusOf, storageFailure } from '../storage-failure';

/** Reads a page. The rest of the question is always the same: what the storage finds wrong with it is the cursor. */
export async function withCursor<T>(cursor: string | undefined, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (cursor !== undefined && statusOf(error) === 400) throw new UnknownCursor('', { cause: error });
    throw storageFailure(error);
  }
}
