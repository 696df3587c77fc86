import type { Channel, Subscription } from '../policy';

/** What a column of a table of licenses can hold. */
export const COLUMN_FIELDS = [
  'id',
  'name',
  'company',
  'product',
  'purchased',
  'renewed',
  /** The first day without cover. */
  'expiresOn',
  /** The last day with cover. */
  'coveredThrough',
  /** The day on which the end was known. */
  'statedOn',
  'seats',
  'key',
  'channel',
  'contact',
  'email',
  'subscription',
  'billing',
  'price',
  'currency',
  'order',
  'costCentre',
  'notes',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** How tables in a language call what they hold. */
export interface ColumnWords {
  headings: Readonly<Record<ColumnField, readonly string[]>>;
  /** Headings of `renewed` that may as well tell the day on which the next renewal is due. */
  renewalDays: readonly string[];
  /** Words around the name of a product that part no two products. */
  aroundProducts: readonly string[];
  channels: Readonly<Record<Channel, readonly string[]>>;
  subscriptions: Readonly<Record<Subscription['state'], readonly string[]>>;
  /** How often a subscription is paid. */
  billings: Readonly<Record<'monthly' | 'yearly', readonly string[]>>;
  /** What stands for seats without a number. */
  unlimited: readonly string[];
  /** What begins a row that adds up those above it. */
  totals: readonly string[];
  mail: MailWords;
}

/** How mails about a purchase in a language call what they tell. Headings of columns are known besides. */
export interface MailWords {
  /** What stands before a value, as a label or in the midst of a sentence. */
  labels: Partial<Readonly<Record<ColumnField, readonly string[]>>>;
  /** Labels of what the whole order cost. */
  totals: readonly string[];
  /** Labels of how many pieces of an item were bought. */
  quantities: readonly string[];
  /** What stands behind a number of seats. */
  seatUnits: readonly string[];
  /** What says that a renewal was bought, and no license. */
  renewals: readonly string[];
  /** The same of an upgrade. */
  upgrades: readonly string[];
  /** What a mail program writes before the sender, the receivers and the day of a mail. */
  headers: readonly string[];
  /** The same of its subject. */
  subjects: readonly string[];
}

/** How days are written in a language, beside what its calendar tells. */
export interface DayWords {
  /** What stands for an end that never comes. */
  noEnd: readonly string[];
  /** Short names of months that are no beginning of the month's name. */
  months: Readonly<Record<string, number>>;
}
