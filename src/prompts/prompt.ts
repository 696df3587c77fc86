import type { Day, HostProduct } from '../policy';

/**
 * What can call for somebody, the most important first: of several causes, the first is the one that is said. An expiry
 * of long ago comes behind what is about to expire.
 */
export const CAUSES = [
  'subscription-inactive',
  'evaluation-ended',
  'maintenance-expired',
  'evaluation-ending',
  'maintenance-expiring',
  'seats-outgrown',
  'renewal-under-way',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Where prompts are shown. */
export const PLACES = ['page-banner', 'byline', 'issue-panel', 'dashboard-gadget'] as const;
export type Place = (typeof PLACES)[number];

/** Whom a prompt speaks to. */
export const AUDIENCES = ['admin', 'user'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What is known of the host's own license of this app, as of today. */
export interface HostFacts {
  /** Each product has its own. */
  product: HostProduct;
  state: 'active' | 'evaluation' | 'inactive' | 'absent';
  /** Whether it is, or was, an evaluation. */
  evaluation: boolean;
  /** The first day on which it is over; null where the host does not say. */
  endsOn: Day | null;
  /** As of a license. */
  seatRequests: SeatRequests | null;
}

/** Requests for more seats that no admin has answered yet. */
export interface SeatRequests {
  count: number;
  latestOn: Day;
}

/** What is known of a registered license, as far as prompts need it. */
export interface LicenseFacts {
  id: string;
  /** What stands for the license where users are told of it, and in what a person hides. */
  handle: string;
  name: string;
  /** Whom to ask about it; may be empty. */
  contact: string;
  /** The first day without maintenance; null where it has no such day, or nobody knows it. */
  expiresOn: Day | null;
  /** An admin said that the renewal is under way until this day, exclusive; null where nobody did. */
  renewalUntil: Day | null;
  /** Requests for more seats that no admin has answered yet; null where there are none. */
  seatRequests: SeatRequests | null;
  /** Whether this viewer has asked an admin to renew it and has no final answer yet. */
  askedByViewer: boolean;
}

export interface Facts {
  today: Day;
  host: HostFacts;
  licenses: readonly LicenseFacts[];
}

/** What admins set for everyone. */
export interface PromptSettings {
  /** Days before an expiry at which it is announced (D13). */
  leadDays: readonly number[];
  /** Where, and to whom, nothing is to be said. */
  off: readonly { place: Place; audience: Audience }[];
}

/** How one person hushed one prompt: for good until its next milestone, or up to a day, exclusive. */
export type Hush = { milestone: string } | { until: Day };

export interface PromptReader {
  audience: Audience;
  /** By the key of the prompt. */
  hushed: Readonly<Record<string, Hush>>;
}

/** The one thing to say in a place. The words are the front end's. */
export interface Prompt {
  cause: Cause;
  /** What it is remembered by when somebody hushes it: the license, and what of it is at stake. */
  key: string;
  /** Changes when the cause becomes more pressing; a hushed prompt comes back then. */
  milestone: string;
  /** The day it turns on: an expiry, an end, or the day a renewal is expected; null where there is none. */
  day: Day | null;
  /** The license it is about; null for the host's own license of this app. */
  license: PromptedLicense | null;
  /** How many people ask for seats; null for users, and where the cause is another. */
  asking: number | null;
}

/** A user learns whom to ask, an admin also which license it is. */
export interface PromptedLicense {
  /** For users its handle: an id may come from a file of the company's own. */
  id: string;
  contact: string;
  /** Null for users. */
  name: string | null;
}
