import { useEffect, useMemo, useState } from 'react';
import type { Row } from '../data/row';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import type { MonthAhead } from './year-ahead';
import type { KnownMoney, yearMoney } from './year-money';

const NONE: ReadonlyMap<string, KnownMoney> = new Map();

/** What the year ahead takes, by month, and under '' all together. It is reckoned once the first screen is there. */
export function useYearMoney(
  rows: readonly Row[],
  months: readonly MonthAhead[],
): ReadonlyMap<string, KnownMoney> {
  const policy = usePolicy();
  const { today } = useViewer();
  const [reckon, setReckon] = useState<typeof yearMoney | null>(null);
  useEffect(() => {
    let isGone = false;
    void import('./year-money').then(
      (loaded) => {
        if (!isGone) setReckon(() => loaded.yearMoney);
      },
      // The strip is whole without it.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return useMemo(
    () =>
      reckon?.(
        policy,
        rows,
        months.map(({ month }) => month),
        today,
      ) ?? NONE,
    [reckon, policy, rows, months, today],
  );
}
