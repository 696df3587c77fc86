import { ForgeKvsAPIError } from '@forge/kvs';
import { PortFailure } from '../../port-failure';
import { tryingAgain } from '../trying-again';
import { noteNoAnswer } from './watched';

/** The status of the storage's answer; null if no answer came. */
export const statusOf = (error: unknown): number | null =>
  error instanceof ForgeKvsAPIError ? error.responseDetails.status : null;

/** The status that says that a key is taken which was to be new, or that somebody else is writing there. */
const CONFLICT = 409;

/** A key that was to be new is taken. Trying again would not change that. */
class KeyTaken extends Error {}

/**
 * The error that a port rejects with, for an error of a storage call. Too many calls become `busy`, no answer becomes
 * `storage-unavailable`. If the storage says that the call itself is wrong, the app has a mistake: that error is not
 * translated.
 */
export function storageFailure(error: unknown): unknown {
  if (error instanceof PortFailure) return error;
  const status = statusOf(error);
  if (status === 429 || status === CONFLICT || error instanceof KeyTaken)
    return new PortFailure('busy', error);
  if (status === null || status >= 500 || status === 408)
    return new PortFailure('storage-unavailable', error);
  return error;
}

/** Makes a call by which the storage sets a key only if the key is free. It is not tried again if the key is taken. */
export async function settingFirst<T>(set: () => Promise<T>): Promise<T> {
  try {
    return await set();
  } catch (error) {
    throw statusOf(error) === CONFLICT ? new KeyTaken('', { cause: error }) : error;
  }
}

/**
 * Makes a storage call, and makes it again if its failure may pass. Rejects with translated errors. Every call that
 * may be repeated without harm goes through here.
 */
export async function fromStorage<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await callStorage(call);
  } catch (error) {
    throw storageFailure(error);
  }
}

/** The same with the storage's own errors. Its package does not tell after how many seconds to try again. */
export function callStorage<T>(call: () => Promise<T>): Promise<T> {
  const noting = async () => {
    try {
      return await call();
    } catch (error) {
      if (mayBeMade(error)) noteNoAnswer();
      throw error;
    }
  };
  return tryingAgain(noting, (error) =>
    !(error instanceof KeyTaken) && storageFailure(error) instanceof PortFailure
      ? { afterSeconds: null }
      : null,
  );
}

/** Whether the storage may have made a write that it answered so, or not at all. */
export function mayBeMade(error: unknown): boolean {
  const failure = storageFailure(error);
  return failure instanceof PortFailure && failure.code === 'storage-unavailable';
}
