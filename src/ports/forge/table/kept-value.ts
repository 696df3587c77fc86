import { kvs } from '@forge/kvs';
import { fromStorage } from './storage-failure';
import type { RowChange } from './together';

/** A single value under a key of its own. Everything rejects with a `PortFailure` where the storage does not answer. */
export interface KeptValue<T> {
  /** Null where none was put yet. */
  get: () => Promise<T | null>;
  put: (value: T) => Promise<void>;
  remove: () => Promise<void>;
}

export function valueAt<T>(key: string): KeptValue<T> & { putting: (value: T) => RowChange } {
  return {
    get: async () => (await fromStorage(() => kvs.get<T>(key))) ?? null,
    put: (value) => fromStorage(() => kvs.set(key, value)),
    remove: () => fromStorage(() => kvs.delete(key)),
    putting: (value) => ({ key, addTo: (transaction) => transaction.set(key, value) }),
  };
}

/** The same among the platform's secrets. */
export function secretAt<T>(key: string): KeptValue<T> {
  return {
    get: async () => (await fromStorage(() => kvs.getSecret<T>(key))) ?? null,
    put: (value) => fromStorage(() => kvs.setSecret(key, value)),
    remove: () => fromStorage(() => kvs.deleteSecret(key)),
  };
}
