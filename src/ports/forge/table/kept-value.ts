import { kvs } from '@forge/kvs';
import { storable, type Stored } from './storable';
import { fromStorage } from './storage-failure';

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

/** The same, kept as one of the platform's secrets. */
export function secretAt<T>(key: string): KeptValue<T> {
  return {
    get: async () => (await fromStorage(() => kvs.getSecret<Stored<T>>(key))) ?? null,
    put: (value) => fromStorage(() => kvs.setSecret(key, value)),
    remove: () => fromStorage(() => kvs.deleteSecret(key)),
  };
}
