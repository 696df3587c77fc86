import type { DeliveryFailureCode, ReminderTargets } from '../contract/reminders';
import type { Milestone } from '../reminders';
import type { ReminderContent } from '../words/reminder-text';

/** Rejected with where a target did not take a reminder. */
export class DeliveryFailure extends Error {
  constructor(
    readonly code: DeliveryFailureCode,
    readonly detail: string | null = null,
    /** Whether it may have taken it all the same: no answer came. */
    readonly maybeDone = false,
  ) {
    super(code);
    this.name = 'DeliveryFailure';
  }
}

/** Something of ours that stands in a product. */
export interface Placed {
  id: string;
  /** What people call it: `OPS-12`, the page's title. */
  name: string;
  /** The milestone that it shows. */
  milestone: Milestone;
}

/** The same, as it was found. */
export interface FoundAgain extends Omit<Placed, 'milestone'> {
  /** Null where it stands as it was made, and does not say for which milestone. */
  milestone: Milestone | null;
}

/** One kind of place that reminders are delivered to. Everything rejects with a {@link DeliveryFailure}. */
export interface DeliveryTarget<Place> {
  /** Looks whether the place is there and takes reminders, and writes nothing. */
  check: (place: Place) => Promise<void>;
  /** What was placed for this subject and is still open; null where nothing is. */
  find: (place: Place, subject: string) => Promise<FoundAgain | null>;
  create: (place: Place, subject: string, content: ReminderContent) => Promise<Placed>;
  /** Null where it is gone. Done twice, it is done once. */
  update: (placed: Placed, subject: string, content: ReminderContent) => Promise<Placed | null>;
  /** Says that it is settled and closes it; what is gone is settled. Done twice, it is done once. */
  settle: (placed: Placed, subject: string, note: string) => Promise<void>;
}

export interface Targets {
  workItem: DeliveryTarget<NonNullable<ReminderTargets['workItem']>>;
  page: DeliveryTarget<NonNullable<ReminderTargets['page']>>;
}

/** The admin's choice of targets. */
export interface TargetSettings {
  /** Null where none was saved yet. */
  get: () => Promise<ReminderTargets | null>;
  set: (targets: ReminderTargets) => Promise<void>;
}
