import { z } from 'zod';
import type { Day } from '../policy';
import { LANGUAGES, type Language } from '../words/spoken';
import { saying } from './record';

/** Where reminders go beside the console's own history. Null: not there. */
export interface ReminderTargets {
  /** A work item for each end, in this Jira project. */
  workItem: { projectKey: string; issueType: string } | null;
  /** A page for each end, in this Confluence space. */
  page: { spaceKey: string } | null;
  /** The language that work items and pages are written in. */
  language: Language;
  /** The address of the console, for the link back; null where nobody saved it yet. */
  consoleUrl: string | null;
}

export const NO_TARGETS: ReminderTargets = { workItem: null, page: null, language: 'en', consoleUrl: null };

export type ReminderTarget = 'work-item' | 'page';

/** Why a reminder could not be delivered to a target; it is tried again each day. */
export type DeliveryFailureCode =
  /** There is no such project, or the app may not see it. */
  | 'no-project'
  /** The project has no such type of work item. */
  | 'no-issue-type'
  /** There is no such space, or the app may not see it. */
  | 'no-space'
  /** The app may see the place and not write there, or lacks the scope. */
  | 'not-allowed'
  /** The product is not on this site, or turned the content down; `detail` is what it said. */
  | 'refused'
  /** Too many calls at once. */
  | 'busy'
  /** No answer, or not in time. */
  | 'unavailable';

export interface DeliveryFault {
  target: ReminderTarget;
  code: DeliveryFailureCode;
  /** What the product said, shortened; null where it said nothing. */
  detail: string | null;
}

/** A reminder that has not reached all its targets, as admins see it. */
export interface Undelivered {
  licenseId: string;
  kind: 'maintenance' | 'evaluation' | 'subscription';
  endsOn: Day;
  milestone: number;
  faults: DeliveryFault[];
}

/** One line of the history: a reminder that was due, or an end that was settled. */
export interface HistoryLine {
  /** An instant, ISO 8601 in UTC. */
  at: string;
  /** The day by the settings' zone. */
  day: Day;
  event: 'reminded' | 'settled';
  kind: Undelivered['kind'];
  licenseId: string;
  name: string;
  endsOn: Day;
  /** In days before the end, -1 for the day after; null for a settled one. */
  milestone: number | null;
  /** Earlier ones that this one stands for. */
  superseded: number[];
  /** What it was delivered as beside this line: the work item's key, the page's id. */
  workItem: string | null;
  page: string | null;
  faults: DeliveryFault[];
}

const key = (pattern: RegExp) =>
  z
    .string()
    .trim()
    .refine((text) => pattern.test(text), saying('unknown-value'));

/** Read strictly: these go into addresses and queries of the products. */
export const targetsSchema: z.ZodType<ReminderTargets> = z.object({
  workItem: z
    .object({ projectKey: key(/^[A-Z][A-Z0-9_]{0,99}$/), issueType: z.string().trim().min(1).max(60) })
    .nullable(),
  page: z.object({ spaceKey: key(/^[A-Za-z0-9._~-]{1,255}$/) }).nullable(),
  language: z.enum(LANGUAGES),
  consoleUrl: z
    .string()
    .max(1000)
    .refine((url) => /^https:\/\/[^\s"<>]+$/.test(url), saying('unknown-value'))
    .nullable(),
});
