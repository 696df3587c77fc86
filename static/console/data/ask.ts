import { makeInvoke } from '@forge/bridge';
import type { Failure } from '../../../src/contract/failure';
import type { ConsoleQuestion, Contract } from '../../../src/contract/questions';
import type { Result } from '../../../src/contract/result';

/** A failure of the back end, or silence: the question never reached it, or no answer came back. */
export type AskFailure =
  | Failure
  | { code: 'no-answer' }
  /** The answer was lost; whoever looked then found that nothing of it is stored so far. */
  | { code: 'not-arrived' };

/** What goes along with a question; nothing with most. */
export type AskPayload<Q extends ConsoleQuestion> = Parameters<Contract['console'][Q]>;
export type AnswerTo<Q extends ConsoleQuestion> =
  Awaited<ReturnType<Contract['console'][Q]>> extends Result<infer T, unknown> ? T : never;
export type AskResult<Q extends ConsoleQuestion> = Result<AnswerTo<Q>, AskFailure>;

const invoke = makeInvoke<Contract['console']>();

/** Puts a question to the back end. Never throws: what goes wrong on the way is an answer too. */
export async function ask<Q extends ConsoleQuestion>(
  question: Q,
  ...payload: AskPayload<Q>
): Promise<AskResult<Q>> {
  try {
    const put = invoke as (question: Q, ...payload: AskPayload<Q>) => Promise<AskResult<Q> | undefined>;
    return (await put(question, ...payload)) ?? SILENCE;
  } catch {
    return SILENCE;
  }
}

const SILENCE = { ok: false, failure: { code: 'no-answer' } } as const;

/** A question that was not answered, as an error: the query library tells failures from answers by what is thrown. */
export class Unanswered extends Error {
  constructor(readonly failure: AskFailure) {
    super(`There is no answer: ${failure.code}`);
  }
}

/** The answer to a question; throws `Unanswered` where there is none. */
export async function answerTo<Q extends ConsoleQuestion>(
  question: Q,
  ...payload: AskPayload<Q>
): Promise<AnswerTo<Q>> {
  const asked = await ask(question, ...payload);
  if (!asked.ok) throw new Unanswered(asked.failure);
  return asked.value;
}
