import { notEmulated, ok, type PlatformAnswer, refuse, Refused } from '../answer';
import type { Entity, EntityIndex } from '../manifest';
import type { StoredValue } from '../store';
import { checkFilters, checkRange } from './condition-rules';
import { compare, type Condition, type Filters, holds, meets } from './conditions';
import { attributeType, checkAttribute, indexNamed } from './entity-schema';
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

interface IndexedValue {
  key: string;
  at: unknown;
  value: Record<string, unknown>;
}

/**
 * One page along a declared index. As in the real store, an entity without one of the index's attributes is not in
 * the index, and `limit` counts the entities read: filters come after it, so that a page may be short or empty while
 * its cursor says that there is more.
 */
export function queryEntities(
  entity: Entity,
  table: Iterable<[string, StoredValue]>,
  query: EntityQuery,
): PlatformAnswer {
  const index = indexNamed(entity, query.indexName);
  const range = rangeOf(entity, index);
  checkQuery(entity, index, range, query);
  const limit = pageSize(query.limit, LIMITS.entityQueryPage);
  const sign = query.sort === 'DESC' ? -1 : 1;
  const order = (a: Pick<IndexedValue, 'at' | 'key'>, b: Pick<IndexedValue, 'at' | 'key'>) =>
    sign * (compare(a.at, b.at) || compare(a.key, b.key));
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor);

  const rows: IndexedValue[] = [];
  for (const [key, stored] of table) {
    const value = stored.value as Record<string, unknown>;
    const at = value[range];
    if (
      at === undefined ||
      !index.partition.every((attribute, i) => value[attribute] === query.partition?.[i])
    )
      continue;
    if (query.range && !holds(query.range, at)) continue;
    if (after && order({ at, key }, after) <= 0) continue;
    rows.push({ key, at, value });
  }
  rows.sort(order);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return ok({
    data: page.filter(({ value }) => meets(query.filters, value)).map(({ key, value }) => ({ key, value })),
    ...(last && rows.length > limit ? { cursor: writeCursor(last) } : {}),
  });
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

const writeCursor = ({ at, key }: IndexedValue) =>
  Buffer.from(JSON.stringify([at, key])).toString('base64url');

function readCursor(cursor: string): Pick<IndexedValue, 'at' | 'key'> {
  try {
    const [at, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, string];
    return { at, key };
  } catch {
    return refuse(400, 'INVALID_CURSOR', 'The cursor is not one that this store has given out.');
  }
}
