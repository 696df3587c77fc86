import * as z from 'zod/mini';
import { wantedIntentSchema } from './intent';
import { commands } from './question';
import { type SeveralOutcome, severalSchema } from './several';

/** What admins decide about licenses. */
export const decisionQuestions = {
  /**
   * Decides the same about each license; null takes the decision back. Each stands alone, in the order in which they were
   * sent, and names the revision that the asker saw. A license that stands so already counts as changed. A day that is
   * over everywhere is bad input, and nothing is stored. Where days before the end are given, each license has a day of
   * its own: one without an end, or whose day is over, is refused alone.
   */
  decide: commands({ licenses: severalSchema, intent: z.nullable(wantedIntentSchema) }).answered<
    SeveralOutcome[]
  >(),
};
