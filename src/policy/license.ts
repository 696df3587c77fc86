import type { Day } from './calendar';

/** Where a license was bought: from the vendor directly, or on the Atlassian Marketplace. */
export type Channel = 'direct' | 'marketplace';

/** One entry of a license's history; days are calendar days (D1), seats whole numbers from 1. */
export type HistoryEvent =
  /** The license is bought. Seats that nobody knows are left out. */
  | { kind: 'new'; on: Day; seats?: number | undefined }
  /** One more period of maintenance is bought (M8). */
  | { kind: 'renewal'; on: Day }
  /** The license moves to more seats (U1); on products with maintenance a period begins anew (M7). */
  | { kind: 'upgrade'; on: Day; seats: number }
  /** Maintenance is known to expire on `expiresOn`, whatever the purchases were (D6). */
  | { kind: 'statement'; on: Day; expiresOn: Day; seats?: number | undefined }
  /** The license moves from the vendor to the Atlassian Marketplace (D8). */
  | { kind: 'migration'; on: Day };

/** A subscription as the host reports it (D12). A subscription nobody reports on is left out. */
export interface Subscription {
  state: 'active' | 'evaluation' | 'inactive';
}

/** Everything that a verdict is made from, the day aside. */
export interface License {
  /** A product of the terms, for example `jira-server`. */
  product: string;
  /** Where the license was bought. Left out: where the terms say that the product is sold. */
  channel?: Channel | undefined;
  /** Whether the software runs on the customer's own servers. Left out: it does (D8). */
  ownServers?: boolean | undefined;
  /** Purchases and other events, in any order; on one day the given order counts (D5). */
  history?: readonly HistoryEvent[] | undefined;
  subscription?: Subscription | undefined;
}

/** An amount of money: a decimal in text such as `"300.01"`, and the ISO 4217 code of its currency. */
export interface Money {
  amount: string;
  currency: string;
}

/** Questions that a verdict answers only when they are put. */
export interface Ask {
  /** The day on which a release was published: may this license install it? (D10) */
  releasedOn?: Day | undefined;
  /** The total of an order: does it qualify for other ways of paying? (D11) */
  orderTotal?: Money | undefined;
}
