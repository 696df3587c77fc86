import type { LicenseNeed } from '../../../src/contract/decided';
import type { Day } from '../../../src/policy';
import type { Row } from '../data/row';

/** A license with a last day of cover. */
export type EndingRow = Row & { coveredThrough: Day };

export interface Summary {
  counts: Record<LicenseNeed, number>;
  /** The license whose cover ends next, from today on, without those that are to lapse. */
  next: EndingRow | null;
}

/** The answer of the first screen: how many need somebody, and what ends next. */
export function summaryOf(rows: readonly Row[], today: Day): Summary {
  const summary: Summary = { counts: { now: 0, soon: 0, unknown: 0, decided: 0, fine: 0 }, next: null };
  for (const row of rows) {
    summary.counts[row.need] += 1;
    if (!isAhead(row, today) || row.intent?.is === 'lapse') continue;
    if (summary.next === null || row.coveredThrough < summary.next.coveredThrough) summary.next = row;
  }
  return summary;
}

const isAhead = (row: Row, today: Day): row is EndingRow =>
  row.coveredThrough !== null && row.coveredThrough >= today;
