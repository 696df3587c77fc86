import { kvs } from '@forge/kvs';
import { storable, type Stored } from './storable';
import { callStorage, fromStorage, settingFirst, storageFailure } from './storage-failure';

/** A single value under a key of its own. Everything rejects with a `PortFailure` if the storage does not answer. */
export interface KeptValue<T> {
  /** Null if no value was put yet. */
  get: () => Promise<Stored<T> | null>;
  put: (value: T) => Promise<void>;
  remove: () => Promise<void>;
}

/** The value under a key. Null values inside it are left out. */
export function valueAt<T>(key: string): KeptValue<T> {
  return {
    get: async () => (await fromStorage(() => kvs.get<Stored<T>>(key))) ?? null,
    put: (value) => fromStorage(() => kvs.set(key, storable(value))),
    remove: () => fromStorage(() => kvs.delete(key)),
  };
}

/** The same, kept as one of the platform's secrets; the platform removes it after so many days, where they are told. */
export function secretAt<T>(key: string, keptDays?: number): KeptValue<T> {
  const options = keptDays === undefined ? undefined : { ttl: { value: keptDays, unit: 'DAYS' as const } };
  return {
    get: async () => (await fromStorage(() => kvs.getSecret<Stored<T>>(key))) ?? null,
    put: (value) => fromStorage(() => kvs.setSecret(key, value, options)),
    remove: () => fromStorage(() => kvs.deleteSecret(key)),
  };
}

/**
 * A secret that is made once and then stays. Whoever asks first makes it; where two do at once, both get the one that
 * stands there.
 */
export function createdOnce(key: string, make: () => string): () => Promise<string> {
  const { get } = secretAt<string>(key);
  return async () => {
    const before = await get();
    if (before !== null) return before;
    const failed = await putFirst(key, make());
    // It may be there although the call failed: somebody was first, or only the answer was lost.
    const now = await get();
    if (now === null) throw storageFailure(failed);
    return now;
  };
}

/** The error of the call; undefined where it was answered well. */
async function putFirst(key: string, value: string): Promise<unknown> {
  try {
    await callStorage(() => settingFirst(() => kvs.setSecret(key, value, { keyPolicy: 'FAIL_IF_EXISTS' })));
    return undefined;
  } catch (error) {
    return error;
  }
}
