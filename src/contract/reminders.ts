import * as z from 'zod/mini';
import type { Day } from '../policy';
import type { Milestone, SubjectKind } from '../reminders';
import { afterSchema } from './fields';
import { LONGEST_PLACE_TEXT } from './limits';
import type { Page } from './page';
import { asks, commands } from './question';
import {
  type ByTarget,
  PLACE_FIELD_NAMES,
  type ReminderTargets,
  type TargetKind,
  targetsSchema,
} from './reminder-targets';

/** Why a reminder could not be delivered to a target. It is tried again each day. */
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
  target: TargetKind;
  code: DeliveryFailureCode;
  /** What the product said, shortened; null where it said nothing. */
  detail: string | null;
}

/** A reminder that has not reached all its targets, as admins see it. */
export interface Undelivered {
  licenseId: string;
  kind: SubjectKind;
  endsOn: Day;
  milestone: Milestone;
  faults: DeliveryFault[];
}

/**
 * One line of the history: a reminder that was due, or an end that was settled. For each kind of target it has what was
 * delivered there, the work item's key or the page's id; null where nothing was.
 */
export interface HistoryLine extends ByTarget<string | null> {
  /** An instant, ISO 8601 in UTC. */
  at: string;
  /** The same as a day, in the time zone of the settings. */
  day: Day;
  event: 'reminded' | 'settled';
  kind: SubjectKind;
  licenseId: string;
  name: string;
  endsOn: Day;
  /** The milestone that was due; null where the end was settled. */
  milestone: Milestone | null;
  /** Earlier milestones that this one stands for. */
  superseded: Milestone[];
  faults: DeliveryFault[];
}

/** Something that a product has to choose from for a field of a place: what is stored of it, and what people call it. */
export interface PlaceOffer {
  value: string;
  name: string;
}

/** What there is to choose from, as the app sees it. */
export interface PlaceOffers {
  /** Null: the product does not tell now, or is not on this site. What is typed can be stored all the same. */
  offers: PlaceOffer[] | null;
  /** False: there is more, which is found by typing, or not listed. */
  isAll: boolean;
}

/** What admins ask about reminders. */
export const reminderQuestions = {
  /** Where reminders go, and the last day that was scanned to its end; null before the first scan. */
  getReminders: asks({}).answered<{ targets: ReminderTargets; scannedThrough: Day | null }>(),

  /** What a product has to choose from for a field; `draft` is what stands in the fields of its place, by their names. */
  offerPlaces: asks({
    field: z.enum(PLACE_FIELD_NAMES),
    draft: z.record(z.string(), z.string().check(z.maxLength(LONGEST_PLACE_TEXT))),
  }).answered<PlaceOffers>(),

  /** Stores them, and then tries whether each would take a reminder today; `faults` say why one would not. */
  saveReminderTargets: commands({ targets: targetsSchema }).answered<{
    targets: ReminderTargets;
    faults: DeliveryFault[];
  }>(),

  /** What could not be delivered yet and is tried again each day. At most 100 a call. */
  listUndelivered: asks({ after: afterSchema }).answered<Page<Undelivered>>(),

  /** What reminders did, the latest first. At most 100 a call. */
  listReminderHistory: asks({ after: afterSchema }).answered<Page<HistoryLine>>(),
};
