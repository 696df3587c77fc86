import { z } from 'zod';
import type { Day } from '../policy';
import { AUDIENCES, PLACES } from '../prompts';
import { daySchema, idSchema } from './fields';
import { asks } from './question';

export const switchesSchema = z.object({
  off: z
    .array(z.object({ place: z.enum(PLACES), audience: z.enum(AUDIENCES) }))
    .max(PLACES.length * AUDIENCES.length),
});

/** Where, and to whom, prompts are not shown. */
export type PromptSwitches = z.infer<typeof switchesSchema>;

/** A renewal that an admin said is in progress: reminders and prompts are quiet before the day. */
export interface RenewalInProgress {
  licenseId: string;
  until: Day;
  /** The account id of who said so; null where that account was closed, and for what was kept before it was noted. */
  by: string | null;
}

/** What admins ask about where and when prompts are shown. */
export const promptSettingQuestions = {
  getPrompting: asks({}).answered<{ switches: PromptSwitches; renewals: RenewalInProgress[] }>(),

  savePromptSwitches: asks({ switches: switchesSchema }).answered<PromptSwitches>(),

  /**
   * Prompts on the license are quiet for everyone before that day, and reminders pause; null lets them speak again.
   * The caller is kept with it. A day that is over everywhere is bad input.
   */
  setRenewal: asks({ licenseId: idSchema, until: daySchema.nullable() }).answered<{ licenseId: string }>(),
};
