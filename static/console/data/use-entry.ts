import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { keepEntry } from './after-write';
import { exampleEntries } from './example';
import { type Reading, readingOf } from './reading';
import { reads } from './reads';
import { type Row, rowOf } from './row';
import { usePolicy } from './use-policy';
import { useRegister } from './use-register';
import { useSite } from './use-site';
import { useViewer } from './viewer';

/** One license: from the register where it was read already, else read alone. */
export function useEntry(id: string, sample = false): Reading & { row: Row | null } {
  const policy = usePolicy();
  const { today } = useViewer();
  const { leadDays } = useSite();
  const { entries } = useRegister();
  const known = useMemo(
    () => (sample ? exampleEntries(today) : entries).find((each) => each.id === id),
    [sample, today, entries, id],
  );
  const alone = useQuery({ ...reads.license(id), enabled: !sample && known === undefined });
  const entry = known ?? alone.data;
  const row = useMemo(() => entry && rowOf(policy, entry, today, leadDays), [policy, entry, today, leadDays]);
  return { ...readingOf(alone), row: row ?? null };
}

/** Shows a license as it is stored now, as a write that met somebody else's was told. */
export function useKeepEntry(): (entry: LicenseEntry) => void {
  const client = useQueryClient();
  return useCallback((entry) => keepEntry(client, entry), [client]);
}
