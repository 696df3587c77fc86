import { z } from 'zod';
import type { Day } from '../policy';
import { AUDIENCES, PLACES } from '../prompts';
import { daySchema, idSchema } from './fields';
import { asks, commands } from './question';

export const switchesSchema = z.object({
  off: z
    .array(z.object({ place: z.enum(PLACES), audience: z.enum(AUDIENCES) }))
    .max(PLACES.length * AUDIENCES.length),
});

/** Where, and to whom, prompts are not shown. */
export type PromptSwitches = z.infer<typeof switchesSchema>;

/** A renewal that is in progress, as an admin said: reminders and prompts on the license are quiet before the day. */
export interface RenewalInProgress {
  licenseId: string;
  until: Day;
  /** The account id of that admin. Null where the account was closed, and in what was stored before ids were kept. */
  by: string | null;
}

/** How long a renewal is taken to last until an admin says otherwise, in days. */
export const USUAL_RENEWAL_DAYS = 30;

/** What admins ask about where and when prompts are shown. */
export const promptSettingQuestions = {
  /** The switches, and all renewals in progress. */
  getPrompting: asks({}).answered<{ switches: PromptSwitches; renewals: RenewalInProgress[] }>(),

  savePromptSwitches: commands({ switches: switchesSchema }).answered<PromptSwitches>(),

  /**
   * Prompts on the license are quiet for everyone before that day, and reminders pause. Null lets them speak again.
   * Who said it is kept with it. A day that is over everywhere is bad input.
   */
  setRenewal: commands({ licenseId: idSchema, until: daySchema.nullable() }).answered<{
    licenseId: string;
    renewal: RenewalInProgress | null;
  }>(),
};
