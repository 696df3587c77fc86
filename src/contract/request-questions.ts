import { z } from 'zod';
import type { Day } from '../policy';
import { idSchema } from './entry';
import type { Answered } from './failure';
import type { Page } from './page';
import { daySchema } from './record';
import {
  answerSchema,
  MOST_ANSWERED,
  requestIdSchema,
  requestStateSchema,
  switchesSchema,
  type AnswerOutcome,
  type PromptSwitches,
  type RenewalInProgress,
  type RequestAnswer,
  type RequestState,
  type UserRequest,
} from './requests';

/** What administrators ask about requests and prompts: a part of the `Contract`. */
export type RequestQuestions = {
  /** At most 100 a call, the latest first. */
  listRequests: (query: {
    state: RequestState;
    after?: string | undefined;
  }) => Promise<Answered<Page<UserRequest>>>;
  /** Answers at most 20 requests alike. A renewal in progress is set for the licenses of those that ask for one. */
  answerRequests: (command: { ids: string[]; answer: RequestAnswer }) => Promise<Answered<AnswerOutcome[]>>;
  /**
   * Prompts on the license are quiet for everyone before that day, and reminders pause; null lets them speak again.
   * The caller is kept with it. A day that is over everywhere is bad input.
   */
  setRenewal: (command: { licenseId: string; until: Day | null }) => Promise<Answered<{ licenseId: string }>>;
  getPrompting: () => Promise<Answered<{ switches: PromptSwitches; renewals: RenewalInProgress[] }>>;
  savePromptSwitches: (command: { switches: PromptSwitches }) => Promise<Answered<PromptSwitches>>;
};

/** How their payloads are read. */
export const requestPayloads = {
  listRequests: z.object({ state: requestStateSchema, after: z.string().max(4000).optional() }),
  answerRequests: z.object({ ids: z.array(requestIdSchema).max(MOST_ANSWERED), answer: answerSchema }),
  setRenewal: z.object({ licenseId: idSchema, until: daySchema.nullable() }),
  getPrompting: z.object({}),
  savePromptSwitches: z.object({ switches: switchesSchema }),
};
