import { makeInvoke } from '@forge/bridge';
import type { Contract, PromptQuestion } from '../../src/contract/questions';

const invoke = makeInvoke<Contract['prompts']>();

type PromptAnswer<Q extends PromptQuestion> = Awaited<ReturnType<Contract['prompts'][Q]>>;

/** Puts a question to the back end; null where no answer came back. Never throws. */
export async function ask<Q extends PromptQuestion>(
  question: Q,
  ...[payload]: Parameters<Contract['prompts'][Q]>
): Promise<PromptAnswer<Q> | null> {
  try {
    const put = invoke as unknown as (question: Q, payload: unknown) => Promise<PromptAnswer<Q> | undefined>;
    return (await put(question, payload ?? {})) ?? null;
  } catch {
    return null;
  }
}
