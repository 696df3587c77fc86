import { Filter, FilterConditions, kvs, Sort } from '@forge/kvs';
import type { UserRequest } from '../../contract/requests';
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
      return { added: false, current: await standing(request, error) };
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

  removeAnsweredBefore: (state, instant) =>
    fromStorage(async () => {
      const { results } = await requests()
        .query()
        .index(BY_STATE, { partition: [state] })
        .sort(Sort.ASC)
        .limit(AT_ONCE)
        .getMany();
      const old = results.filter(({ value }) => (value.answeredAt ?? '') < instant);
      for (const { key } of old) await requests().delete(key);
      return old.length;
    }),
};

async function get(id: string): Promise<UserRequest | null> {
  const entity = await requests().get(id);
  return entity === undefined ? null : fromEntity(id, entity);
}

/** What stands in the way of a request; throws where nothing does, so that it was the storage that failed. */
async function standing(request: UserRequest, error: unknown): Promise<UserRequest | null> {
  const current = await fromStorage(() => get(request.id));
  if (!current) throw storageFailure(error);
  return current;
}

function standingAs(request: UserRequest | null) {
  const filter = new Filter<RequestEntity>();
  return request === null
    ? filter.and('askedAt', FilterConditions.notExists())
    : filter
        .and('askedAt', FilterConditions.equalTo(request.askedAt))
        .and('state', FilterConditions.equalTo(request.state));
}

const sameAs = (a: UserRequest, b: UserRequest) =>
  a.askedAt === b.askedAt && a.state === b.state && a.answeredAt === b.answeredAt;
