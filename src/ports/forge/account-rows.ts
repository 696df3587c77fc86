import type { Accounts, KnownAccount } from '../accounts';
import { tableOf } from './table';

/** Names that the manifest declares too; a test compares them. */
export const ACCOUNT_ENTITY = 'account';
export const BY_UPDATE = 'by-update';

/** An account of which the app keeps something. Its id is the key. */
export interface AccountEntity {
  updatedAt: string;
}

export const knownAccounts = tableOf<KnownAccount, AccountEntity>({
  entity: ACCOUNT_ENTITY,
  keyOf: ({ accountId }) => accountId,
  toEntity: ({ updatedAt }) => ({ updatedAt }),
  fromEntity: (accountId, { updatedAt }) => ({ accountId, updatedAt }),
});

export const noteAccount: Accounts['note'] = (accountId, at) =>
  knownAccounts.put({ accountId, updatedAt: at });
