import { PortFailure } from '../../port-failure';
import { statusOf, storageFailure } from '../table';

/** The storage says with it that a key is taken. It is the same as that of two writes at once, which may pass. */
const TAKEN = 409;

/**
 * Whether the storage refuses a call as wrong. Rejects with a `PortFailure` if there is no answer, or too many calls:
 * then nobody can tell. The call is made once.
 */
export async function isRefused(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return false;
  } catch (error) {
    if (statusOf(error) === TAKEN) return true;
    const failure = storageFailure(error);
    if (failure instanceof PortFailure) throw failure;
    return true;
  }
}
