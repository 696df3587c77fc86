import * as z from 'zod/mini';
import type { Failure } from './failure';
import { idSchema, revisionSchema } from './fields';
import { intentSchema } from './intent';
import type { LicenseEntry } from './licenses';
import { MOST_DECIDED } from './limits';
import { commands } from './question';

/** What became of one license: as it is stored now, or why nothing was stored. */
export type DecideOutcome =
  | { id: string; outcome: 'decided'; entry: LicenseEntry }
  | { id: string; outcome: 'failed'; failure: Failure };

/** What admins decide about licenses. */
export const decisionQuestions = {
  /**
   * Decides the same about each license; null takes the decision back. Each stands alone, in the order in which they were
   * sent, and names the revision that the asker saw. A license that stands so already counts as decided. A day that is
   * over everywhere is bad input, and nothing is stored.
   */
  decide: commands({
    licenses: z
      .array(z.object({ id: idSchema, revision: revisionSchema }))
      .check(z.minLength(1), z.maxLength(MOST_DECIDED)),
    intent: z.nullable(intentSchema),
  }).answered<DecideOutcome[]>(),
};
