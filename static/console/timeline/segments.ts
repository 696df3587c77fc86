import {
  type ClauseId,
  type Day,
  isPeriodic,
  type LostPeriod,
  type Period,
  type PeriodCut,
  type Verdict,
} from '../../../src/policy';

/**
 * How a stretch of the line looks:
 * `past` cover that is over, `running` cover of today, `ahead` bought and not begun, `lost` bought and cut off,
 * `subscription` for as long as it is active, `free` without maintenance.
 */
export type SegmentLook = 'past' | 'running' | 'ahead' | 'lost' | 'subscription' | 'free';

export interface Segment {
  look: SegmentLook;
  /** Null: from before anybody knows. */
  from: Day | null;
  /** The first day after it; null: no end. */
  to: Day | null;
  /** What it came from; null for subscriptions and products without maintenance. */
  period: Period | null;
  clauses: readonly ClauseId[];
}

/** The stretches that a verdict’s line shows, seen from `today`: in the order of dates, what was lost last. */
export function segmentsOf(verdict: Verdict, today = verdict.asOf): Segment[] {
  const { maintenance } = verdict;
  if (isPeriodic(maintenance))
    return [
      ...maintenance.periods.map((period) => covering(period, today)),
      ...maintenance.periods.flatMap((period) => (period.cut ? remainder(period, period.cut) : [])),
      ...maintenance.lost.map(gone),
    ];
  switch (maintenance.state) {
    case 'included':
      return [{ look: 'subscription', from: null, to: null, period: null, clauses: maintenance.clauses }];
    case 'none':
      return [{ look: 'free', from: null, to: null, period: null, clauses: maintenance.clauses }];
    case 'covered':
    case 'expired':
    case 'inactive':
    case 'unknown':
      return [];
  }
}

function covering(period: Period, today: Day): Segment {
  const look = period.expiresOn <= today ? 'past' : (period.startsOn ?? '') <= today ? 'running' : 'ahead';
  return { look, from: period.startsOn, to: period.expiresOn, period, clauses: period.clauses };
}

/** What an upgrade or a statement cut off the end of a period. A statement may also have lengthened it: then nothing is lost. */
function remainder(period: Period, { wouldExpireOn, clauses }: PeriodCut): Segment[] {
  if (wouldExpireOn <= period.expiresOn) return [];
  return [{ look: 'lost', from: period.expiresOn, to: wouldExpireOn, period, clauses }];
}

function gone(period: LostPeriod): Segment {
  const { wouldExpireOn, clauses } = period.cut;
  return { look: 'lost', from: period.startsOn, to: wouldExpireOn, period, clauses };
}

/** Every day that the line of a verdict speaks of, to choose a scale by. */
export function daysIn(segments: readonly Segment[]): Day[] {
  return segments.flatMap(({ from, to, period }) =>
    [from, to, period?.boughtOn].filter((day) => day != null),
  );
}
