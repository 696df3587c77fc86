export { type KeptValue, secretAt, valueAt } from './kept-value';
export type { RowRange } from './row-pages';
export { storable, type Stored } from './storable';
export { type Table, tableOf } from './table';
export type { RowChange } from './together';
export { type VersionedTable, versionedTableOf } from './versioned-table';
