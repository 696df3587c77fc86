import type { Hush } from '../../prompts';
import type { Hushes } from '../hushes';
import { knownAccounts } from './account-rows';
import { together, valueAt } from './table';

/** One value a person. */
export const hushesOf = (accountId: string) => valueAt<Record<string, Hush>>(`hushed:${accountId}`);

export const forgeHushes: Hushes = {
  of: async (accountId) => (await hushesOf(accountId).get()) ?? {},

  set: (accountId, hushed, at) =>
    together(hushesOf(accountId).putting(hushed), knownAccounts.putting({ accountId, updatedAt: at })),
};
