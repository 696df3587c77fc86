import type { ColumnMap } from '../contract/import-columns';

/** What admins said of the columns of tables. Rejects with a {@link PortFailure} where the storage does not answer. */
export interface ImportColumns {
  /** Null where nothing was said yet. */
  get: () => Promise<ColumnMap | null>;
  set: (columns: ColumnMap) => Promise<void>;
}
