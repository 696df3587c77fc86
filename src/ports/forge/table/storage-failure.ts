import { ForgeKvsAPIError } from '@forge/kvs';
import { PortFailure } from '../../port-failure';
import { tryingAgain } from '../trying-again';

/** The status that the storage answered with; null where no answer came. */
export const statusOf = (error: unknown): number | null =>
  error instanceof ForgeKvsAPIError ? error.responseDetails.status : null;

/**
 * An error of a storage call, as the ports reject with it. Too many calls are `busy`, no answer is
 * `storage-unavailable`. A call that the storage finds wrong is a mistake of ours: its error stays as it is.
 */
export function storageFailure(error: unknown): unknown {
  if (error instanceof PortFailure) return error;
  const status = statusOf(error);
  if (status === 429 || status === 409) return new PortFailure('busy', error);
  if (status === null || status >= 500 || status === 408)
    return new PortFailure('storage-unavailable', error);
  return error;
}

/** Makes one call of the storage, again where its failure passes. Every call that may simply be made again goes through here, so that its errors come out translated. */
export async function fromStorage<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await callStorage(call);
  } catch (error) {
    throw storageFailure(error);
  }
}

/** The same with the storage's own errors. Its package does not hand on what they say of when to try again. */
export function callStorage<T>(call: () => Promise<T>): Promise<T> {
  return tryingAgain(call, (error) =>
    storageFailure(error) instanceof PortFailure ? { afterSeconds: null } : null,
  );
}
