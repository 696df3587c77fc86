import { kvs } from '@forge/kvs';
import type { Hush } from '../../prompts';
import type { Hushes } from '../hushes';
import { ACCOUNT_ENTITY, type AccountEntity } from './account-entity';
import { fromStorage } from './storage-failure';

export const hushKey = (accountId: string) => `hushed:${accountId}`;

/** One value a person. */
export const forgeHushes: Hushes = {
  of: async (accountId) => (await fromStorage(() => kvs.get<Record<string, Hush>>(hushKey(accountId)))) ?? {},

  set: (accountId, hushed, at) => {
    const note: AccountEntity = { updatedAt: at };
    return fromStorage(() =>
      kvs
        .transact()
        .set(hushKey(accountId), hushed)
        .set(accountId, note, { entityName: ACCOUNT_ENTITY })
        .execute(),
    );
  },
};
