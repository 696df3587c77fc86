import { kvs, Sort, WhereConditions } from '@forge/kvs';
import type { Page } from '../../../contract/page';
import { UnknownCursor } from '../../register';
import { partsOf } from '../../whole-list';
import { rowIn } from './held-place';
import type { RowShape } from './row-shape';
import type { Stored } from './storable';
import { callStorage, statusOf, storageFailure } from './storage-failure';

/** The most rows that the storage returns in one call. */
const AT_ONCE = 100;

/** Rows along an index that the manifest declares. */
export interface RowRange {
  index: string;
  /** One value for each attribute that the index is partitioned by, in its order. */
  partition?: readonly string[];
  /** Which part of the index; the whole index if left out. `through` belongs to it, `before` does not. */
  where?: { at: string } | { before: string } | { through: string } | { from: string; through: string };
  /** The last rows first. */
  latestFirst?: boolean;
  /** The most rows of a page; 100 if left out. Above 100, a page takes several calls. */
  atMost?: number;
}

/**
 * One page of rows. It can be short although there is a next page; it is empty only where there is none.
 * @throws UnknownCursor if the storage does not accept `after`; a `PortFailure` if it does not answer
 */
export async function rowPage<Row, Entity extends object>(
  shape: RowShape<Row, Entity>,
  { atMost = AT_ONCE, ...range }: RowRange,
  after: string | undefined,
): Promise<Page<Row>> {
  const items: Row[] = [];
  let cursor = after;
  // The storage may answer with an empty page before the rows: that says nothing of what is there.
  for (let left = atMost; left > 0 || items.length === 0; left -= AT_ONCE) {
    const limit = left > 0 ? Math.min(left, AT_ONCE) : Math.min(atMost, AT_ONCE);
    const part = await query<Stored<Entity>>(shape.entity, range, limit, cursor);
    for (const { key, value } of part.results) {
      const row = rowIn(shape, key, value);
      if (row !== null) items.push(row);
    }
    cursor = part.nextCursor;
    if (cursor === undefined) break;
  }
  return { items, next: cursor ?? null };
}

/** The first rows of a range: so many as `atMost` says, or all that there are. Short pages are read on. */
export async function firstRows<Row, Entity extends object>(
  shape: RowShape<Row, Entity>,
  { atMost = AT_ONCE, ...range }: RowRange,
): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of rowPages(shape, { ...range, atMost })) {
    rows.push(...page);
    if (rows.length >= atMost) break;
  }
  return rows.slice(0, atMost);
}

/** All pages, one after the other. Each is read when the caller asks for it. */
export async function* rowPages<Row, Entity extends object>(
  shape: RowShape<Row, Entity>,
  range: RowRange,
): AsyncGenerator<Row[]> {
  for await (const { items } of partsOf((after) => rowPage(shape, range, after))) yield items;
}

async function query<Entity>(
  entity: string,
  { index, partition, where, latestFirst = false }: Omit<RowRange, 'atMost'>,
  limit: number,
  cursor: string | undefined,
) {
  const along = kvs
    .entity<Entity>(entity)
    .query()
    .index(index, partition && { partition: [...partition] });
  const part = where ? along.where(conditionOf(where)) : along;
  const sorted = part.sort(latestFirst ? Sort.DESC : Sort.ASC).limit(limit);
  try {
    return await callStorage(() => (cursor === undefined ? sorted : sorted.cursor(cursor)).getMany());
  } catch (error) {
    // The rest of the query is always valid: a 400 means that the cursor is wrong.
    if (cursor !== undefined && statusOf(error) === 400) throw new UnknownCursor('', { cause: error });
    throw storageFailure(error);
  }
}

function conditionOf(where: NonNullable<RowRange['where']>) {
  if ('at' in where) return WhereConditions.equalTo(where.at);
  if ('before' in where) return WhereConditions.lessThan(where.before);
  if ('from' in where) return WhereConditions.between(where.from, where.through);
  return WhereConditions.lessThanEqualTo(where.through);
}
