import { Filter, FilterConditions, kvs, Sort } from '@forge/kvs';
import type { RequestState, UserRequest } from '../../contract/requests';
import { UnknownCursor } from '../register';
import type { Requests } from '../requests';
import { ACCOUNT_ENTITY, type AccountEntity } from './account-entity';
import {
  BY_ACCOUNT,
  BY_LICENSE,
  BY_STATE,
  fromEntity,
  licenseOf,
  REQUEST_ENTITY,
  toEntity,
  type RequestEntity,
} from './request-entity';
import { fromStorage, statusOf, storageFailure } from './storage-failure';

/** The most that the storage gives in one call. */
const AT_ONCE = 100;
const OF_ACCOUNT = 20;
/** The most that one run removes; the next one goes on. */
const MOST_REMOVED = 2000;

const requests = () => kvs.entity<RequestEntity>(REQUEST_ENTITY);

/** Requests in Forge's entity store: one entity each, so that nobody's asking is in the way of anybody else's. */
export const forgeRequests: Requests = {
  get: (id) => fromStorage(() => get(id)),

  add: async (request, replaces) => {
    const note: AccountEntity = { updatedAt: request.askedAt };
    try {
      await kvs
        .transact()
        .set(request.id, toEntity(request), { entityName: REQUEST_ENTITY, conditions: standingAs(replaces) })
        .set(request.accountId, note, { entityName: ACCOUNT_ENTITY })
        .execute();
      return { added: true };
    } catch (error) {
      return added(request, replaces, await standing(request, error), error);
    }
  },

  answer: async (before, after) => {
    try {
      await kvs
        .transact()
        .set(after.id, toEntity(after), { entityName: REQUEST_ENTITY, conditions: standingAs(before) })
        .execute();
      return true;
    } catch (error) {
      const current = await fromStorage(() => get(after.id));
      if (current && sameAs(current, after)) return true;
      if (current && sameAs(current, before)) throw storageFailure(error);
      return false;
    }
  },

  ofAccount: (accountId) =>
    fromStorage(async () => {
      const { results } = await requests()
        .query()
        .index(BY_ACCOUNT, { partition: [accountId] })
        .sort(Sort.DESC)
        .limit(OF_ACCOUNT)
        .getMany();
      return results.map(({ key, value }) => fromEntity(key, value));
    }),

  countOpen: (licenseId, kind) =>
    fromStorage(async () => {
      const { results } = await requests()
        .query()
        .index(BY_LICENSE, { partition: [licenseOf(licenseId), kind, 'open'] })
        .limit(AT_ONCE)
        .getMany();
      return results.length;
    }),

  any: (licenseId, kind) =>
    fromStorage(async () => {
      for (const state of ['open', 'under-way', 'done', 'declined'] as const) {
        const { results } = await requests()
          .query()
          .index(BY_LICENSE, { partition: [licenseOf(licenseId), kind, state] })
          .limit(1)
          .getMany();
        if (results.length > 0) return true;
      }
      return false;
    }),

  page: async (state, after) => {
    const query = requests()
      .query()
      .index(BY_STATE, { partition: [state] })
      .sort(Sort.DESC)
      .limit(AT_ONCE);
    try {
      const { results, nextCursor } = await (after === undefined ? query : query.cursor(after)).getMany();
      return { items: results.map(({ key, value }) => fromEntity(key, value)), next: nextCursor ?? null };
    } catch (error) {
      // The rest of the question is always the same: what the storage finds wrong with it is the cursor.
      if (after !== undefined && statusOf(error) === 400) throw new UnknownCursor('', { cause: error });
      throw storageFailure(error);
    }
  },

  removeAnsweredBefore: (state, instant) => fromStorage(() => removeAnsweredBefore(state, instant)),
};

/** They stand in the order in which they were asked, not answered: all are looked at, and then removed. */
async function removeAnsweredBefore(state: RequestState, instant: string): Promise<void> {
  const old: UserRequest[] = [];
  let cursor: string | undefined;
  do {
    const query = requests()
      .query()
      .index(BY_STATE, { partition: [state] })
      .sort(Sort.ASC)
      .limit(AT_ONCE);
    const { results, nextCursor } = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    for (const { key, value } of results) {
      const request = fromEntity(key, value);
      if ((request.answeredAt ?? instant) < instant && (request.until ?? '') < instant.slice(0, 10))
        old.push(request);
    }
    cursor = nextCursor;
  } while (cursor !== undefined && old.length < MOST_REMOVED);
  for (const request of old) await removeIfSame(request);
}

/** Somebody may ask anew, or answer anew, while it is looked at: that stays. */
async function removeIfSame(request: UserRequest): Promise<void> {
  const conditions = standingAs(request);
  await kvs
    .transact()
    .delete(request.id, { entityName: REQUEST_ENTITY, conditions })
    .execute()
    .catch(() => undefined);
}

async function get(id: string): Promise<UserRequest | null> {
  const entity = await requests().get(id);
  return entity === undefined ? null : fromEntity(id, entity);
}

/** What became of a request whose answer was lost, or that something stands in the way of. */
function added(
  request: UserRequest,
  replaces: UserRequest | null,
  current: UserRequest | null,
  error: unknown,
): { added: true } | { added: false; current: UserRequest | null } {
  if (current && sameAs(current, request)) return { added: true };
  if (current && replaces && sameAs(current, replaces)) throw storageFailure(error);
  return { added: false, current };
}

/** What stands in the way of a request; throws where nothing does, so that it was the storage that failed. */
async function standing(request: UserRequest, error: unknown): Promise<UserRequest | null> {
  const current = await fromStorage(() => get(request.id));
  if (!current) throw storageFailure(error);
  return current;
}

/** That a request still stands as it was read; null: that there is none. */
export function standingAs(request: UserRequest | null) {
  const filter = new Filter<RequestEntity>();
  if (request === null) return filter.and('askedAt', FilterConditions.notExists());
  const { askedAt, state, answeredAt } = request;
  return filter
    .and('askedAt', FilterConditions.equalTo(askedAt))
    .and('state', FilterConditions.equalTo(state))
    .and(
      'answeredAt',
      answeredAt === null ? FilterConditions.notExists() : FilterConditions.equalTo(answeredAt),
    );
}

const sameAs = (a: UserRequest, b: UserRequest) =>
  a.askedAt === b.askedAt && a.state === b.state && a.answeredAt === b.answeredAt;
