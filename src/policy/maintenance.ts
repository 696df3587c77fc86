import { addDays, addMonths, type Day, daysBetween, later } from './calendar';
import type { PeriodSource } from './codes';
import type { ClauseId } from './documents';
import type { HistoryEvent } from './license';
import type { Terms } from './prepared';
import type { ProductTerms } from './product-terms';
import type { LostPeriod, Period, PeriodCut, Span } from './verdict';

/** An event with what holds on its own day (D16). */
export interface DatedEvent {
  event: HistoryEvent;
  terms: Terms;
  product: ProductTerms<ClauseId>;
}

/** The cover that a history adds up to. */
export interface Cover {
  /** In the order of dates, never overlapping. */
  periods: Period[];
  lost: LostPeriod[];
}

const NO_COVER: Cover = { periods: [], lost: [] };

/**
 * The cover that events add up to, in the order in which they apply. Each is read by the document of its own day:
 * how long its period is, where it begins and what it cuts off (M5 to M8, D6, D16). Events on which that document
 * sells no periods move no date. Throws a `RangeError` where the periods leave the calendar.
 * `before` is the cover that earlier events added up to; it stays as it is.
 */
export function coverOf(events: readonly DatedEvent[], before: Cover = NO_COVER): Cover {
  const cover: Cover = { periods: [...before.periods], lost: [...before.lost] };
  for (const dated of events) if (dated.product.model === 'periods') apply(cover, dated);
  return cover;
}

/** The first day without cover after all that was bought, or null where there is no period. */
export function expiryOf({ periods }: Cover): Day | null {
  return periods.at(-1)?.expiresOn ?? null;
}

function apply(cover: Cover, { event, terms }: DatedEvent): void {
  const { begins } = terms.document;
  switch (event.kind) {
    case 'migration':
      return; // moves the license and none of its dates (D8)
    case 'new':
      append(cover, terms, event.kind, event.on, event.on);
      return;
    case 'renewal':
      append(cover, terms, event.kind, event.on, startOf(begins.renewal, expiryOf(cover), event.on));
      return;
    case 'upgrade':
      if (begins.upgrade === 'on-purchase') cutAt(cover, terms, 'upgrade', event.on, event.on);
      append(cover, terms, event.kind, event.on, startOf(begins.upgrade, expiryOf(cover), event.on));
      return;
    case 'statement':
      cutAt(cover, terms, 'statement', event.on, event.expiresOn);
      state(cover, terms, event.on, event.expiresOn);
  }
}

/** Where the period of a purchase begins that is made on `on`, for a license that expires or expired on `expiresOn`. */
export function startOf(
  begins: 'at-expiry' | 'on-purchase' | 'after-cover',
  expiresOn: Day | null,
  on: Day,
): Day {
  if (expiresOn === null || begins === 'on-purchase') return on;
  return begins === 'at-expiry' ? expiresOn : later(expiresOn, on);
}

/** Adds one full period: half-open, its end clamped to the month (D2). */
function append(
  { periods }: Cover,
  { document }: Terms,
  from: Exclude<PeriodSource, 'statement'>,
  boughtOn: Day,
  startsOn: Day,
): void {
  periods.push({
    startsOn,
    expiresOn: addMonths(startsOn, document.periodMonths),
    from,
    boughtOn,
    document: document.id,
    clauses: document.periods[from],
  });
}

/** Notes that cover ends on `expiresOn`: as the last period has it, or with a period of its own (D6). */
function state(cover: Cover, { document, citing }: Terms, on: Day, expiresOn: Day): void {
  const { periods } = cover;
  const last = periods.at(-1);
  const clauses = document.periods.statement;
  if (last?.expiresOn === expiresOn) {
    periods[periods.length - 1] = { ...last, clauses: citing(last.clauses, clauses) };
    return;
  }
  periods.push({
    startsOn: last?.expiresOn ?? null,
    expiresOn,
    from: 'statement',
    boughtOn: on,
    document: document.id,
    clauses,
  });
}

/** Ends all cover at `end`, by an event of the day `on`: what lies behind is lost, what spans it is cut (D4, D6). */
function cutAt({ periods, lost }: Cover, { document }: Terms, by: PeriodCut['by'], on: Day, end: Day): void {
  let kept = periods.length;
  while (kept > 0 && (periods[kept - 1]?.expiresOn ?? end) > end) kept -= 1;
  if (kept === periods.length) return;
  for (const period of periods.splice(kept)) {
    const cut: PeriodCut = {
      by,
      on,
      wouldExpireOn: period.expiresOn,
      document: document.id,
      clauses: document.cuts[by],
    };
    const isCutShort = period.startsOn === null || period.startsOn < end;
    if (isCutShort) periods.push(cutPeriod(period, end, cut));
    else lost.push(cutPeriod(period, period.expiresOn, cut));
  }
}

/** Written out field by field: a spread takes ten times as long, and each evaluation comes by here. */
function cutPeriod(
  { startsOn, from, boughtOn, document, clauses }: Period,
  expiresOn: Day,
  cut: PeriodCut,
): LostPeriod {
  return { startsOn, expiresOn, from, boughtOn, document, clauses, cut };
}

/**
 * The renewals that a license which expires on `expiresOn` needs so that `day` is covered, bought on that day by its
 * document. Where each begins at the end of the last one, it may take several (M8, D3).
 */
export function renewalsToCover({ document }: Terms, expiresOn: Day, day: Day): Span[] {
  const renewals: Span[] = [];
  for (let end = expiresOn; day >= end;) {
    const startsOn = startOf(document.begins.renewal, end, day);
    end = addMonths(startsOn, document.periodMonths);
    renewals.push({ startsOn, expiresOn: end });
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
