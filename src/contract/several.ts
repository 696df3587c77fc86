import * as z from 'zod/mini';
import type { Failure } from './failure';
import { idSchema, revisionSchema } from './fields';
import type { LicenseEntry } from './licenses';
import { MOST_DECIDED } from './limits';

/** The licenses that one call changes in the same way, each with the revision that the asker saw. */
export const severalSchema = z
  .array(z.object({ id: idSchema, revision: revisionSchema }))
  .check(z.minLength(1), z.maxLength(MOST_DECIDED));

/** A license as it was shown to whoever changes it. */
export type SeenLicense = z.infer<typeof severalSchema>[number];

/** What became of one license: as it is stored now, or why nothing was stored. */
export type SeveralOutcome =
  | { id: string; outcome: 'changed'; entry: LicenseEntry }
  | { id: string; outcome: 'failed'; failure: Failure };
