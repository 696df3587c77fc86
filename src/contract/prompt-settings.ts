import * as z from 'zod/mini';
import type { Day } from '../policy';
import { AUDIENCES, PLACES, REACHES } from '../prompts';
import { daySchema, idSchema } from './fields';
import { asks, commands } from './question';
import type { UserRequest } from './requests';

export const switchesSchema = z.object({
  reach: z
    .array(z.object({ place: z.enum(PLACES), audience: z.enum(AUDIENCES), reach: z.enum(REACHES) }))
    .check(z.maxLength(PLACES.length * AUDIENCES.length)),
});

/** Where, and to whom, more or less is said than usual. */
export type PromptSwitches = z.infer<typeof switchesSchema>;

/** A renewal that is in progress, as an admin said: reminders and prompts on the license are quiet before the day. */
export interface RenewalInProgress {
  licenseId: string;
  until: Day;
  /** The account id of that admin. Null where the account was closed, and in what was stored before ids were kept. */
  by: string | null;
}

/** What admins ask about where and when prompts are shown. */
export const promptSettingQuestions = {
  /** The switches, and all renewals in progress. */
  getPrompting: asks({}).answered<{ switches: PromptSwitches; renewals: RenewalInProgress[] }>(),

  savePromptSwitches: commands({ switches: switchesSchema }).answered<PromptSwitches>(),

  /**
   * Prompts on the license are quiet for everyone before that day, and reminders pause. Null lets them speak again.
   * Who said it is kept with it. A day that is over everywhere is bad input.
   */
  setRenewal: commands({ licenseId: idSchema, until: z.nullable(daySchema) }).answered<{
    licenseId: string;
    renewal: RenewalInProgress | null;
    /** The requests for it, as they are answered by that, where there are any. */
    answered?: UserRequest[];
  }>(),
};
