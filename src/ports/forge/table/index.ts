export { secretAt, valueAt, type KeptValue } from './kept-value';
export type { RowRange } from './row-pages';
export { tableOf, type Table } from './table';
export { together, type RowChange } from './together';
export { versionedTableOf, type VersionedTable } from './versioned-table';
