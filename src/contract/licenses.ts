import * as z from 'zod/mini';
import { bookedFields, type BookedLicense, bookingSchema } from './booking';
import { afterSchema, daySchema, idSchema, newIdSchema, optional, revisionSchema, textOf } from './fields';
import type { LicenseDecision } from './intent';
import { LONGEST_CONTACT, LONGEST_KEY, LONGEST_NAME, LONGEST_NOTES, MOST_EVENTS } from './limits';
import type { Page } from './page';
import { asks, commands } from './question';
import { saying } from './reading';
import { eventSchema, licenseFields } from './record';
import type { UserRequest } from './requests';
import { timeZoneSchema } from './time-zone';

export const nameSchema = textOf(LONGEST_NAME).check(z.minLength(1));
export const contactSchema = textOf(LONGEST_CONTACT);
/** Notes of several lines. Left out, or blank: none. */
export const notesSchema = z.optional(optional(textOf(LONGEST_NOTES)));
export const keySchema = textOf(LONGEST_KEY).check(z.minLength(1));

/** The fields of a license that is kept: those that the policy reads, and the company's bookings. */
export const keptFields = {
  ...licenseFields,
  ...bookedFields,
  history: optional(z.array(z.intersection(eventSchema, bookingSchema))).check(
    z.refine((history) => (history ?? []).length <= MOST_EVENTS, saying('too-many')),
  ),
};

export const licenseSchema: z.ZodMiniType<BookedLicense> = z.object(keptFields);

export const draftSchema = z.object({
  name: nameSchema,
  /** A person or a team to ask about this license; may be empty. */
  contact: contactSchema,
  notes: notesSchema,
  license: licenseSchema,
});

/** What an admin enters of a license. The key is sent apart from it. */
export type LicenseDraft = z.infer<typeof draftSchema>;

/** A registered license, as admins see it; its key is never in it. */
export interface LicenseEntry extends LicenseDraft {
  id: string;
  /** Changes with each save. A save has to name the one that it was made from. */
  revision: string;
  hasKey: boolean;
  /**
   * The key's last characters, to tell keys apart. Null without a key, and for a key that is too short to show a part.
   */
  keyHint: string | null;
  /** What was decided about it. None: nobody has decided, or the decision was taken back. */
  decision?: LicenseDecision;
  /** Who answers for it, by account id. None: nobody was chosen, which is no fault. */
  owner?: string;
  /** Its owner's account was closed, and nobody was chosen since. */
  lacksOwner?: true;
  /** Instants, ISO 8601 in UTC. */
  createdAt: string;
  updatedAt: string;
}

/** A license that was saved. */
export interface SavedLicense extends LicenseEntry {
  /** The requests that are answered by what was bought, where there are any. */
  answered?: UserRequest[];
  /** Its renewal was bought, and is no longer in progress where it was. */
  isRenewed?: true;
}

/** What admins ask about licenses. */
export const licenseQuestions = {
  /**
   * At most 1,000 a call, and fewer where they are large. They come in the order of the day on which all their maintenance expires, the earliest first.
   * Those without such a day, and those that are to lapse, come last and are in no range. Ask for all parts of a list with the same range.
   */
  listLicenses: asks({
    after: afterSchema,
    /** The range: only what expires on this day or later, and before the other one. */
    expiresFrom: z.optional(daySchema),
    expiresBefore: z.optional(daySchema),
  }).answered<Page<LicenseEntry>>(),

  /** `not-found` where there is none. */
  getLicense: asks({ id: idSchema }).answered<LicenseEntry>(),

  /**
   * Adds a license under the id that was made for it, or under a new one. The same sent again, as after a lost answer,
   * is answered as done. `conflict` where another license, or another state of it, stands under the id.
   */
  addLicense: commands({
    id: z.optional(newIdSchema),
    draft: draftSchema,
    key: z.nullable(keySchema),
    timeZone: timeZoneSchema,
  }).answered<LicenseEntry>(),

  /**
   * Replaces what was entered, and the key where one is sent: a purchase is recorded with its key in one step. What
   * stands there already as it is sent is answered as done, whatever the revision. `conflict`
   * without a current license where it was deleted.
   */
  saveLicense: commands({
    id: idSchema,
    revision: revisionSchema,
    draft: draftSchema,
    key: z.nullish(keySchema),
    timeZone: timeZoneSchema,
  }).answered<SavedLicense>(),

  /**
   * Deletes the license. For an hour it can be put back (`undoDelete`), then its key is forgotten. `not-found` where it is gone already.
   */
  deleteLicense: commands({ id: idSchema, revision: revisionSchema }).answered<{ id: string }>(),
};
