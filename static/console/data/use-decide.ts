import { useCallback } from 'react';
import type { Intent } from '../../../src/contract/intent';
import type { SeenLicense } from '../../../src/contract/several';
import type { AskFailure, AskResult } from './ask';
import { useWrite } from './use-write';

/** Decides about licenses as they are shown, or with null takes their decisions back. */
export function useDecide(): (
  licenses: readonly SeenLicense[],
  intent: Intent | null,
) => Promise<AskResult<'decide'>> {
  const { write } = useWrite('decide');
  return useCallback(
    (licenses, intent) => write({ licenses: licenses.map(({ id, revision }) => ({ id, revision })), intent }),
    [write],
  );
}

/** Why nothing was decided, or not all of it; null where all was. */
export function failureOfDeciding(answer: AskResult<'decide'>): AskFailure | null {
  if (!answer.ok) return answer.failure;
  const failed = answer.value.find((each) => each.outcome === 'failed');
  return failed?.failure ?? null;
}
