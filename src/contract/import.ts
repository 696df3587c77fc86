import type { LicenseEntry } from './entry';
import type { InputFault } from './input-fault';
import type { LicenseDraft } from './entry';

/** What importing one row does, or would do. */
export type ImportRow =
  | { outcome: 'add'; id: string; draft: LicenseDraft; expected: string }
  | { outcome: 'change'; id: string; draft: LicenseDraft; current: LicenseEntry; expected: string }
  | { outcome: 'unchanged'; id: string; expected: string }
  | { outcome: 'refuse'; id: string | null; fault: InputFault }
  /** Only when applying: the license was changed since the preview; nothing was stored. */
  | { outcome: 'overtaken'; id: string };
