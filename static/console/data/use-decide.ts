import { useCallback } from 'react';
import type { Intent } from '../../../src/contract/intent';
import type { LicenseEntry } from '../../../src/contract/licenses';
import type { AskFailure } from './ask';
import { useWrite } from './use-write';

/** Decides about a license as it is shown, or with null takes the decision back. Gives why that failed; null where it did not. */
export function useDecide(): (
  entry: Pick<LicenseEntry, 'id' | 'revision'>,
  intent: Intent | null,
) => Promise<AskFailure | null> {
  const { write } = useWrite('decide');
  return useCallback(
    async ({ id, revision }, intent) => {
      const answer = await write({ licenses: [{ id, revision }], intent });
      if (!answer.ok) return answer.failure;
      const [outcome] = answer.value;
      return outcome?.outcome === 'failed' ? outcome.failure : null;
    },
    [write],
  );
}
