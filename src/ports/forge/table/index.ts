export { type KeptValue, secretAt, valueAt } from './kept-value';
export type { RowRange } from './row-pages';
export { type Table, tableOf } from './table';
export { type RowChange, together } from './together';
export { type VersionedTable, versionedTableOf } from './versioned-table';
