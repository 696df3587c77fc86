import type { Day } from './calendar';
import type { FaultCode } from './fault';
import type { Channel, Money } from './license';
import type { Answer, ClauseId, Need, PeriodSource, Reason } from './verdict';

/** How a product's maintenance is sold. */
export type MaintenanceModel =
  /** In periods, bought one after the other (M5). */
  | 'periods'
  /** Not at all: the license has none (M3). */
  | 'none'
  /** With a subscription, for as long as that is active (M4). */
  | 'subscription';

/** Where one action is taken, and what it takes; the first link is where to act. */
export interface Offer extends Source {
  needs: readonly Need[];
}

/** An offer whose reason differs from product to product. */
export interface NamedOffer extends Offer {
  reason: Reason;
  /** What taking it does to the license, beyond its dates. */
  effects?: readonly EffectCode[];
}

/** What the documents answer where they offer no way: no, or nothing (null). */
export interface Refusal {
  eligible: Exclude<Answer, true>;
  reason: Reason;
}

/** By where the license was bought; a channel left out offers nothing. */
export type ByChannel<T> = Partial<Record<Channel, T>>;

export interface ProductTerms {
  name: string;
  /** The product that it runs in, where it is a plugin of one. */
  host: 'confluence' | 'jira' | null;
  /** What a seat of the license is called. */
  seatUnit: 'users' | 'editors' | 'projects';
  model: MaintenanceModel;
  /** Where it is sold when a record does not say; null where a record has to. */
  channel: Channel | null;
  /** Channels whose licenses need not match the host's user tier; on others the documents are silent. */
  tierIndependent: readonly Channel[];
  /** Null: there is no maintenance to renew. */
  renew: ByChannel<Offer> | null;
  upgrade: ByChannel<NamedOffer> | Refusal;
  downgrade: ByChannel<NamedOffer> | Refusal;
  /** Null: its licenses do not move. */
  migrate: Offer | null;
  /** Other ways of paying for a large order; null: none are offered. */
  payOtherwise: ByChannel<Offer> | null;
  /** What support and updates rest on, and where they come from. */
  support: Source;
  updates: Source;
}

/** Clauses and addresses that stand behind an answer. */
export interface Source {
  clauses: readonly ClauseId[];
  links?: readonly string[];
}

/** A vendor's terms as data: what the engine needs to know, each fact with its clause. */
export interface Terms {
  id: string;
  documentsOf: Day;
  /** The length of one maintenance period, in calendar months (M5). */
  periodMonths: number;
  /** Orders above this total may be paid in other ways (M15, D11). */
  otherPaymentsAbove: Money;
  products: Readonly<Record<string, ProductTerms>>;
  /** The clauses behind each reason, whichever product it is given for. */
  grounds: Readonly<Record<Reason, Source>>;
  /** The clauses behind each way of selling maintenance. */
  models: Readonly<Record<MaintenanceModel, readonly ClauseId[]>>;
  /** The clauses behind each kind of period, and behind what cuts one short. */
  periods: Readonly<Record<PeriodSource, readonly ClauseId[]>>;
  cuts: Readonly<Record<'upgrade' | 'statement', readonly ClauseId[]>>;
  /** The clauses behind each effect that a plan reports. */
  effects: Readonly<Record<EffectCode, readonly ClauseId[]>>;
  /** The clauses behind each refusal of a license as bad input. */
  faults: Readonly<Record<FaultCode, readonly ClauseId[]>>;
  /** The clauses behind the rules that hold for every license. */
  rules: Readonly<Record<Rule, readonly ClauseId[]>>;
}

/** Rules on dates and histories, each with a clause of its own. */
export type Rule =
  /** Dates are calendar days (D1). */
  | 'calendar-days'
  /** Periods are half-open, their ends clamped to the month (D2). */
  | 'half-open-periods'
  /** How many renewals reach a day (D3). */
  | 'renewals-to-cover'
  /** The order of events on one day (D5). */
  | 'order-in-a-day'
  /** Events after the day asked about are not seen, and not stored (D7). */
  | 'as-of-a-day'
  /** Lead times before an expiry are settings of the app (D13). */
  | 'lead-times'
  /** What eligible, not eligible and unknown mean (D14). */
  | 'eligibility';

/** What a planned purchase does to the license. */
export type EffectCode =
  | 'chains-from-expiry'
  | 'reaches-back'
  | 'does-not-reach-the-day'
  | 'uninterrupted'
  | 'begins-on-purchase'
  | 'drops-prepaid-days'
  | 'key-replaced'
  | 'one-license-for-all'
  | 'credit-for-time-left'
  | 'first-period-free'
  | 'separate-license'
  | 'channel-changes'
  | 'dates-stay'
  | 'dates-can-be-aligned';
