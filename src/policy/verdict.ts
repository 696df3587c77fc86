import type { Day } from './calendar';
import type { Channel, HistoryEvent } from './license';

/** The number of a fact in the vendor's documents or of a decision on them, for example `M8` or `D3`. */
export type ClauseId = string;

/** Yes, no, or null: the documents or the record do not tell. */
export type Answer = boolean | null;

export type MaintenanceState = 'covered' | 'expired' | 'included' | 'inactive' | 'none' | 'unknown';

/** The questions that each license is asked: what can be done with it next. */
export const ACTIONS = [
  'renew',
  'upgrade',
  'downgrade',
  'migrate',
  'coTerm',
  'multiYear',
  'payOtherwise',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What has to be at hand, or to be so, before an action can be taken. */
export type Need =
  | 'license-key'
  | 'credit-card'
  | 'marketplace-account'
  | 'site-owner'
  | 'own-servers'
  | 'new-license'
  | 'migration-first'
  | 'order-total';

/** Why an answer is what it is. The sentence to a code is the front end's. */
export type Reason =
  // maintenance, support, updates, releases
  | 'covered'
  | 'expired'
  | 'history-unknown'
  | 'included-while-active'
  | 'included-in-evaluation'
  | 'subscription-inactive'
  | 'subscription-unknown'
  | 'no-maintenance'
  | 'support-in-forums'
  | 'minor-updates-free'
  | 'older-versions-only'
  | 'published-in-time'
  | 'published-too-late'
  // renew
  | 'renew-before-expiry'
  | 'renew-after-expiry'
  | 'renew-date-unknown'
  | 'no-renewal-cost'
  // upgrade, downgrade
  | 'upgrade-with-key'
  | 'upgrade-on-marketplace'
  | 'upgrade-in-site-settings'
  | 'upgrade-subscription'
  | 'downgrade-by-new-license'
  | 'downgrade-in-site-settings'
  | 'single-user'
  | 'documents-silent'
  // migrate, dates
  | 'migrate-own-servers'
  | 'not-on-own-servers'
  | 'already-on-marketplace'
  | 'migration-not-offered'
  | 'co-term-on-marketplace'
  | 'co-term-after-migration'
  | 'co-term-out-of-reach'
  | 'no-dates-to-change'
  | 'one-period-at-a-time'
  | 'no-periods-sold'
  // paying
  | 'order-over-threshold'
  | 'order-not-over-threshold'
  | 'order-total-unknown'
  | 'order-currency-unknown'
  | 'payment-options-not-offered'
  // the host's user tier
  | 'tier-independent'
  | 'tier-not-mentioned';

/** What every answer carries: why, by which clauses, and where to go; the first link is where to act. */
export interface Grounds {
  reason: Reason;
  clauses: ClauseId[];
  links: string[];
}

export interface ActionAnswer extends Grounds {
  eligible: Answer;
  needs: Need[];
}

export interface AvailabilityAnswer extends Grounds {
  available: Answer;
}

/** May a release published on `releasedOn` be installed? (D10) */
export interface ReleaseAnswer extends AvailabilityAnswer {
  releasedOn: Day;
}

/** Must the license match the user tier of the host product? Null: the documents speak of direct licenses only (M20). */
export interface HostTierAnswer extends Grounds {
  mustMatch: Answer;
}

/** What a period of cover came from; each name is the kind of its history event. */
export type PeriodSource = Exclude<HistoryEvent['kind'], 'migration'>;

/** From `startsOn` to the day before `expiresOn` (D2). */
export interface Span {
  startsOn: Day;
  expiresOn: Day;
}

/** One stretch of cover, half-open: `startsOn` is its first day, `expiresOn` the first day without it (D2). */
export interface Period {
  /** Null where only a statement speaks of the period, which does not say when it began. */
  startsOn: Day | null;
  expiresOn: Day;
  from: PeriodSource;
  /** The day of the event it came from. */
  boughtOn: Day;
  clauses: ClauseId[];
  /** Set where a later event ended the period before its time. */
  cut?: PeriodCut;
}

export interface PeriodCut {
  /** What ended it: an upgrade (M7) or a statement (D6). */
  by: 'upgrade' | 'statement';
  on: Day;
  /** When the period would have expired, by all that was known before. */
  wouldExpireOn: Day;
  clauses: ClauseId[];
}

/** Cover that a later event took away whole: bought, and never used (D4). */
export interface LostPeriod extends Period {
  cut: PeriodCut;
}

export interface Maintenance extends Grounds {
  state: MaintenanceState;
}

/** Maintenance that is sold in periods. Every date is null while the state is `unknown`. */
export interface PeriodicMaintenance extends Maintenance {
  state: 'covered' | 'expired' | 'unknown';
  /** The first day of the latest period; null also where only a statement speaks of it. */
  startsOn: Day | null;
  /** The first day without cover, renewals bought ahead included. */
  expiresOn: Day | null;
  /** The last day with cover. */
  coveredThrough: Day | null;
  /** `expiresOn` minus the day asked about: 1 on the last day with cover, 0 on `expiresOn`, then negative. */
  daysLeft: number | null;
  /** How many renewals bought now make the day covered: 0 while it is (D3). */
  renewalsToCover: number | null;
  /** The periods that these renewals would buy, in order; empty while covered or unknown (D3). */
  renewals: Span[];
  /** Cover in the order of dates; never overlapping. */
  periods: Period[];
  /** Cover that was bought and taken away whole. */
  lost: LostPeriod[];
}

/** Which policy a verdict was made by: an answer is never newer than its source. */
export interface PolicyReference {
  id: string;
  /** The day of the vendor's documents. */
  documentsOf: Day;
}

/** Everything the documents say of one license on one day. Plain JSON. */
export interface Verdict {
  policy: PolicyReference;
  asOf: Day;
  product: string;
  /** As of that day: a migration changes it (D8). */
  channel: Channel;
  /** As of that day; null where the history does not tell. */
  seats: number | null;
  maintenance: Maintenance | PeriodicMaintenance;
  support: AvailabilityAnswer;
  updates: AvailabilityAnswer;
  actions: Record<Action, ActionAnswer>;
  hostTier: HostTierAnswer;
  release?: ReleaseAnswer;
}

/** Whether the maintenance has dates, as that of products sold in periods has. */
export function isPeriodic(maintenance: Maintenance): maintenance is PeriodicMaintenance {
  return 'periods' in maintenance;
}
