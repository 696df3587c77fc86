import { z } from 'zod';
import type { Day } from '../policy';
import type { Audience, Prompt } from '../prompts';
import type { Failure } from './failure';
import { idSchema } from './fields';
import { HUSH_DAYS, LONGEST_MILESTONE, LONGEST_PROMPT_KEY } from './limits';
import { asks, commands } from './question';
import { kindSchema, lineSchema, type OwnRequest } from './requests';
import type { Result } from './result';
import { timeZoneSchema } from './time-zone';

/** Why a question that anyone may ask has no answer. */
export type PromptFailure =
  /** Nobody in particular asks: the viewer is not logged in. */
  | { code: 'not-known' }
  /** The viewer has no license of the product or no access to this app. */
  | { code: 'not-licensed' }
  /** Only administrators may say that, and the viewer is none, or nobody can tell. */
  | { code: 'not-admin' }
  /** The viewer has asked for so much within 24 hours that no more is taken. Nothing was stored. */
  | { code: 'asked-enough' }
  /** The viewer asked for this before; `request` is what they asked. Nothing was stored. */
  | { code: 'already-asked'; request: OwnRequest }
  | Extract<
      Failure,
      {
        code:
          'host-license-inactive' | 'bad-input' | 'not-found' | 'busy' | 'storage-unavailable' | 'internal';
      }
    >;

export type PromptAnswered<T> = Result<T, PromptFailure>;

/** The number of registered licenses of each urgency. `complete` is false where there are more than were counted. */
export interface Overview {
  now: number;
  soon: number;
  unknown: number;
  fine: number;
  complete: boolean;
}

/** A request, and the hush that hides it once its asker has seen the answer. */
export interface ShownRequest extends OwnRequest {
  key: string;
  milestone: string;
}

/** All that a place has to say to its viewer. */
export interface Said {
  today: Day;
  /**
   * Null where nobody has anything to see here, so that it was not looked up. Null also for a user where users see
   * nothing.
   */
  audience: Audience | null;
  prompt: Prompt | null;
  /** The viewer's own request to be shown, alone or with the prompt. */
  request: ShownRequest | null;
  /** The state of the register, for admins, in places that show it. */
  overview: Overview | null;
}

/** What anyone asks who looks at a prompt. `timeZone` says what day "today" is for the viewer. */
export const promptQuestions = {
  /** What the place has to say to the viewer. */
  getPrompt: asks({ timeZone: timeZoneSchema }).answered<Said>(),

  /** Hushes a prompt for the viewer: until its next milestone, or for some days. */
  hush: asks({
    key: z.string().min(1).max(LONGEST_PROMPT_KEY),
    how: z.union([
      z.object({ milestone: z.string().min(1).max(LONGEST_MILESTONE) }),
      z.object({ days: z.literal(HUSH_DAYS) }),
    ]),
    timeZone: timeZoneSchema,
  }).answered<null>(),

  /** Passes a request on to the admins. */
  askAdmin: asks({
    /** The handle that the prompt gave; null for the host's own license, or nothing in particular. */
    licenseId: idSchema.nullable(),
    kind: kindSchema,
    text: lineSchema,
    timeZone: timeZoneSchema,
  }).answered<OwnRequest>(),

  /**
   * For admins: a renewal is in progress. Prompts on the license are quiet for everyone for {@link USUAL_RENEWAL_DAYS}.
   */
  renewalInProgress: commands({ licenseId: idSchema, timeZone: timeZoneSchema }).answered<{ until: Day }>(),
};
