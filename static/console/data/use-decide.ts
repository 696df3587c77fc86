import { useCallback } from 'react';
import type { WantedIntent } from '../../../src/contract/intent';
import type { SeenLicense } from '../../../src/contract/several';
import { inParts, type SeveralResult } from './several-results';
import { useWrite } from './use-write';

/** Decides about licenses as they are shown, or with null takes their decisions back. */
export function useDecide(): (
  licenses: readonly SeenLicense[],
  intent: WantedIntent | null,
) => Promise<SeveralResult[]> {
  const { write } = useWrite('decide');
  return useCallback(
    (licenses, intent) => inParts(licenses, (part) => write({ licenses: part, intent })),
    [write],
  );
}
