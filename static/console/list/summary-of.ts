import type { LicenseNeed } from '../../../src/contract/decided';
import type { Day } from '../../../src/policy';
import type { Row } from '../data/row';

export interface Summary {
  counts: Record<LicenseNeed, number>;
  /** The license whose cover ends next, from today on, without those that are to lapse. */
  next: { row: Row; expiresOn: Day } | null;
}

/** The answer of the first screen: how many need somebody, and what ends next. */
export function summaryOf(rows: readonly Row[], today: Day): Summary {
  const summary: Summary = { counts: { now: 0, soon: 0, unknown: 0, decided: 0, fine: 0 }, next: null };
  for (const row of rows) {
    summary.counts[row.need] += 1;
    const { expiresOn } = row;
    if (expiresOn === null || expiresOn <= today || row.intent?.is === 'lapse') continue;
    if (summary.next === null || expiresOn < summary.next.expiresOn) summary.next = { row, expiresOn };
  }
  return summary;
}
