import type { PromptFailure } from '../../../src/contract/prompts';
import type { Speech } from './speech';

/** Why something was not done, and what to do now; null: no answer came back. */
export function refusal(
  { words, instant }: Speech,
  answer: { ok: false; failure: PromptFailure } | null,
): string {
  if (answer === null) return words.refused['no-answer'];
  const { failure } = answer;
  return failure.code === 'already-asked'
    ? words.alreadyAsked(instant(failure.request.askedAt))
    : words.refused[failure.code];
}
