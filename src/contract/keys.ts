import { idSchema, revisionSchema } from './fields';
import { keySchema, type LicenseEntry } from './licenses';
import { asks, commands } from './question';

/** What admins ask about license keys. */
export const keyQuestions = {
  /** Sets or replaces the key, and nothing else (U8). */
  replaceKey: commands({ id: idSchema, revision: revisionSchema, key: keySchema }).answered<LicenseEntry>(),

  /** `not-found` where the license is gone, or has no key. */
  revealKey: asks({ id: idSchema }).answered<{ key: string }>(),
};
