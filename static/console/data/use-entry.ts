import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { rowOf, type Row } from './row';
import { ask, type AskFailure } from './ask';
import { exampleEntries } from './example';
import { useRegister } from './use-register';
import { useSite } from './use-site';
import { useViewer } from './viewer';

/** One license: from the register where it was read already, else read alone. */
export function useEntry(id: string | null, sample = false) {
  const { today } = useViewer();
  const { leadDays } = useSite();
  const { register, saved } = useRegister();
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const entries = sample ? exampleEntries(today) : register.entries;
  const entry: LicenseEntry | null = useMemo(
    () => entries.find((each) => each.id === id) ?? null,
    [entries, id],
  );

  const read = useCallback(() => {
    if (id === null || sample) return;
    setFailure(null);
    void ask('getLicense', { id }).then((answer) => {
      if (answer.ok) saved(answer.value);
      else setFailure(answer.failure);
    });
  }, [id, sample, saved]);
  const isThere = entry !== null;
  useEffect(() => {
    if (!isThere) read();
  }, [isThere, read]);

  const row: Row | null = useMemo(() => entry && rowOf(entry, today, leadDays), [entry, today, leadDays]);
  return { row, failure, read };
}
