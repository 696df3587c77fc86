import { addMonths, daysBetween, isDay, later, type Day } from './calendar';
import { evaluate } from './evaluate';
import { checkLicense, eventsAsOf, isRefusal } from './history';
import type { HistoryEvent, License } from './license';
import { renewalsToCover } from './maintenance';
import type { EffectCode, Terms } from './terms';
import { isPeriodic, type ClauseId, type Verdict } from './verdict';

/** A purchase to think through before it is made. */
export type Proposal =
  | { kind: 'renewal'; times: number }
  | { kind: 'upgrade'; seats: number }
  | { kind: 'new'; seats: number }
  | { kind: 'migration' };

/** One consequence of a purchase. */
export interface Effect {
  code: EffectCode;
  clauses: ClauseId[];
}

/** What a purchase would do to a license, counted in days of cover. */
export interface Plan {
  on: Day;
  proposal: Proposal;
  /** The license with the purchase in its history: what to store once it is made. */
  license: License;
  /** On the day of the purchase, without it and with it. */
  before: Verdict;
  after: Verdict;
  /** Days of cover from the day of the purchase on that the purchase adds. */
  daysGained: number;
  /** Days of cover, paid for, that the purchase takes away (M7, D4). */
  daysLost: number;
  /** Days of the bought periods that lie before the day of the purchase (M8). */
  daysInThePast: number;
  /** Whether the day of the purchase is covered afterwards; null where the record does not tell. */
  coversTheDay: boolean | null;
  effects: Effect[];
}

/**
 * What the proposal would do to the license if it were bought on `on`; events dated later are not seen (D7).
 * Throws a `LicenseFault` where the terms do not allow it, a `RangeError` for an impossible day or number.
 */
export function plan(terms: Terms, license: License, on: Day, proposal: Proposal): Plan {
  if (!isDay(on)) throw new RangeError('The day of a plan is not a calendar day: write YYYY-MM-DD.');
  const known: License = { ...license, history: eventsAsOf(checkLicense(terms, license).events, on) };
  const planned: License =
    proposal.kind === 'new'
      ? { ...license, history: eventsOf(proposal, on) }
      : { ...known, history: [...(known.history ?? []), ...eventsOf(proposal, on)] };
  const before = evaluate(terms, known, on);
  const after = evaluate(terms, planned, on);
  const days = countDays(before, after, on, proposal);
  return {
    on,
    proposal,
    license: planned,
    before,
    after,
    ...days,
    coversTheDay: after.support.available,
    effects: effectsOf(terms, license.product, proposal, before, days).map((code) => ({
      code,
      clauses: [...terms.effects[code]],
    })),
  };
}

function eventsOf(proposal: Proposal, on: Day): HistoryEvent[] {
  switch (proposal.kind) {
    case 'renewal':
      if (!Number.isInteger(proposal.times) || proposal.times < 1 || proposal.times > 100)
        throw new RangeError('Plan between 1 and 100 renewals.');
      return Array.from({ length: proposal.times }, () => ({ kind: 'renewal', on }));
    case 'migration':
      return [{ kind: 'migration', on }];
    case 'new':
    case 'upgrade':
      if (!Number.isSafeInteger(proposal.seats) || proposal.seats < 1)
        throw new RangeError('Plan with a whole number of seats, 1 or more.');
      return [{ kind: proposal.kind, on, seats: proposal.seats }];
  }
}

type Days = Pick<Plan, 'daysGained' | 'daysLost' | 'daysInThePast'>;

function countDays(before: Verdict, after: Verdict, on: Day, proposal: Proposal): Days {
  const was = expiry(before);
  const will = expiry(after);
  const ahead = (expiresOn: Day | null) => (expiresOn === null ? 0 : Math.max(0, daysBetween(on, expiresOn)));
  switch (proposal.kind) {
    case 'renewal':
      return {
        daysGained: ahead(will) - ahead(was),
        daysLost: 0,
        daysInThePast:
          was === null || will === null || was >= on ? 0 : daysBetween(was, will < on ? will : on),
      };
    case 'upgrade':
      return { daysGained: ahead(will), daysLost: will === null ? 0 : ahead(was), daysInThePast: 0 };
    case 'new':
      return { daysGained: ahead(will), daysLost: 0, daysInThePast: 0 };
    case 'migration':
      return { daysGained: 0, daysLost: 0, daysInThePast: 0 };
  }
}

