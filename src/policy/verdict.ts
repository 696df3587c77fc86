import type { Day } from './calendar';
import type { Answer, Need, PeriodSource, Reason } from './codes';
import type { ClauseId } from './documents';
import type { Channel } from './license';

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

/** What every answer carries: why, by which clauses, and where to go; the first link is where to act. */
export interface Grounds {
  reason: Reason;
  clauses: readonly ClauseId[];
  links: readonly string[];
}

export interface ActionAnswer extends Grounds {
  eligible: Answer;
  needs: readonly Need[];
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
  /** The id of the document that it was bought under (D16). */
  document: string;
  clauses: readonly ClauseId[];
  /** Set where a later event ended the period before its time. */
  cut?: PeriodCut;
}

export interface PeriodCut {
  /** What ended it: an upgrade (M7) or a statement (D6). */
  by: 'upgrade' | 'statement';
  on: Day;
  /** When the period would have expired, by all that was known before. */
  wouldExpireOn: Day;
  /** The id of the document that holds on the day of the cut (D16). */
  document: string;
  clauses: readonly ClauseId[];
}

/** Cover that a later event took away whole: bought, and never used (D4). */
export interface LostPeriod extends Period {
  cut: PeriodCut;
}

export interface Maintenance extends Grounds {
  state: MaintenanceState;
}

/** Maintenance that was bought in periods. Every date is null while the state is `unknown`. */
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
  /** How many renewals bought on the day make it covered: 0 while it is (D3). Null also where none is sold on the day. */
  renewalsToCover: number | null;
  /** The periods that these renewals would buy, in order; empty where there are none (D3). */
  renewals: Span[];
  /** Cover in the order of dates; never overlapping. */
  periods: Period[];
  /** Cover that was bought and taken away whole. */
  lost: LostPeriod[];
}

/** Which document a verdict was made by: an answer is never newer than its source. */
export interface PolicyReference {
  id: string;
  /** The day that the vendor's documents bear. */
  documentsOf: Day;
  /** The first day on which the document holds (D15). */
  inForceFrom: Day;
}

/** Everything the documents say of one license on one day. Plain JSON. */
export interface Verdict {
  /** The document of the day asked about (D17). */
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

/** Whether the maintenance has dates, as that bought in periods has. */
export function isPeriodic(maintenance: Maintenance): maintenance is PeriodicMaintenance {
  return 'periods' in maintenance;
}
