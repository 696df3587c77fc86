import * as z from 'zod/mini';
import type { Day } from '../policy';
import { daySchema } from './fields';
import { MOST_LEAD_DAYS } from './limits';
import { saying } from './reading';

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

/** What is to happen by a day, or so many days before each license's own end. */
const wantedBy = <const I extends 'renew' | 'replace'>(is: I) =>
  z
    .object({
      is: z.literal(is),
      by: z.optional(daySchema),
      daysBeforeEnd: z.optional(z.int().check(z.minimum(0), z.maximum(MOST_LEAD_DAYS))),
    })
    .check(
      z.refine(({ by, daysBeforeEnd }) => (by === undefined) !== (daysBeforeEnd === undefined), {
        ...saying('missing'),
        path: ['by'],
      }),
    );

/** The same as it is asked for, of one license or of several. */
export const wantedIntentSchema = z.discriminatedUnion('is', [
  wantedBy('renew'),
  wantedBy('replace'),
  z.object({ is: z.literal('lapse') }),
]);

export type WantedIntent = z.infer<typeof wantedIntentSchema>;

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
