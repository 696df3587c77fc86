import type * as z from 'zod/mini';
import type { ChatFailure, ChatQuestion, ForUser } from '../../contract/chat';
import { dayInZone } from '../../contract/day-in-zone';
import { readBy } from '../../contract/reading';
import type { Result } from '../../contract/result';
import type { Day } from '../../policy';
import type { Ports } from '../../ports';
import type { Asker } from '../../ports/administrators';
import { failureOf } from '../../ports/failure-of';
import { settingsNow } from '../../ports/settings-now';
import { readAsker } from './asked';
import { answerUser } from './for-user';

/**
 * What holds for every action. The product has to say whether the asker is an administrator; it is never guessed. An
 * administrator's inputs have to read well. Everybody else learns only whether an admin is needed.
 */
export function guardedForChat<I, T>(
  ports: Ports,
  action: ChatQuestion,
  inputs: z.ZodMiniType<I>,
  answer: (inputs: I, today: Day, asker: Asker) => Promise<Result<T, ChatFailure>>,
) {
  return async (payload: unknown, context: unknown): Promise<Result<T | ForUser, ChatFailure>> => {
    try {
      const asker = readAsker(payload, context);
      if (typeof asker === 'string') return { ok: false, failure: { code: asker } };
      const admin = await ports.administrators.includedCaller(asker);
      if (admin === null) return { ok: false, failure: { code: 'rights-unknown' } };
      const { timeZone } = await settingsNow(ports);
      const today = dayInZone(ports.clock.now(), timeZone);
      if (!admin) return { ok: true, value: await answerUser(ports, today) };
      const read = readBy(inputs, payload);
      if (!read.ok) return { ok: false, failure: { code: 'bad-input', fault: read.failure } };
      return await answer(read.value, today, asker);
    } catch (error) {
      return { ok: false, failure: failureOf(ports, action, error) };
    }
  };
}
