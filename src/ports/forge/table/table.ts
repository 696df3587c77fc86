import { kvs } from '@forge/kvs';
import type { Page } from '../../../contract/page';
import { rowIn } from './held-place';
import { manyRows, removeRows } from './row-batches';
import { firstRows, rowPage, rowPages, type RowRange } from './row-pages';
import { type RowShape, storedRow } from './row-shape';
import type { Stored } from './storable';
import { fromStorage } from './storage-failure';
import type { RowChange } from './together';
import { noteChange } from './watched';

/** The rows of one entity. Everything rejects with a `PortFailure` if the storage does not answer. */
export interface Table<Row> {
  get: (key: string) => Promise<Row | null>;
  /** The rows that exist, by key. */
  getMany: (keys: readonly string[]) => Promise<ReadonlyMap<string, Row>>;
  /** One page. It can be short although there is a next page, but not empty. Rejects with `UnknownCursor` if `after` is none. */
  page: (range: RowRange, after?: string) => Promise<Page<Row>>;
  /** The first rows of the range: as many as its `atMost`, or all that there are. */
  first: (range: RowRange) => Promise<Row[]>;
  /** Page by page. Each is read when the caller asks for it. Rows that change meanwhile may come twice or not at all. */
  pages: (range: RowRange) => AsyncGenerator<Row[]>;
  /** All rows of the range. They are all read before the caller can change one. */
  all: (range: RowRange) => Promise<Row[]>;
  /** Writes a row without a condition. */
  put: (row: Row) => Promise<void>;
  /** Removes a row, whether it exists or not. */
  remove: (key: string) => Promise<void>;
  /** Removes rows independently of each other: a row that cannot be removed now stays. */
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
    first: (range) => firstRows(shape, range),
    pages: (range) => rowPages(shape, range),
    all: async (range) => {
      const all: Row[] = [];
      for await (const page of rowPages(shape, range)) all.push(...page);
      return all;
    },
    put: (row) => {
      noteChange(entity, [keyOf(row)]);
      return fromStorage(() => rows().set(keyOf(row), storedRow(shape, row)));
    },
    remove: (key) => {
      noteChange(entity, [key]);
      return fromStorage(() => rows().delete(key));
    },
    removeMany: (keys) => {
      noteChange(entity, keys);
      return removeRows(entity, keys);
    },
    putting: (row) => {
      noteChange(entity, [keyOf(row)]);
      return {
        key: keyOf(row),
        addTo: (transaction) => transaction.set(keyOf(row), storedRow(shape, row), { entityName: entity }),
      };
    },
    removing: (key) => {
      noteChange(entity, [key]);
      return { key, addTo: (transaction) => transaction.delete(key, { entityName: entity }) };
    },
  };
}
