import * as z from 'zod/mini';
import type { Day } from '../policy';
import { daySchema } from './fields';

/**
 * What a company means to do with a license. `by` is the day up to which that is enough: from then on somebody has to
 * look again. What is to lapse needs nobody.
 */
export const intentSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('renew'), by: daySchema }),
  z.object({ is: z.literal('replace'), by: daySchema }),
  z.object({ is: z.literal('lapse') }),
]);

export type Intent = z.infer<typeof intentSchema>;

/** The choices, in the order in which they are offered. */
export const INTENTS = ['renew', 'replace', 'lapse'] as const satisfies readonly Intent['is'][];

/** A decision as it is kept with its license. It names nobody. */
export interface LicenseDecision {
  intent: Intent;
  /**
   * The end of maintenance that was decided about; null where the license had none. A purchase moves the end, and the
   * decision no longer holds.
   */
  endsOn: Day | null;
  /** The instant of the decision, ISO 8601 in UTC. */
  decidedAt: string;
}
