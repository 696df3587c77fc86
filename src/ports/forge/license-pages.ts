import { kvs, Sort, WhereConditions } from '@forge/kvs';
import type { Page } from '../../contract/page';
import { addDays, type Day } from '../../policy';
import { UnknownCursor, type DueRange, type KeptLicense } from '../register';
import { BY_DUE_DAY, fromEntity, LICENSE_ENTITY, type LicenseEntity } from './license-entity';
import { statusOf, storageFailure } from './storage-failure';

/** The most that the storage gives in one call, and how many calls make a page. */
const AT_ONCE = 100;
const CALLS = 2;

const LAST_DAY: Day = '9999-12-31';

/** Part of the list along the index by due day: at most two queries, whatever the register holds. */
export async function pageByDueDay(range: DueRange, after: string | undefined): Promise<Page<KeptLicense>> {
  if (isEmpty(range)) return { items: [], next: null };
  const items: KeptLicense[] = [];
  let cursor = after;
  for (let call = 0; call < CALLS; call += 1) {
    const part = await query(range, cursor);
    items.push(...part.results.map(({ key, value }) => fromEntity(key, value)));
    cursor = part.nextCursor;
    if (cursor === undefined) break;
  }
  return { items, next: cursor ?? null };
}

async function query(range: DueRange, cursor: string | undefined) {
  const where = condition(range);
  const all = kvs.entity<LicenseEntity>(LICENSE_ENTITY).query().index(BY_DUE_DAY);
  const part = (where ? all.where(where) : all).sort(Sort.ASC).limit(AT_ONCE);
  try {
    return await (cursor === undefined ? part : part.cursor(cursor)).getMany();
  } catch (error) {
    // The rest of the question is always the same: what the storage finds wrong with it is the cursor.
    if (cursor !== undefined && statusOf(error) === 400) throw new UnknownCursor('', { cause: error });
    throw storageFailure(error);
  }
}

/** The store refuses a range whose end lies before its beginning; there is nothing in it to ask for. */
function isEmpty({ from, before }: DueRange): boolean {
  return from !== null && before !== null && from >= before;
}

function condition({ from, before }: DueRange) {
  if (from !== null) {
    return WhereConditions.between(from, before === null ? LAST_DAY : addDays(before, -1));
  }
  return before === null ? undefined : WhereConditions.lessThan(before);
}
