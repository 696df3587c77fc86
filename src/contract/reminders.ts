import { z } from 'zod';
import type { Day } from '../policy';
import { LANGUAGES } from '../words/spoken';
import { afterSchema } from './fields';
import type { Page } from './page';
import { asks } from './question';
import { saying } from './reading';

const key = (pattern: RegExp) =>
  z
    .string()
    .trim()
    .refine((text) => pattern.test(text), saying('unknown-value'));

/** Read strictly: these go into addresses and queries of the products. */
export const targetsSchema = z.object({
  /** A work item for each end, in this Jira project; null: none. */
  workItem: z
    .object({ projectKey: key(/^[A-Z][A-Z0-9_]{0,99}$/), issueType: z.string().trim().min(1).max(60) })
    .nullable(),
  /** A page for each end, in this Confluence space; null: none. */
  page: z.object({ spaceKey: key(/^[A-Za-z0-9._~-]{1,255}$/) }).nullable(),
  /** The language that work items and pages are written in. */
  language: z.enum(LANGUAGES),
  /** The address of the console, for the link back; null where nobody saved it yet. */
  consoleUrl: z
    .string()
    .max(1000)
    .refine((url) => /^https:\/\/[^\s"<>]+$/.test(url), saying('unknown-value'))
    .nullable(),
});

/** Where reminders go beside the console's own history. */
export type ReminderTargets = z.infer<typeof targetsSchema>;

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

/** What admins ask about reminders. */
export const reminderQuestions = {
  /** Where reminders go, and the last day that was scanned to its end; null before the first scan. */
  getReminders: asks({}).answered<{ targets: ReminderTargets; scannedThrough: Day | null }>(),

  /** Stores them, and then looks whether they would take a reminder today; `faults` say why one would not. */
  saveReminderTargets: asks({ targets: targetsSchema }).answered<{
    targets: ReminderTargets;
    faults: DeliveryFault[];
  }>(),

  /** What could not be delivered yet and is tried again each day. At most 100 a call. */
  listUndelivered: asks({ after: afterSchema }).answered<Page<Undelivered>>(),

  /** What reminders did, the latest first. At most 100 a call. */
  listReminderHistory: asks({ after: afterSchema }).answered<Page<HistoryLine>>(),
};
