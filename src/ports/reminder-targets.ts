import type { PlaceOf, ReminderTargets, TargetKind } from '../contract/reminder-targets';
import type { DeliveryFailureCode, PlaceOffer, PlaceOffers } from '../contract/reminders';
import type { Milestone } from '../reminders';
import type { ReminderContent } from '../words/reminder-text';

/** A target did not take a reminder. */
export class DeliveryFailure extends Error {
  constructor(
    readonly code: DeliveryFailureCode,
    readonly detail: string | null = null,
    /** Whether the target may have taken it nevertheless, because no answer came. */
    readonly maybeDone = false,
  ) {
    super(code);
    this.name = 'DeliveryFailure';
  }
}

/** What a reminder was delivered as: a work item or a page. */
export interface Delivered {
  id: string;
  /** What people call it: `OPS-12`, the page's title. */
  name: string;
  /** The latest milestone that it shows. */
  milestone: Milestone;
}

/** The same, as a product describes it when it is asked. */
export interface FoundAgain extends Omit<Delivered, 'milestone'> {
  /** Null where it was not changed since it was made, and the product does not say for which milestone that was. */
  milestone: Milestone | null;
}

/** Whom something new is assigned to, where a target knows assignees. */
export interface Assigning {
  /** An account id; null: nobody. */
  owner: string | null;
  /** Called where the product does not let them be assigned, and it was made without. */
  onUnassigned: () => void;
}

/** For each field of a kind's place, how to ask the product what there is to choose from. */
type PlaceLists<K extends TargetKind> = {
  [F in keyof PlaceOf<K> & string]: (
    draft: Readonly<Partial<Record<keyof PlaceOf<K> & string, string>>>,
  ) => Promise<PlaceOffers & { offers: PlaceOffer[] }>;
};

/** How one kind of target takes reminders. Everything rejects with a {@link DeliveryFailure}. */
export interface DeliveryTarget<K extends TargetKind> {
  /** Finds out whether the place exists and takes reminders. Writes nothing. */
  check: (place: PlaceOf<K>) => Promise<void>;
  /** What there is to choose from for each field of the place. What is typed so far stands in the draft. */
  offers: PlaceLists<K>;
  /** What was delivered for this subject and is still open; null: nothing. */
  find: (place: PlaceOf<K>, subject: string) => Promise<FoundAgain | null>;
  create: (
    place: PlaceOf<K>,
    subject: string,
    content: ReminderContent,
    assigning: Assigning,
  ) => Promise<Delivered>;
  /** Null where it was deleted. Doing it twice has the effect of doing it once. */
  update: (delivered: Delivered, subject: string, content: ReminderContent) => Promise<Delivered | null>;
  /**
   * Writes the note and closes it. What was deleted counts as settled. Doing it twice has the effect of doing it once.
   */
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
