import { kvs } from '@forge/kvs';
import { fromStorage } from '../storage-failure';

/** The most keys that the storage reads in one call. */
const BATCH = 25;

/** Those of the keys that an entity has a value for. */
export async function batchGet<T>(entityName: string, keys: readonly string[]): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  for (let from = 0; from < keys.length; from += BATCH) {
    const batch = keys.slice(from, from + BATCH);
    const { successfulKeys, failedKeys } = await fromStorage(() =>
      kvs.batchGet<T>(batch.map((key) => ({ key, entityName }))),
    );
    for (const { key, value } of successfulKeys) found.set(key, value);
    // A missing one is reported as failed. Whatever else failed is asked for by itself, which says what is wrong.
    for (const { key, error } of failedKeys) {
      if (error.code === 'KEY_NOT_FOUND' || error.code === 'NOT_FOUND') continue;
      const value = await fromStorage(() => kvs.entity<T>(entityName).get(key));
      if (value !== undefined) found.set(key, value);
    }
  }
  return found;
}
