import * as z from 'zod/mini';
import type { Failure } from './failure';
import { revisionSchema } from './fields';
import type { InputFault } from './input-fault';
import type { LicenseDraft, LicenseEntry } from './licenses';
import { MOST_ROWS } from './limits';
import { asks, commands } from './question';
import { timeZoneSchema } from './time-zone';

/** The `expected` of a row whose license is not registered. */
export const NOT_REGISTERED = 'not-registered';

/** The key that a row brings: its last characters, and whether it takes the place of another one. Never the key itself. */
export interface ImportedKey {
  hint: string | null;
  replaces: boolean;
}

/**
 * What importing one row does, or would do. `expected` is the revision that the row was compared with; `applyImport` has
 * to be given it. `key` is null where the key stays as it is. `entry`, only when applying, is the license as it is stored now.
 */
export type ImportRow =
  | {
      outcome: 'add';
      id: string;
      draft: LicenseDraft;
      key: ImportedKey | null;
      expected: string;
      entry?: LicenseEntry;
    }
  | {
      outcome: 'change';
      id: string;
      draft: LicenseDraft;
      current: LicenseEntry;
      key: ImportedKey | null;
      expected: string;
      entry?: LicenseEntry;
      /** Only when applying: its renewal was bought, and is no longer in progress where it was. */
      isRenewed?: true;
      /** Only when applying: the name of the key whose place another one took. It is kept for an hour, to take the import back. */
      formerKey?: string;
    }
  | {
      outcome: 'unchanged';
      id: string;
      expected: string;
      entry?: LicenseEntry;
      /** Only when applying: the same person's import stored it since the preview, as where its answer was lost. */
      wasStored?: true;
    }
  | { outcome: 'refuse'; id: string | null; fault: InputFault }
  /** Only when applying: the license was changed since the preview; nothing was stored. */
  | { outcome: 'overtaken'; id: string }
  /**
   * Only when applying: storing this row failed; the others went on. After a failure `busy` the rest is not tried, and
   * fails likewise. Applying it again does no harm.
   */
  | { outcome: 'failed'; id: string; failure: Failure };

/** Each row is read by itself, so that one that is wrong does not refuse the others. The key is a text; null or none: the key stays as it is. */
const rowFields = { row: z.unknown(), key: z.optional(z.unknown()) };

/** What admins ask about an import. */
export const importQuestions = {
  /** What an import would do, row by row. Nothing is stored. */
  previewImport: asks({
    rows: z.array(z.object(rowFields)).check(z.maxLength(MOST_ROWS)),
    timeZone: timeZoneSchema,
  }).answered<ImportRow[]>(),

  /**
   * Does what the preview said, each row by itself. A row whose license has changed since then is overtaken. Where the
   * answer was lost, the same can be asked again: rows that were stored are then unchanged.
   */
  applyImport: commands({
    rows: z.array(z.object({ ...rowFields, expected: revisionSchema })).check(z.maxLength(MOST_ROWS)),
    timeZone: timeZoneSchema,
  }).answered<ImportRow[]>(),
};
