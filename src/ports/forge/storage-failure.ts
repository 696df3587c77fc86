import { ForgeKvsAPIError } from '@forge/kvs';
import { PortFailure } from '../port-failure';

/** What the storage answered with, or null where no answer came. */
export const statusOf = (error: unknown): number | null =>
  error instanceof ForgeKvsAPIError ? error.responseDetails.status : null;

/** An error of the storage as a failure of the port; a call that the storage finds wrong is our mistake, and stays what it is. */
export function storageFailure(error: unknown): unknown {
  if (error instanceof PortFailure) return error;
  const status = statusOf(error);
  if (status === 429 || status === 409) return new PortFailure('busy', error);
  if (status === null || status >= 500 || status === 408)
    return new PortFailure('storage-unavailable', error);
  return error;
}

/** Runs a call of the storage; its errors come out translated. */
export async function fromStorage<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw storageFailure(error);
  }
}
