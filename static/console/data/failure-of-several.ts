import type { Result } from '../../../src/contract/result';
import type { SeveralOutcome } from '../../../src/contract/several';
import type { AskFailure } from './ask';

/** Why nothing was changed, or not all of it; null where all was. */
export function failureOfSeveral(answer: Result<readonly SeveralOutcome[], AskFailure>): AskFailure | null {
  if (!answer.ok) return answer.failure;
  const failed = answer.value.find((each) => each.outcome === 'failed');
  return failed?.failure ?? null;
}
