import type { License, Subscription } from '../policy';
import type { LicenseDraft, LicenseEntry } from './entry';
import type { Answered } from './failure';
import type { ImportRow } from './import';
import type { Page } from './page';
import type { ReminderQuestions } from './reminder-questions';
import type { RequestQuestions } from './request-questions';

/** The host's own license of this app, on this site (D12). Absent: it does not apply here. */
export interface HostLicense {
  /** As the product of the terms that the app is on this site. */
  product: 'confluence-cloud' | 'jira-cloud';
  state: Subscription['state'] | 'absent';
  /** The end of an evaluation, or of the subscription; an instant, ISO 8601; null where the host does not say. */
  endsAt: string | null;
}

/** The app's settings. */
export interface Settings {
  /** Days before an expiry at which it is announced, the largest first (D13). */
  leadDays: number[];
  /** The IANA zone that says what day it is for the daily scan (D1). */
  timeZone: string;
}

/**
 * Every question the front end can ask the back end.
 *
 * Only administrators of the product are answered. `timeZone` is the viewer's IANA zone: it says what day
 * "today" is when a date must not lie after it (D1, D7).
 */
export type Contract = RequestQuestions &
  ReminderQuestions & {
    /** The host's license and the settings: what the console needs besides the register. */
    getSite: () => Promise<Answered<{ hostLicense: HostLicense; settings: Settings }>>;
    /**
     * At most 200 a call, by the day on which all their maintenance expires, the earliest first; those without such a
     * day come last, and in no range. `after` is the `next` of the part before, asked with the same range.
     */
    listLicenses: (query: {
      after?: string | undefined;
      /** Only what expires on this day or later, and before that one. */
      expiresFrom?: string | undefined;
      expiresBefore?: string | undefined;
    }) => Promise<Answered<Page<LicenseEntry>>>;
    /** `not-found` where there is none. */
    getLicense: (query: { id: string }) => Promise<Answered<LicenseEntry>>;
    addLicense: (command: {
      draft: LicenseDraft;
      key: string | null;
      timeZone: string;
    }) => Promise<Answered<LicenseEntry>>;
    /** Replaces what was entered; the key stays. A license that is gone by now is a `conflict` with nothing. */
    saveLicense: (command: {
      id: string;
      revision: string;
      draft: LicenseDraft;
      timeZone: string;
    }) => Promise<Answered<LicenseEntry>>;
    /** Deletes the license and its key; `not-found` where it is gone already. */
    deleteLicense: (command: { id: string; revision: string }) => Promise<Answered<{ id: string }>>;
    /** Sets or replaces the key, and nothing else (U8). */
    replaceKey: (command: { id: string; revision: string; key: string }) => Promise<Answered<LicenseEntry>>;
    /** `not-found` where the license is gone, or has no key. */
    revealKey: (query: { id: string }) => Promise<Answered<{ key: string }>>;
    /** What an import would do, row by row; nothing is stored. At most 100 rows a call. */
    previewImport: (query: { rows: unknown[]; timeZone: string }) => Promise<Answered<ImportRow[]>>;
    /**
     * Does what the preview said, each row by itself; a row whose license has changed since is overtaken. Asking again
     * after a broken answer does no harm: what was stored is then unchanged.
     */
    applyImport: (command: {
      rows: { row: unknown; expected: string }[];
      timeZone: string;
    }) => Promise<Answered<ImportRow[]>>;
    /** Lead times come back in order, each once. */
    saveSettings: (command: { settings: Settings }) => Promise<Answered<Settings>>;
  };

export type Question = keyof Contract;

export type { License, LicenseDraft, LicenseEntry };
