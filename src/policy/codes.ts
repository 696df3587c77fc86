import type { HistoryEvent } from './license';

/** Yes, no, or null: the documents or the record do not tell. */
export type Answer = boolean | null;

/** How a product's maintenance is sold. */
export type MaintenanceModel =
  /** In periods, bought one after the other (M5). */
  | 'periods'
  /** Not at all: the license has none (M3). */
  | 'none'
  /** With a subscription, for as long as that is active (M4). */
  | 'subscription';

/** What a period of cover came from; each name is the kind of its history event. */
export type PeriodSource = Exclude<HistoryEvent['kind'], 'migration'>;

/** What has to be at hand, or to be so, before an action can be taken. */
export const NEEDS = [
  'license-key',
  'credit-card',
  'marketplace-account',
  'site-owner',
  'own-servers',
  'new-license',
  'migration-first',
  'order-total',
] as const;
export type Need = (typeof NEEDS)[number];

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

/** What can be wrong with a license that reads well field by field. */
export type FaultCode =
  | 'unknown-product'
  | 'channel-missing'
  | 'nothing-before'
  | 'second-new'
  | 'seats-not-raised'
  | 'renewal-not-sold'
  | 'upgrade-not-sold'
  | 'statement-without-maintenance'
  | 'migration-not-offered'
  | 'migration-not-direct'
  | 'migration-not-own-servers'
  | 'date-out-of-range'
  | 'dated-after-today';

/** Rules on dates, histories and documents, each with a clause of its own. */
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
  | 'eligibility'
  /** From which day to which a document holds (D15). */
  | 'documents-by-date'
  /** Each event is read by the document of its own day (D16). */
  | 'events-by-their-day'
  /** What can be done next is answered by the document of the day asked about (D17). */
  | 'answers-by-the-day'
  /** What is left to say of a product that the document of the day does not know (D18). */
  | 'product-not-known';
