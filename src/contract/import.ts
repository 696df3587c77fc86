import type { LicenseDraft, LicenseEntry } from './entry';
import type { Failure } from './failure';
import type { InputFault } from './input-fault';

/** What `expected` says of a license that is not registered. */
export const NOT_REGISTERED = 'not-registered';

/** The most rows that are previewed or applied at once. */
export const MOST_ROWS = 100;

/** What importing one row does, or would do. `expected` is what `applyImport` has to be told: the revision that the row was compared with. */
export type ImportRow =
  | { outcome: 'add'; id: string; draft: LicenseDraft; expected: string }
  | { outcome: 'change'; id: string; draft: LicenseDraft; current: LicenseEntry; expected: string }
  | { outcome: 'unchanged'; id: string; expected: string }
  | { outcome: 'refuse'; id: string | null; fault: InputFault }
  /** Only when applying: the license was changed since the preview; nothing was stored. */
  | { outcome: 'overtaken'; id: string }
  /** Only when applying: storing this row failed; the others went on. Applying it again does no harm. */
  | { outcome: 'failed'; id: string; failure: Failure };
