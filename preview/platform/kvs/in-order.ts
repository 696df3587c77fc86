import type { EntityIndex } from '../manifest';
import type { StoredValue } from '../store';
import { compare } from './conditions';

/** A row that an index has, at its value of the index's range. */
export interface IndexedRow {
  key: string;
  at: unknown;
  stored: StoredValue;
}

/** The rows of a table as a query sees them, and whether one is live: neither expired nor deleted. */
export interface SeenRows {
  rows: ReadonlyMap<string, StoredValue>;
  isLive: (stored: StoredValue) => boolean;
  /** Changes with each change of the rows; null where that is not known. */
  version: number | null;
}

/** The rows of an index with the same partition, in order, as they were at a version of the table. */
interface KeptOrder {
  version: number;
  rows: readonly IndexedRow[];
}

const kept = new WeakMap<SeenRows['rows'], Map<string, KeptOrder>>();

/** Where a row comes: by its value, and among equal ones by its key. */
const byPlace = (a: Pick<IndexedRow, 'at' | 'key'>, b: Pick<IndexedRow, 'at' | 'key'>): number =>
  compare(a.at, b.at) || compare(a.key, b.key);

/**
 * The rows of an index with these values of its partition, in its order. A row without one of the index's attributes is
 * not in it. The order is kept until the table changes: a long list that is read page by page is put in order once.
 */
export function inOrder(
  { rows, version }: SeenRows,
  index: EntityIndex,
  range: string,
  partition: readonly unknown[],
): readonly IndexedRow[] {
  if (version === null) return ordered(rows, index, range, partition);
  const ofTable = kept.get(rows) ?? new Map<string, KeptOrder>();
  kept.set(rows, ofTable);
  const name = JSON.stringify([index.name, partition]);
  const known = ofTable.get(name);
  if (known?.version === version) return known.rows;
  const now = ordered(rows, index, range, partition);
  ofTable.set(name, { version, rows: now });
  return now;
}

function ordered(
  rows: SeenRows['rows'],
  index: EntityIndex,
  range: string,
  partition: readonly unknown[],
): IndexedRow[] {
  const found: IndexedRow[] = [];
  for (const [key, stored] of rows) {
    const value = stored.value as Record<string, unknown>;
    const at = value[range];
    if (at === undefined || !index.partition.every((attribute, i) => value[attribute] === partition[i]))
      continue;
    found.push({ key, at, stored });
  }
  return found.sort(byPlace);
}

/** How many of the rows come before a place, or up to it where it counts as well. */
export function countBefore(
  rows: readonly IndexedRow[],
  place: Pick<IndexedRow, 'at' | 'key'>,
  isWith: boolean,
): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const row = rows[middle];
    const order = row ? byPlace(row, place) : 1;
    if (order < 0 || (isWith && order === 0)) from = middle + 1;
    else to = middle;
  }
  return from;
}
