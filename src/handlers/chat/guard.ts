import type { z } from 'zod';
import { dayInZone } from '../../contract/day-in-zone';
import type { Failure } from '../../contract/failure';
import { readBy } from '../../contract/reading';
import type { Result } from '../../contract/result';
import type { ClauseId, Day } from '../../policy';
import type { Ports } from '../../ports';
import { failureOf } from '../../ports/failure-of';
import { DEFAULT_SETTINGS } from '../../contract/default-settings';
import { readAsker } from './asked';
import { answerUser, type ForUser } from './for-user';

/** Why an action has no answer. */
export type ChatFailure =
  /** The platform does not say who asks. */
  | { code: 'not-known' }
  /** A purchase is planned for a day that is over. */
  | { code: 'bad-input'; fault: { code: 'before-today'; path: 'day'; clauses: ClauseId[] }; today: Day }
  | Failure;

export type ChatAnswered<T> = Result<T | ForUser, ChatFailure>;

/**
 * Once for every action: somebody asks whose rights the product tells, the inputs read well, and who is no
 * administrator learns no more than whether an admin is needed. Where the product does not tell, neither is guessed.
 */
export function guardedForChat<I, T>(
  ports: Ports,
  action: string,
  inputs: z.ZodType<I>,
  answer: (inputs: I, today: Day) => Promise<Result<T, ChatFailure>>,
) {
  return async (payload: unknown, context: unknown): Promise<ChatAnswered<T>> => {
    try {
      const asker = readAsker(payload, context);
      if (!asker) return { ok: false, failure: { code: 'not-known' } };
      const admin = await ports.administrators.includeCaller(asker.product);
      if (admin === null) return { ok: false, failure: { code: 'rights-unknown' } };
      const { timeZone } = (await ports.settings.get()) ?? DEFAULT_SETTINGS;
      const today = dayInZone(ports.clock.now(), timeZone);
      if (!admin) return { ok: true, value: await answerUser(ports, today) };
      const read = readBy(inputs, payload);
      if (!read.ok) return { ok: false, failure: { code: 'bad-input', fault: read.failure } };
      return await answer(read.value, today);
    } catch (error) {
      return { ok: false, failure: failureOf(ports, action, error) };
    }
  };
}
