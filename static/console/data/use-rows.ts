import { useMemo } from 'react';
import { exampleEntries } from './example';
import { isUrgent, type Row, rowOf } from './row';
import { usePolicy } from './use-policy';
import { useRegister } from './use-register';
import { useSite } from './use-site';
import { useViewer } from './viewer';

/** The rows of the register, as far as it was read; or those of the example. */
export function useRows(sample = false): readonly Row[] {
  const policy = usePolicy();
  const { today } = useViewer();
  const { leadDays } = useSite();
  const { entries } = useRegister();
  return useMemo(
    () => (sample ? exampleEntries(today) : entries).map((entry) => rowOf(policy, entry, today, leadDays)),
    [policy, sample, entries, today, leadDays],
  );
}

/** How many licenses need a decision today: nobody has decided, and maintenance is over or ends today. */
export function useDecisionCount(): number {
  const rows = useRows();
  return useMemo(() => rows.filter(isUrgent).length, [rows]);
}
