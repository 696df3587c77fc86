import { ok, type PlatformAnswer, refuse } from '../answer';
import type { StoredValue } from '../store';
import { compare } from './conditions';
import { LIMITS, pageSize } from './limits';

export interface KeyQuery {
  limit?: number;
  after?: string;
  where?: { property: string; condition: string; values: unknown[] }[];
}

/** One page of plain values, by key; the only condition that the real store takes is BEGINS_WITH. */
export function queryKeys(
  table: Iterable<[string, StoredValue]>,
  { limit: asked, after, where = [] }: KeyQuery,
): PlatformAnswer {
  const limit = pageSize(asked, LIMITS.keyQueryPage);
  const [first, ...more] = where;
  if (more.length > 0 || (first && (first.property !== 'key' || first.condition !== 'BEGINS_WITH'))) {
    refuse(400, 'INVALID_CONDITION', "The only condition is BEGINS_WITH on 'key', once.");
  }
  const [start] = (first?.values ?? ['']) as [string];
  const from = after === undefined ? undefined : Buffer.from(after, 'base64url').toString();
  const rows = [...table]
    .filter(([key]) => key.startsWith(start) && (from === undefined || compare(key, from) > 0))
    .sort(([a], [b]) => compare(a, b));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return ok({
    data: page.map(([key, { value }]) => ({ key, value })),
    ...(last && rows.length > limit ? { cursor: Buffer.from(last[0]).toString('base64url') } : {}),
  });
}
