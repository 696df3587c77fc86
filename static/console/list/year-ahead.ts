import type { Day } from '../../../src/policy';
import type { Row } from '../data/row';

/** What ends in a month: how much of it is decided, and how much is not. */
export interface MonthAhead {
  /** As '2027-03'. */
  month: string;
  decided: number;
  undecided: number;
}

/**
 * The twelve months from the present one on, with the licenses whose last day with cover lies in each, from today on.
 * What is to lapse ends like the rest, and is decided.
 */
export function yearAhead(rows: readonly Row[], today: Day): MonthAhead[] {
  const months = Array.from({ length: 12 }, (_, ahead) => ({
    month: monthFrom(today, ahead),
    decided: 0,
    undecided: 0,
  }));
  const byName = new Map(months.map((each) => [each.month, each]));
  for (const { coveredThrough, need } of rows) {
    if (coveredThrough === null || coveredThrough < today) continue;
    const month = byName.get(coveredThrough.slice(0, 7));
    if (month) month[need === 'decided' ? 'decided' : 'undecided'] += 1;
  }
  return months;
}

function monthFrom(day: Day, ahead: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + ahead;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}
