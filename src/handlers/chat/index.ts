import type { Ports } from '../../ports';
import { guardedForChat } from './guard';
import { planInputs, statusInputs } from './inputs';
import { answerPlan } from './plan';
import { answerStatus } from './status';

/** The actions of the chat's agent: the same policy, the same rights, no key. */
export function createChatActions(ports: Ports) {
  return {
    /** Is our maintenance running, and until when? */
    askStatus: guardedForChat(ports, 'askStatus', statusInputs, async (inputs, today) => ({
      ok: true,
      value: await answerStatus(ports, inputs, today),
    })),

    /** What would a renewal or an upgrade do, today or on a later day? */
    askPlan: guardedForChat(ports, 'askPlan', planInputs, async (inputs, today) => {
      if (inputs.day && inputs.day < today) {
        const fault = { code: 'before-today' as const, path: 'day' as const, clauses: [] };
        return { ok: false, failure: { code: 'bad-input', fault, today } };
      }
      return { ok: true, value: await answerPlan(ports, inputs, today) };
    }),
  };
}
