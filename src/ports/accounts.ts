import type { Page } from '../contract/page';

/** An account of which the app keeps something. */
export interface KnownAccount {
  accountId: string;
  /** When the account was noted last, or found to exist: an instant, ISO 8601 in UTC. */
  updatedAt: string;
}

/** The accounts of which the app keeps something. Of the person, only the account id is kept. */
export interface Accounts {
  page: (after: string | undefined) => Promise<Page<KnownAccount>>;
  note: (accountId: string, at: string) => Promise<void>;
  /** Whether it is noted. One that was erased is not, unless something of it was written lately. */
  isNoted: (accountId: string) => Promise<boolean>;
  /**
   * Forgets the account, its requests and its hushes. Requests that it answered stay, renewals that it marked, and what
   * it changed about licenses: they no longer say who did it. Licenses that it owned say that they
   * need an owner. Where something of it was written a moment ago, which queries may not see yet, the account stays
   * noted, so that the next run erases it once more.
   */
  erase: (accountId: string, now: Date) => Promise<void>;
  /** Tells the platform which accounts are kept. It answers which of them are closed, and which have changed. */
  report: (
    accounts: readonly KnownAccount[],
  ) => Promise<{ accountId: string; status: 'closed' | 'updated' }[]>;
}
