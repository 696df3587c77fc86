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
  /** The most bytes of a page, as JSON; a page of one row may have more. Left out: as many as its rows have. */
  mostBytes?: number;
}

/**
 * One page of rows. It can be short although there is a next page; it is empty only where there is none.
 * @throws UnknownCursor if the storage does not accept `after`; a `PortFailure` if it does not answer
 */
export async function rowPage<Row, Entity extends object>(
  shape: RowShape<Row, Entity>,
  { atMost = AT_ONCE, mostBytes = Infinity, ...range }: RowRange,
  after: string | undefined,
): Promise<Page<Row>> {
  const items: Row[] = [];
  let cursor = after;
  let leftBytes = mostBytes;
  // The storage may answer with an empty page before the rows: that says nothing of what is there.
  for (let left = atMost; left > 0 || items.length === 0; left -= AT_ONCE) {
    const limit = left > 0 ? Math.min(left, AT_ONCE) : Math.min(atMost, AT_ONCE);
    const part = await fittingPart<Stored<Entity>>({ entity: shape.entity, range, cursor }, limit, leftBytes);
    for (const { key, value } of part.results) {
      const row = rowIn(shape, key, value);
      if (row !== null) items.push(row);
    }
    cursor = part.nextCursor;
    leftBytes -= part.bytes;
    // The next part is likely to be as large as this one.
    if (cursor === undefined || (items.length > 0 && leftBytes < part.bytes)) break;
  }
  return { items, next: cursor ?? null };
}

/** What the storage answers next, no larger than asked for; one row at least. */
async function fittingPart<Entity>(from: QueryStart, limit: number, mostBytes: number) {
  const part = await query<Entity>(from, limit);
  const [bytes, fitting] = measured(part.results, mostBytes);
  if (fitting === part.results.length) return { ...part, bytes };
  // The storage tells only where all that it answered ends. So less is asked for, to learn where that ends.
  const less = await query<Entity>(from, Math.max(fitting, 1));
  return { ...less, bytes: measured(less.results, mostBytes)[0] };
}

const utf8 = new TextEncoder();

/** How many bytes all of these have as JSON, and how many of the first ones have no more than so many together. */
function measured(all: readonly unknown[], mostBytes: number): [bytes: number, fitting: number] {
  if (mostBytes === Infinity) return [0, all.length];
  let bytes = 0;
  let fitting = 0;
  for (const each of all) {
    bytes += utf8.encode(JSON.stringify(each)).length;
    if (bytes <= mostBytes) fitting += 1;
  }
  return [bytes, fitting];
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

/** Where a query begins; no cursor: at the first row of the range. */
interface QueryStart {
  entity: string;
  range: Omit<RowRange, 'atMost' | 'mostBytes'>;
  cursor: string | undefined;
}

async function query<Entity>({ entity, range, cursor }: QueryStart, limit: number) {
  const { index, partition, where, latestFirst = false } = range;
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
