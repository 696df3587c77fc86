import { addDays, addMonths, daysBetween, type Day } from './calendar';
import type { HistoryEvent } from './license';
import type { Terms } from './terms';
import type { LostPeriod, Period, PeriodCut, Span } from './verdict';

/** The cover that a history adds up to. */
export interface Cover {
  periods: Period[];
  lost: LostPeriod[];
}

/** Applies the events in turn: each period begins where its purchase says (M6, M7, M8, D6). */
export function coverOf(terms: Terms, events: readonly HistoryEvent[]): Cover {
  return events.reduce<Cover>((cover, event) => apply(terms, cover, event), { periods: [], lost: [] });
}

/** The first day without cover after all that was bought, or null where there is no period. */
export function expiryOf({ periods }: Cover): Day | null {
  return periods.at(-1)?.expiresOn ?? null;
}

function apply(terms: Terms, cover: Cover, event: HistoryEvent): Cover {
  switch (event.kind) {
    case 'migration':
      return cover; // moves the license and none of its dates (D8)
    case 'new':
      return append(terms, cover, event, event.on);
    case 'renewal': {
      const expiry = expiryOf(cover);
      return expiry === null ? cover : append(terms, cover, event, expiry);
    }
    case 'upgrade':
      return append(terms, cutAt(terms, cover, 'upgrade', event.on, event.on), event, event.on);
    case 'statement': {
      const kept = cutAt(terms, cover, 'statement', event.on, event.expiresOn);
      const expiry = expiryOf(kept);
      if (expiry === event.expiresOn) return { ...kept, periods: confirmed(terms, kept.periods) };
      const stated: Period = {
        startsOn: expiry,
        expiresOn: event.expiresOn,
        from: 'statement',
        boughtOn: event.on,
        clauses: [...terms.periods.statement],
      };
      return { ...kept, periods: [...kept.periods, stated] };
    }
  }
}

/** The last period, now also by what was stated (D6). */
function confirmed(terms: Terms, periods: readonly Period[]): Period[] {
  return periods.map((period, index) =>
    index === periods.length - 1
      ? { ...period, clauses: [...new Set([...period.clauses, ...terms.periods.statement])] }
      : period,
  );
}

/** Adds one full period: half-open, its end clamped to the month (D2). */
function append(
  terms: Terms,
  cover: Cover,
  { kind, on }: HistoryEvent & { kind: 'new' | 'renewal' | 'upgrade' },
  startsOn: Day,
): Cover {
  const period: Period = {
    startsOn,
    expiresOn: addMonths(startsOn, terms.periodMonths),
    from: kind,
    boughtOn: on,
    clauses: [...terms.periods[kind]],
  };
  return { ...cover, periods: [...cover.periods, period] };
}

/** Ends all cover at `end`, by an event of the day `on`: what lies behind is lost, what spans it is cut (D4, D6). */
function cutAt(terms: Terms, cover: Cover, by: PeriodCut['by'], on: Day, end: Day): Cover {
  const periods: Period[] = [];
  const lost = [...cover.lost];
  for (const period of cover.periods) {
    if (period.expiresOn <= end) {
      periods.push(period);
      continue;
    }
    const cut: PeriodCut = { by, on, wouldExpireOn: period.expiresOn, clauses: [...terms.cuts[by]] };
    if (period.startsOn === null || period.startsOn < end) periods.push({ ...period, expiresOn: end, cut });
    else lost.push({ ...period, cut });
  }
  return { periods, lost };
}

/** The renewals that a license expiring on `expiresOn` needs so that `day` is covered: each begins where the last one ends (M8, D3). */
export function renewalsToCover(terms: Terms, expiresOn: Day, day: Day): Span[] {
  const renewals: Span[] = [];
  for (let startsOn = expiresOn; day >= startsOn;) {
    const span = { startsOn, expiresOn: addMonths(startsOn, terms.periodMonths) };
    renewals.push(span);
    startsOn = span.expiresOn;
  }
  return renewals;
}

/** The last day with cover of something that expires on `expiresOn` (D2). */
export function coveredThrough(expiresOn: Day): Day {
  return addDays(expiresOn, -1);
}

/** Days from `day` to the expiry; negative once it is past. */
export function daysLeft(expiresOn: Day, day: Day): number {
  return daysBetween(day, expiresOn);
}
