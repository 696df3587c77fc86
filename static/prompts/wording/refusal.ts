import type { PromptFailure } from '../../../src/contract/prompts';
import type { PromptSpeech } from './speech';

/** Why something was not done, and what to do now; null: no answer came back. */
export function refusal(
  { say, instant }: PromptSpeech,
  answer: { ok: false; failure: PromptFailure } | null,
): string {
  if (answer === null) return say('prompts.refused-no-answer');
  const { failure } = answer;
  return failure.code === 'already-asked'
    ? say('prompts.alreadyAsked', { on: instant(failure.request.askedAt) })
    : say(`prompts.refused-${failure.code}`);
}
