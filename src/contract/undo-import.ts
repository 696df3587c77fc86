import * as z from 'zod/mini';
import type { Failure } from './failure';
import { idSchema, revisionSchema } from './fields';
import { draftSchema, type LicenseEntry } from './licenses';
import { MOST_ROWS } from './limits';
import { commands } from './question';
import { saying } from './reading';
import { timeZoneSchema } from './time-zone';

/** The name under which a License Key lies with the secrets. It tells nothing of the key. */
const keyReferenceSchema = z
  .string()
  .check(z.refine((text) => /^license-key:[0-9a-f-]{36}$/.test(text), saying('not-an-id')));

/** Why a license stays as it is. */
export type KeptWhy =
  /** Somebody changed or deleted it since the import. */
  | 'changed'
  /** The License Key that it had before is forgotten: without it, it would not be as before. */
  | 'key-forgotten';

/** What became of one license of an import that is taken back. */
export type UndoneRow =
  /** It was added, and is gone. */
  | { id: string; outcome: 'removed' }
  /** It was changed, and is as before. */
  | { id: string; outcome: 'restored'; entry: LicenseEntry }
  | { id: string; outcome: 'kept'; why: KeptWhy; current: LicenseEntry | null }
  /** It is not known to be taken back. Asking again does no harm. After `busy` the rest is not tried. */
  | { id: string; outcome: 'failed'; failure: Failure };

const undoneSchema = z.object({
  id: idSchema,
  /** The revision that the import gave it. */
  revision: revisionSchema,
  /** What was entered of it before the import; null: the import added it. */
  before: z.nullable(draftSchema),
  /** Where the import brought a key: the name of the one before, null where there was none. Null as a whole: the key stayed. */
  key: z.nullable(z.object({ former: z.nullable(keyReferenceSchema) })),
});

/** A license that an import stored, and what it was before. */
export type StoredRow = z.infer<typeof undoneSchema>;

/** What admins ask to take an import back. */
export const undoImportQuestions = {
  /**
   * Takes back what an import stored, each license by itself. One that was changed since stays. Where the answer was
   * lost, the same can be asked again: what was taken back is told as such.
   */
  undoImport: commands({
    rows: z.array(undoneSchema).check(z.minLength(1), z.maxLength(MOST_ROWS)),
    timeZone: timeZoneSchema,
  }).answered<UndoneRow[]>(),
};
