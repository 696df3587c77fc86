import { type ChatFailure, type ChatQuestion, chatQuestions } from '../../contract/chat';
import type { AnswerOf } from '../../contract/question';
import type { Result } from '../../contract/result';
import type { Ports } from '../../ports';
import { guardedForChat } from './guard';
import { answerPlan } from './plan';
import { answerStatus } from './status';

type Actions = {
  [Q in ChatQuestion]: (
    payload: unknown,
    context: unknown,
  ) => Promise<Result<AnswerOf<(typeof chatQuestions)[Q]>, ChatFailure>>;
};

/** The actions of the chat's agent: the same policy, the same rights, no key. */
export function createChatActions(ports: Ports): Actions {
  return {
    askStatus: guardedForChat(
      ports,
      'askStatus',
      chatQuestions.askStatus.payload,
      async (inputs, today, { product }) => ({
        ok: true,
        value: await answerStatus(ports, inputs, { today, product }),
      }),
    ),

    askPlan: guardedForChat(ports, 'askPlan', chatQuestions.askPlan.payload, async (inputs, today) => {
      if (inputs.day && inputs.day < today) {
        const fault = { code: 'before-today' as const, path: 'day' as const, clauses: [] };
        return { ok: false, failure: { code: 'bad-input', fault, today } };
      }
      return { ok: true, value: await answerPlan(ports, inputs, today) };
    }),
  };
}
