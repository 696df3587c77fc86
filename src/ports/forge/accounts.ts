import { privacy } from '@forge/api';
import { kvs, Sort } from '@forge/kvs';
import type { Accounts } from '../accounts';
import { ACCOUNT_ENTITY, BY_UPDATE, type AccountEntity } from './account-entity';
import { forgetWhoRenews } from './attention';
import { hushKey } from './hushes';
import { BY_ACCOUNT, BY_ANSWERER, fromEntity, REQUEST_ENTITY, type RequestEntity } from './request-entity';
import { standingAs } from './requests';
import { fromStorage } from './storage-failure';

/** The most that the storage gives in one call. */
const AT_ONCE = 100;

const accounts = () => kvs.entity<AccountEntity>(ACCOUNT_ENTITY);
const requests = () => kvs.entity<RequestEntity>(REQUEST_ENTITY);

/** Accounts in the entity store; @forge/api asks the platform which of them are closed, 90 a call. */
export const forgeAccounts: Accounts = {
  page: (after) =>
    fromStorage(async () => {
      const query = accounts().query().index(BY_UPDATE).sort(Sort.ASC).limit(AT_ONCE);
      const { results, nextCursor } = await (after === undefined ? query : query.cursor(after)).getMany();
      const items = results.map(({ key, value }) => ({ accountId: key, updatedAt: value.updatedAt }));
      return { items, next: nextCursor ?? null };
    }),

  note: (accountId, at) => fromStorage(() => accounts().set(accountId, { updatedAt: at })),

  /** The note goes last: what breaks before is found again the next time. */
  erase: (accountId) =>
    fromStorage(async () => {
      await eachRequest(BY_ACCOUNT, accountId, (key) => requests().delete(key));
      await eachRequest(BY_ANSWERER, accountId, forgetAnswerer);
      await forgetWhoRenews(accountId);
      await kvs.delete(hushKey(accountId));
      await accounts().delete(accountId);
    }),

  report: async (known) =>
    (await privacy.reportPersonalData([...known])).map(({ accountId, status }) => ({ accountId, status })),
};

/** Who asks anew meanwhile has written over the name; a storage that failed is told by what stands there afterwards. */
async function forgetAnswerer(key: string, request: RequestEntity): Promise<void> {
  const before = fromEntity(key, request);
  try {
    await kvs
      .transact()
      .set(key, withoutAnswerer(request), {
        entityName: REQUEST_ENTITY,
        conditions: standingAs(before),
      })
      .execute();
  } catch (error) {
    const found = await requests().get(key);
    if (found?.answeredBy === request.answeredBy && found?.answeredAt === request.answeredAt) throw error;
  }
}

function withoutAnswerer(request: RequestEntity): RequestEntity {
  const kept = { ...request };
  delete kept.answeredBy;
  return kept;
}

/** Works from the front until the index holds no more: each step takes its request out of the index. */
async function eachRequest(
  index: string,
  accountId: string,
  work: (key: string, request: RequestEntity) => Promise<void>,
): Promise<void> {
  for (;;) {
    const { results } = await requests()
      .query()
      .index(index, { partition: [accountId] })
      .limit(AT_ONCE)
      .getMany();
    if (results.length === 0) return;
    for (const { key, value } of results) await work(key, value);
  }
}
