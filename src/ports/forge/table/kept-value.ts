import { kvs } from '@forge/kvs';
import { storable, type Stored } from './storable';
import { fromStorage } from './storage-failure';

/** A single value under a key of its own. Everything rejects with a `PortFailure` where the storage does not answer. */
export interface KeptValue<T> {
  /** Null where none was put yet. */
  get: () => Promise<Stored<T> | null>;
  put: (value: T) => Promise<void>;
  remove: () => Promise<void>;
}

/** Null inside of the value is left out. */
export function valueAt<T>(key: string): KeptValue<T> {
  return {
    get: async () => (await fromStorage(() => kvs.get<Stored<T>>(key))) ?? null,
    put: (value) => fromStorage(() => kvs.set(key, storable(value))),
    remove: () => fromStorage(() => kvs.delete(key)),
  };
}

/** The same among the platform's secrets. */
export function secretAt<T>(key: string): KeptValue<T> {
  return {
    get: async () => (await fromStorage(() => kvs.getSecret<Stored<T>>(key))) ?? null,
    put: (value) => fromStorage(() => kvs.setSecret(key, value)),
    remove: () => fromStorage(() => kvs.deleteSecret(key)),
  };
}
