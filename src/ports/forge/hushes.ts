import type { Hush } from '../../prompts';
import type { Hushes } from '../hushes';
import { knownAccounts } from './account-rows';
import { valueAt } from './table';

/** One value for each person: everything that person has hushed. */
export const hushesOf = (accountId: string) => valueAt<Record<string, Hush>>(`hushed:${accountId}`);

export const forgeHushes: Hushes = {
  of: async (accountId) => (await hushesOf(accountId).get()) ?? {},

  set: async (accountId, hushed, at) => {
    await knownAccounts.put({ accountId, updatedAt: at });
    await hushesOf(accountId).put(hushed);
  },
};
