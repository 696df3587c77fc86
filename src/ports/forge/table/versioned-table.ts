import { kvs } from '@forge/kvs';
import type { Written } from '../../written';
import { hold, isStillHeld } from './held-place';
import { storedRow, type VersionedRowShape } from './row-shape';
import { isSameVersion, type RowVersion, standsAs, versionOf } from './row-version';
import { settingFirst } from './storage-failure';
import { type Table, tableOf } from './table';
import { type RowChange, transactionOf } from './together';
import { noteChange } from './watched';
import { written } from './written';

/** A table whose rows are changed only if they are still as they were read. */
export interface VersionedTable<Row> extends Table<Row> {
  versionOf: (row: Row) => RowVersion;
  /**
   * Writes a row if it still has the version `before`; null: if it does not exist. The changes in `also` are made with
   * it, all or none. Rejects with a `PortFailure` if nothing was written.
   */
  putIf: (row: Row, before: RowVersion | null, ...also: RowChange[]) => Promise<Written<Row>>;
  /** Removes a row in the same way. A row that is already gone counts as removed. */
  removeIf: (key: string, before: RowVersion, ...also: RowChange[]) => Promise<Written<Row>>;
}

export function versionedTableOf<Row, Entity extends object>(
  shape: VersionedRowShape<Row, Entity>,
): VersionedTable<Row> {
  const table = tableOf(shape);
  const { entity, keyOf } = shape;
  const versionIn = (row: Row | null) => row && versionOf(shape, row);

  /** Makes the write. `next` is the row's version after it; null if the row is then gone. */
  const write = (
    key: string,
    before: RowVersion | null,
    next: RowVersion | null,
    made: () => Promise<void>,
  ) => {
    noteChange(entity, [key]);
    return written<Row>(made, {
      current: () => table.get(key),
      isNext: (current) => isSameVersion(versionIn(current), next),
      isBefore: (current) => isSameVersion(versionIn(current), before),
    });
  };

  return {
    ...table,
    versionOf: (row) => versionOf(shape, row),

    putIf: (row, before, ...also) => {
      const key = keyOf(row);
      const next = versionOf(shape, row);
      if (before === null && also.length === 0) return write(key, null, next, () => create(shape, row));
      const conditions = before === null ? isStillHeld(shape) : standsAs(shape, before);
      const change: RowChange = {
        key,
        addTo: (transaction) =>
          transaction.set(key, storedRow(shape, row), { entityName: entity, conditions }),
      };
      const transaction = transactionOf([change, ...also]);
      return write(key, before, next, async () => {
        if (before === null) await hold(shape, key);
        await transaction.execute();
      });
    },

    removeIf: (key, before, ...also) => {
      const change: RowChange = {
        key,
        addTo: (transaction) =>
          transaction.delete(key, { entityName: entity, conditions: standsAs(shape, before) }),
      };
      const transaction = transactionOf([change, ...also]);
      return write(key, before, null, () => transaction.execute());
    },
  };
}

/** Creates a row. The storage itself refuses a key that is taken. */
const create = <Row, Entity extends object>(shape: VersionedRowShape<Row, Entity>, row: Row) =>
  settingFirst(() =>
    kvs
      .entity<Entity>(shape.entity)
      .set(shape.keyOf(row), storedRow(shape, row), { keyPolicy: 'FAIL_IF_EXISTS' }),
  );
