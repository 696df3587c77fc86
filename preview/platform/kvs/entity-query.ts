import { notEmulated, ok, type PlatformAnswer, refuse, Refused } from '../answer';
import type { Entity, EntityIndex } from '../manifest';
import { checkFilters, checkRange } from './condition-rules';
import { type Condition, type Filters, holds, meets } from './conditions';
import { attributeType, checkAttribute, indexNamed } from './entity-schema';
import { countBefore, type IndexedRow, inOrder, type SeenRows } from './in-order';
import { LIMITS, pageSize } from './limits';

export interface EntityQuery {
  entityName: string;
  indexName: string;
  partition?: unknown[];
  range?: Condition;
  filters?: Filters;
  sort?: 'ASC' | 'DESC';
  limit?: number;
  cursor?: string;
}

/**
 * One page along a declared index. As in the real store, an entity without one of the index's attributes is not in
 * the index, and `limit` counts the entities read: filters come after it, so that a page may be short or empty while
 * its cursor says that there is more.
 */
export function queryEntities(entity: Entity, seen: SeenRows, query: EntityQuery): PlatformAnswer {
  const index = indexNamed(entity, query.indexName);
  const range = rangeOf(entity, index);
  checkQuery(entity, index, range, query);
  const limit = pageSize(query.limit, LIMITS.entityQueryPage);
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
  const rows = inOrder(seen, index, range, query.partition ?? []);
  const isWanted = ({ at, stored }: IndexedRow) =>
    (!query.range || holds(query.range, at)) && seen.isLive(stored);
  const { page, isMore } = pageFrom(rows, { limit, after, isDescending: query.sort === 'DESC' }, isWanted);
  const last = page.at(-1);
  const data = page.map(({ key, stored }) => ({ key, value: stored.value as Record<string, unknown> }));
  return ok({
    data: data.filter(({ value }) => meets(query.filters, value)),
    ...(last && isMore ? { cursor: writeCursor(last) } : {}),
  });
}

/** Where a page begins, which way it goes, and how long it is. */
interface PageStart {
  limit: number;
  after: RowPlace | undefined;
  isDescending: boolean;
}

/** The next rows that are wanted, behind a place, and whether there is one more. */
function pageFrom(
  rows: readonly IndexedRow[],
  { limit, after, isDescending }: PageStart,
  isWanted: (row: IndexedRow) => boolean,
): { page: IndexedRow[]; isMore: boolean } {
  const page: IndexedRow[] = [];
  const step = isDescending ? -1 : 1;
  const first = isDescending
    ? (after ? countBefore(rows, after, false) : rows.length) - 1
    : after
      ? countBefore(rows, after, true)
      : 0;
  for (let place = first; place >= 0 && place < rows.length; place += step) {
    const row = rows[place];
    if (!row || !isWanted(row)) continue;
    if (page.length === limit) return { page, isMore: true };
    page.push(row);
  }
  return { page, isMore: false };
}

function rangeOf(entity: Entity, index: EntityIndex): string {
  const [range, ...more] = index.range;
  if (range === undefined || more.length > 0)
    throw new Refused(notEmulated(`an index with ${index.range.length} range attributes`));
  attributeType(entity, range);
  return range;
}

function checkQuery(entity: Entity, index: EntityIndex, range: string, query: EntityQuery): void {
  const given = query.partition?.length ?? 0;
  if (given !== index.partition.length) {
    refuse(
      400,
      'INVALID_PARTITION',
      `Index '${index.name}' is partitioned by [${index.partition.join(', ')}]; ${given} values were given.`,
    );
  }
  index.partition.forEach((attribute, i) => checkAttribute(entity, attribute, query.partition?.[i]));
  if (query.range) checkRange(entity, range, query.range);
  if (query.filters) checkFilters(entity, query.filters);
}

/** The row that the page before ended with. */
type RowPlace = Pick<IndexedRow, 'at' | 'key'>;

const writeCursor = ({ at, key }: RowPlace) => Buffer.from(JSON.stringify([at, key])).toString('base64url');

function readCursor(cursor: string): RowPlace {
  try {
    const [at, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, string];
    return { at, key };
  } catch {
    return refuse(400, 'INVALID_CURSOR', 'The cursor is not one that this store has given out.');
  }
}
