import { kvs } from '@forge/kvs';
import type { Page } from '../../../contract/page';
import { rowIn } from './held-place';
import { manyRows, removeRows } from './row-batches';
import { rowPage, rowPages, type RowRange } from './row-pages';
import { type RowShape, storedRow } from './row-shape';
import type { Stored } from './storable';
import { fromStorage } from './storage-failure';
import type { RowChange } from './together';

/** The rows of one entity. Everything rejects with a `PortFailure` where the storage does not answer. */
export interface Table<Row> {
  get: (key: string) => Promise<Row | null>;
  /** Those of the rows that are there, by key. */
  getMany: (keys: readonly string[]) => Promise<ReadonlyMap<string, Row>>;
  /** One page; it can be short and still have a next one. Rejects with `UnknownCursor` where `after` is none. */
  page: (range: RowRange, after?: string) => Promise<Page<Row>>;
  /** Page by page, as far as the caller goes on. Rows that are changed meanwhile may come twice or not at all. */
  pages: (range: RowRange) => AsyncGenerator<Row[]>;
  /** All rows of the range, read before any of them is changed. */
  all: (range: RowRange) => Promise<Row[]>;
  /** Writes a row, whatever stands there. */
  put: (row: Row) => Promise<void>;
  /** Removes a row, whether it is there or not. */
  remove: (key: string) => Promise<void>;
  /** Removes rows, each for itself: one that cannot be removed now stays. */
  removeMany: (keys: readonly string[]) => Promise<void>;
  /** The same as parts of a transaction. */
  putting: (row: Row) => RowChange;
  removing: (key: string) => RowChange;
}

export function tableOf<Row, Entity extends object>(shape: RowShape<Row, Entity>): Table<Row> {
  const { entity, keyOf } = shape;
  const rows = () => kvs.entity<Entity>(entity);
  return {
    get: async (key) => {
      const found = await fromStorage(() => kvs.entity<Stored<Entity>>(entity).get(key));
      return found === undefined ? null : rowIn(shape, key, found);
    },
    getMany: (keys) => manyRows(shape, keys),
    page: (range, after) => rowPage(shape, range, after),
    pages: (range) => rowPages(shape, range),
    all: async (range) => {
      const all: Row[] = [];
      for await (const page of rowPages(shape, range)) all.push(...page);
      return all;
    },
    put: (row) => fromStorage(() => rows().set(keyOf(row), storedRow(shape, row))),
    remove: (key) => fromStorage(() => rows().delete(key)),
    removeMany: (keys) => removeRows(entity, keys),
    putting: (row) => ({
      key: keyOf(row),
      addTo: (transaction) => transaction.set(keyOf(row), storedRow(shape, row), { entityName: entity }),
    }),
    removing: (key) => ({
      key,
      addTo: (transaction) => transaction.delete(key, { entityName: entity }),
    }),
  };
}
