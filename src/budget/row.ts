import type { Billing, BookedLicense } from '../contract/booking';
import type { Intent, LicenseDecision } from '../contract/intent';
import type { Day, Money } from '../policy';
import type { LastPrice } from './prices';
import type { BudgetWay, CheapestBy } from './ways';

/** What the budget reads of a registered license. */
export interface BudgetLicense {
  id: string;
  name: string;
  license: BookedLicense;
  decision?: LicenseDecision;
  /** The account of the person who answers for it. */
  owner?: string | undefined;
}

/** A day on which money falls due, and how much. */
export interface BudgetDue {
  /** Null: any day, since maintenance has ended already; for this site's own subscription, no day is known. */
  on: Day | null;
  /** Null where no price is known. */
  amount: Money | null;
}

/** What an admin entered in the settings that this site's own subscription costs. */
export interface EnteredPrice {
  kind: 'entered';
  price: Money;
  costCentre: null;
}

/** A license for which something falls due in the year. */
export interface BudgetRow {
  id: string;
  name: string;
  product: string;
  owner: string | null;
  costCentre: string | null;
  /** `own`: this site's own subscription of the app, which is no license of the register. */
  of: 'maintenance' | 'subscription' | 'own';
  /** How often a subscription is paid; null where that is not known, and for maintenance. */
  paidPer: Billing | null;
  /**
   * The first day without cover, as the policy says; for a subscription, the next day on which it is paid. Null: this
   * site's own subscription, of which the host tells no day.
   */
  dueOn: Day | null;
  /** Whether maintenance, or this site's own subscription, has ended by today. */
  isOver: boolean;
  /** What was decided, while that holds: to renew or to replace it. */
  intent: Exclude<Intent, { is: 'lapse' }> | null;
  /** Whether it is bought again without anybody's doing: this site's own subscription, while it is paid by the month. */
  renewsItself: boolean;
  /** The ways to be covered, the cheapest first; none for a subscription, and where the terms offer none. */
  ways: readonly BudgetWay[];
  /** Why the first of them is the cheapest; null without one. */
  cheapestBy: CheapestBy | null;
  /** The way that the amount is of: the one that was decided, else the cheapest. */
  chosen: BudgetWay | null;
  /** The price that is expected again; null where none is known. */
  price: LastPrice | EnteredPrice | null;
  /** In the order of days, at least one. */
  dues: readonly BudgetDue[];
}

/** Why nobody can tell when money falls due for a license. */
export type NotKnownBy = 'contradicts-terms' | 'end-not-known' | 'no-purchase' | 'no-billing';

/** A license that may cost something, and nobody can tell when. */
export interface NotKnownDue extends Pick<BudgetRow, 'id' | 'name' | 'product' | 'owner' | 'costCentre'> {
  by: NotKnownBy;
}

/** The fields of a row that follow from the license alone. */
export type PlacedRow = Omit<BudgetRow, 'id' | 'name' | 'product' | 'owner' | 'costCentre' | 'intent'>;

/** What becomes of one license in a year's budget. `free`: it costs nothing. */
export type Placed =
  { in: 'row'; row: PlacedRow } | { in: 'notKnown'; by: NotKnownBy } | { in: 'earlier' | 'later' | 'free' };
