export { createdOnce, secretAt, valueAt } from './kept-value';
export type { RowRange } from './row-pages';
export { storable, type Stored } from './storable';
export { statusOf, storageFailure } from './storage-failure';
export { tableOf } from './table';
export type { RowChange } from './together';
export { versionedTableOf } from './versioned-table';
export { watchingStorage } from './watched';
