import { useCallback } from 'react';
import type { Intent } from '../../../src/contract/intent';
import type { SeenLicense } from '../../../src/contract/several';
import type { AskResult } from './ask';
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
