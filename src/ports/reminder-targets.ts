import type { PlaceOf, ReminderTargets, TargetKind } from '../contract/reminder-targets';
import type { DeliveryFailureCode } from '../contract/reminders';
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

/** A work item, a page: what a reminder was delivered as. */
export interface Delivered {
  id: string;
  /** What people call it: `OPS-12`, the page's title. */
  name: string;
  /** The latest milestone that it shows. */
  milestone: Milestone;
}

/** The same, as a product tells of it. */
export interface FoundAgain extends Omit<Delivered, 'milestone'> {
  /** Null where it stands as it was made, and does not say for which milestone. */
  milestone: Milestone | null;
}

/** How one kind of target takes reminders. Everything rejects with a {@link DeliveryFailure}. */
export interface DeliveryTarget<K extends TargetKind> {
  /** Looks whether the place is there and takes reminders, and writes nothing. */
  check: (place: PlaceOf<K>) => Promise<void>;
  /** What was delivered for this subject and is still open; null where nothing is. */
  find: (place: PlaceOf<K>, subject: string) => Promise<FoundAgain | null>;
  create: (place: PlaceOf<K>, subject: string, content: ReminderContent) => Promise<Delivered>;
  /** Null where it is gone. Done twice, it is done once. */
  update: (delivered: Delivered, subject: string, content: ReminderContent) => Promise<Delivered | null>;
  /** Says that it is settled and closes it; what is gone is settled. Done twice, it is done once. */
  settle: (delivered: Delivered, subject: string, note: string) => Promise<void>;
}

/** Every kind of target: one that is missing does not compile. */
export type Targets = { [K in TargetKind]: DeliveryTarget<K> };

/** The admin's choice of targets. */
export interface TargetSettings {
  /** Null where none was saved yet. */
  get: () => Promise<ReminderTargets | null>;
  set: (targets: ReminderTargets) => Promise<void>;
}