function expiry({ maintenance }: Verdict): Day | null {
  return isPeriodic(maintenance) ? maintenance.expiresOn : null;
}

function effectsOf(
  terms: Terms,
  productId: string,
  proposal: Proposal,
  before: Verdict,
  days: Days,
): EffectCode[] {
  const product = terms.products[productId];
  if (!product) return [];
  const periodic = product.model === 'periods';
  switch (proposal.kind) {
    case 'renewal':
      if (before.maintenance.state === 'covered') return ['chains-from-expiry', 'uninterrupted'];
      if (days.daysInThePast === 0) return ['chains-from-expiry'];
      return days.daysGained > 0 ? ['reaches-back'] : ['reaches-back', 'does-not-reach-the-day'];
    case 'upgrade': {
      const way = isRefusal(product.upgrade) ? undefined : product.upgrade[before.channel];
      return [
        ...(periodic ? (['begins-on-purchase'] as const) : []),
        ...(days.daysLost > 0 ? (['drops-prepaid-days'] as const) : []),
        ...(way?.effects ?? []),
      ];
    }
    case 'new':
      return periodic ? ['separate-license', 'first-period-free'] : ['separate-license'];
    case 'migration':
      return ['channel-changes', 'dates-stay', 'dates-can-be-aligned'];
  }
}

/** A purchase that would make a day covered again, and what it would reach. */
export interface WayToCover {
  proposal: { kind: 'renewal'; times: number } | { kind: 'upgrade' } | { kind: 'new' };
  expiresOn: Day;
  clauses: ClauseId[];
}

/**
 * Which purchases would make the day covered, for a license that is not: as many renewals as it takes (M8, D3),
 * an upgrade (M7), or a new license (M6). Empty where the day is covered, or where nothing of the kind is sold.
 */
export function waysToCover(terms: Terms, license: License, on: Day): WayToCover[] {
  const { maintenance, actions } = evaluate(terms, license, on);
  if (!isPeriodic(maintenance) || maintenance.state === 'covered') return [];
  const ways: WayToCover[] = [];
  if (maintenance.expiresOn !== null) {
    const renewals = renewalsToCover(terms, maintenance.expiresOn, on);
    const last = renewals.at(-1);
    if (last)
      ways.push({
        proposal: { kind: 'renewal', times: renewals.length },
        expiresOn: last.expiresOn,
        clauses: [...terms.periods.renewal, ...terms.rules['renewals-to-cover']],
      });
  }
  const anew = addMonths(on, terms.periodMonths);
  if (actions.upgrade.eligible)
    ways.push({ proposal: { kind: 'upgrade' }, expiresOn: anew, clauses: [...terms.periods.upgrade] });
  ways.push({ proposal: { kind: 'new' }, expiresOn: anew, clauses: [...terms.periods.new] });
  return ways;
}

/** The day on which an upgrade loses nothing that was paid for, and leaves no day without cover. */
export interface BestUpgradeDay {
  day: Day;
  /** `at-expiry`: the day the present cover ends; `already-over`: there is none left to lose. */
  reason: 'at-expiry' | 'already-over';
  clauses: ClauseId[];
}

/** The best day to upgrade from `on` onwards: an upgrade begins anew and drops the cover that is left (M7, D4). Null where upgrades have no bearing on dates, or the dates are unknown. */
export function bestUpgradeDay(terms: Terms, license: License, on: Day): BestUpgradeDay | null {
  const verdict = evaluate(terms, license, on);
  const expiresOn = expiry(verdict);
  if (expiresOn === null || !verdict.actions.upgrade.eligible) return null;
  return {
    day: later(on, expiresOn),
    reason: expiresOn > on ? 'at-expiry' : 'already-over',
    clauses: [...terms.periods.upgrade, ...terms.cuts.upgrade],
  };
}
