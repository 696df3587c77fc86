import * as z from 'zod/mini';
import type { Day } from '../policy';
import { type Audience, DISMISSALS, type Prompt } from '../prompts';
import type { Failure } from './failure';
import { daySchema, idSchema } from './fields';
import { LONGEST_MILESTONE, LONGEST_PROMPT_KEY } from './limits';
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

/** The number of registered licenses of each urgency, without those that somebody has decided about. `complete` is false where there are more than were counted. */
export interface Overview {
  now: number;
  soon: number;
  unknown: number;
  fine: number;
  complete: boolean;
  /** How many requests wait for an answer. It counts up to `MOST_COUNTED`. */
  waiting: number;
}

/** A request, what it was about, and by what it is hidden once its asker has seen the answer. */
export interface ShownRequest extends OwnRequest {
  key: string;
  milestone: string;
  /**
   * The license, by the name of its product, for admins by its own name too; null for the host's own license of this
   * app. Where the license is gone, there is no product.
   */
  about: { product: string | null; name: string | null } | null;
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
  /** The viewer's own requests to be shown, alone or with the prompt. */
  requests: ShownRequest[];
  /** Whether there would be a prompt had the viewer not put it away, where they come to look. */
  isHidden: boolean;
  /** The state of the register, for admins, in places that show it. */
  overview: Overview | null;
}

const keySchema = z.string().check(z.minLength(1), z.maxLength(LONGEST_PROMPT_KEY));

/** What anyone asks who looks at a prompt. `timeZone` says what day "today" is for the viewer. */
export const promptQuestions = {
  /**
   * What the place has to say to the viewer. `shown` is what they were told last where prompts come by themselves, as
   * their browser remembers it.
   */
  getPrompt: asks({
    timeZone: timeZoneSchema,
    shown: z.optional(z.object({ key: keySchema, about: keySchema, since: daySchema })),
  }).answered<Said>(),

  /** Puts something away for the viewer, and quiets the place for them; or takes that back. */
  hush: asks({
    key: keySchema,
    milestone: z.string().check(z.minLength(1), z.maxLength(LONGEST_MILESTONE)),
    about: z.nullable(keySchema),
    how: z.enum([...DISMISSALS, 'taken-back']),
    timeZone: timeZoneSchema,
  }).answered<null>(),

  /** Takes back all that the viewer put away, in every place. */
  showHidden: asks({}).answered<null>(),

  /** Passes a request on to the admins. */
  askAdmin: asks({
    /** The handle that the prompt gave; null for the host's own license, or nothing in particular. */
    licenseId: z.nullable(idSchema),
    kind: kindSchema,
    text: lineSchema,
    timeZone: timeZoneSchema,
  }).answered<OwnRequest>(),

  /**
   * For admins: a renewal is in progress. Before that day, prompts on the license are quiet for everyone, and reminders
   * pause. Null takes it back. A day that is over everywhere is bad input.
   */
  renewalInProgress: commands({
    licenseId: idSchema,
    until: z.nullable(daySchema),
    timeZone: timeZoneSchema,
  }).answered<{ until: Day | null }>(),
};

export const PROMPT_QUESTIONS = Object.keys(promptQuestions) as (keyof typeof promptQuestions)[];
