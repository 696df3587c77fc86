import { kvs } from '@forge/kvs';
import { rowIn } from './held-place';
import type { RowShape } from './row-shape';
import type { Stored } from './storable';
import { fromStorage } from './storage-failure';

/** The most keys that the storage accepts in one call. */
const BATCH = 25;

/** The rows that exist, by key. */
export async function manyRows<Row, Entity extends object>(
  shape: RowShape<Row, Entity>,
  keys: readonly string[],
): Promise<Map<string, Row>> {
  const found = new Map<string, Row>();
  const add = (key: string, entity: Stored<Entity>) => {
    const row = rowIn(shape, key, entity);
    if (row !== null) found.set(key, row);
  };
  await Promise.all(
    batchesOf(shape.entity, keys).map(async (batch) => {
      const { successfulKeys, failedKeys } = await fromStorage(() => kvs.batchGet<Stored<Entity>>(batch));
      for (const { key, value } of successfulKeys) add(key, value);
      // A missing row is reported as failed. Every other failed key is read again by itself: that tells the error.
      for (const { key, error } of failedKeys) {
        if (error.code === 'KEY_NOT_FOUND' || error.code === 'NOT_FOUND') continue;
        const entity = await fromStorage(() => kvs.entity<Stored<Entity>>(shape.entity).get(key));
        if (entity !== undefined) add(key, entity);
      }
    }),
  );
  return found;
}

/** Removes rows independently of each other: a row that cannot be removed now stays. */
export async function removeRows(entity: string, keys: readonly string[]): Promise<void> {
  for (const batch of batchesOf(entity, keys)) await fromStorage(() => kvs.batchDelete(batch));
}

/** A batch names each key once. */
function batchesOf(entityName: string, named: readonly string[]) {
  const keys = [...new Set(named)];
  return Array.from({ length: Math.ceil(keys.length / BATCH) }, (_, index) =>
    keys.slice(index * BATCH, (index + 1) * BATCH).map((key) => ({ key, entityName })),
  );
}
