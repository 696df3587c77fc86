import { makeInvoke } from '@forge/bridge';
import type { Failure } from '../../../src/contract/failure';
import type { ConsoleQuestion, Contract } from '../../../src/contract/questions';
import type { Result } from '../../../src/contract/result';

/** A failure of the back end, or silence: the question never reached it, or no answer came back. */
export type AskFailure = Failure | { code: 'no-answer' };
export type Asked<Q extends ConsoleQuestion> =
  Awaited<ReturnType<Contract['console'][Q]>> extends Result<infer T, unknown>
    ? Result<T, AskFailure>
    : never;

const invoke = makeInvoke<Contract['console']>();

/** Puts a question to the back end. Never throws: what goes wrong on the way is an answer too. */
export async function ask<Q extends ConsoleQuestion>(
  question: Q,
  ...payload: Parameters<Contract['console'][Q]>
): Promise<Asked<Q>> {
  try {
    const put = invoke as (
      question: Q,
      ...payload: Parameters<Contract['console'][Q]>
    ) => Promise<Asked<Q> | undefined>;
    return (await put(question, ...payload)) ?? silence<Q>();
  } catch {
    return silence<Q>();
  }
}

const silence = <Q extends ConsoleQuestion>() => ({ ok: false, failure: { code: 'no-answer' } }) as Asked<Q>;
