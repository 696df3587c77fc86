import * as z from 'zod/mini';
import type { Day } from '../policy';
import { REQUEST_KINDS, type RequestKind } from '../prompts';
import { afterSchema, daySchema, idSchema, textOf } from './fields';
import { LONGEST_LINE, MOST_ANSWERED } from './limits';
import type { Page } from './page';
import { asks, commands } from './question';
import { timeZoneSchema } from './time-zone';

/**
 * `open` until an admin answers; `under-way` while a renewal is in progress, and from its day on open again, though it is
 * stored as it was; the others are final.
 */
export const REQUEST_STATES = ['open', 'under-way', 'done', 'declined'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** A request as its asker sees it. Instants are ISO 8601 in UTC. */
export interface OwnRequest {
  id: string;
  /** For its asker, the handle that stands for the license. Null for the host's own license of this app. */
  licenseId: string | null;
  kind: RequestKind;
  askedAt: string;
  state: RequestState;
  /** An account id; null while nobody answered, and where that account was closed. */
  answeredBy: string | null;
  answeredAt: string | null;
  /** What the admin wrote with it; null where nothing. */
  line: string | null;
  /** The day up to which the renewal is in progress. */
  until: Day | null;
}

/** A request as admins see it: also who asked, by account id alone, and in which words. */
export interface UserRequest extends OwnRequest {
  accountId: string;
  text: string;
}

export const lineSchema = textOf(LONGEST_LINE);
export const kindSchema = z.enum(REQUEST_KINDS);
const requestStateSchema = z.enum(REQUEST_STATES);

export const answerSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('done') }),
  z.object({ state: z.literal('declined'), line: lineSchema }),
  z.object({ state: z.literal('under-way'), until: daySchema }),
]);

export type RequestAnswer = z.infer<typeof answerSchema>;

/**
 * What became of an answer. It is overtaken where somebody else was faster, and where the asker's account is closed.
 */
export type AnswerOutcome =
  { id: string; outcome: 'answered'; request: UserRequest } | { id: string; outcome: 'overtaken' };

/** What admins ask about requests. */
export const requestQuestions = {
  /**
   * About 100 a call, the latest first. The first part of those that wait has also those whose renewal was to be done by
   * now. `timeZone` says what day it is for the admin.
   */
  listRequests: asks({ state: requestStateSchema, after: afterSchema, timeZone: timeZoneSchema }).answered<
    Page<UserRequest>
  >(),

  /** Gives these requests the same answer. `under-way` also sets a renewal in progress, where a request is for one. */
  answerRequests: commands({
    ids: z.array(idSchema).check(z.maxLength(MOST_ANSWERED)),
    answer: answerSchema,
  }).answered<AnswerOutcome[]>(),
};
