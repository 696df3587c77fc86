import type { Page } from '../contract/page';

/** An account that the app keeps something of, and since when it is known to exist. */
export interface KnownAccount {
  accountId: string;
  /** An instant, ISO 8601 in UTC. */
  updatedAt: string;
}

/** The accounts that the app keeps something of: ids alone, and what is kept under them. */
export interface Accounts {
  page: (after: string | undefined) => Promise<Page<KnownAccount>>;
  note: (accountId: string, at: string) => Promise<void>;
  /** Forgets the account, its requests and what it hushed; what it answered, and renewals it marked, lose the name of who did. */
  erase: (accountId: string) => Promise<void>;
  /** Tells the platform which accounts are kept; it says which of them are closed, and which have changed. */
  report: (
    accounts: readonly KnownAccount[],
  ) => Promise<{ accountId: string; status: 'closed' | 'updated' }[]>;
}
