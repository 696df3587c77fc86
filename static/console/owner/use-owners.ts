import { useMemo } from 'react';
import type { LicenseEntry } from '../../../src/contract/licenses';
import type { SeenLicense } from '../../../src/contract/several';
import { inParts, type SeveralResult } from '../data/several-results';
import { useNamesOf } from '../data/use-people';
import { useRegister } from '../data/use-register';
import { useWrite } from '../data/use-write';

/** Everybody who owns a license of these, each once, in a fixed order. */
const ownersIn = (entries: readonly LicenseEntry[]): string[] =>
  [...new Set(entries.flatMap(({ owner }) => owner ?? []))].sort();

/** The names of all who own a license of the register. */
export function useOwnerNames(): ReadonlyMap<string, string> {
  const { entries } = useRegister();
  const owners = useMemo(() => ownersIn(entries), [entries]);
  return useNamesOf(owners);
}

/** Makes somebody the owner of licenses as they are shown; null: nobody. */
export function useAssign(): (
  licenses: readonly SeenLicense[],
  owner: string | null,
) => Promise<SeveralResult[]> {
  const { write } = useWrite('assignOwner');
  return (licenses, owner) => inParts(licenses, (part) => write({ licenses: part, owner }));
}
