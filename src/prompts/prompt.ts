import type { Day, HostProduct } from '../policy';
import type { OpenRequests } from './requested';

/** What can call for somebody. */
export const CAUSES = [
  'subscription-inactive',
  'evaluation-ended',
  'requests-waiting',
  'maintenance-expired',
  'evaluation-ending',
  'maintenance-expiring',
] as const;
export type Cause = (typeof CAUSES)[number];

/** What says that something has stopped working, so that people cannot do what they could before. */
export const STOPS: readonly Cause[] = ['subscription-inactive', 'evaluation-ended'];
export const isStop = (cause: Cause): boolean => STOPS.includes(cause);

/** Where prompts are shown. */
export const PLACES = ['page-banner', 'byline', 'issue-panel', 'dashboard-gadget'] as const;
export type Place = (typeof PLACES)[number];

/** Whether people open a place, or put it up, in order to look. It says something even where nothing needs anybody. */
export const isDeliberate = (place: Place): boolean => place === 'byline' || place === 'dashboard-gadget';

/** Where people see all their own requests with their state; elsewhere there is room for one. */
export const listsRequests = (place: Place): boolean => place !== 'page-banner';

/** For so many days after a dismissal nothing else is said, except what stopped working. */
export const QUIET_DAYS = 7;

/** Whom a prompt speaks to. */
export const AUDIENCES = ['admin', 'user'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What is known of the host's own license of this app, as of today. */
export interface HostFacts {
  /** Each product has its own. It is the product that the viewer stands in. */
  product: HostProduct;
  state: 'active' | 'evaluation' | 'inactive' | 'absent';
  /** Whether it is, or was, an evaluation. */
  evaluation: boolean;
  /** The first day on which it is over; null where the host does not say. */
  endsOn: Day | null;
  /** As of a license. */
  requests: readonly OpenRequests[];
}

/** What is known of a registered license, as far as prompts need it. */
export interface LicenseFacts {
  id: string;
  /** What stands for the license where users are told of it, and in what a person hides. */
  handle: string;
  name: string;
  /** Null where nobody knows it. */
  product: LicensedProduct | null;
  /** Whom to ask about it; may be empty. */
  contact: string;
  /** The first day without maintenance; null where it has no such day, or nobody knows it. */
  expiresOn: Day | null;
  /** An admin said that the renewal is under way until this day, exclusive; null where nobody did. */
  renewalUntil: Day | null;
  /** What people ask for that no admin has answered yet. */
  requests: readonly OpenRequests[];
}

/** The product that a license is for: its name, and what it runs in; null where that is none of the two. */
export interface LicensedProduct {
  name: string;
  host: HostProduct | null;
}

export interface Facts {
  today: Day;
  host: HostFacts;
  licenses: readonly LicenseFacts[];
}

/** The one thing to say in a place. The words are the front end's. */
export interface Prompt {
  cause: Cause;
  /** What it is remembered by when somebody hushes it: the license, and what of it is at stake. */
  key: string;
  /** Changes when the cause becomes more pressing; a hushed prompt comes back then. */
  milestone: string;
  /** What stands for the license in what is hushed for good. */
  about: string;
  /** The day it turns on: an expiry or an end; null where there is none. */
  day: Day | null;
  /** The license it is about; null for the host's own license of this app. */
  license: PromptedLicense | null;
  /** What people ask for; null for users, and where the cause is another. */
  asking: Pick<OpenRequests, 'kind' | 'count'> | null;
}

/** A user learns which product and whom to ask, an admin also which license it is. */
export interface PromptedLicense {
  /** For users its handle: an id may come from a file of the company's own. */
  id: string;
  /** The name of the product; null where nobody knows it. */
  product: string | null;
  contact: string;
  /** Null for users. */
  name: string | null;
}
