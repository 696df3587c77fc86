import { type Day, isDay } from './calendar';
import type { EffectCode } from './codes';
import type { ClauseId } from './documents';
import { evaluate } from './evaluate';
import { LicenseFault } from './fault';
import { licenseAsOf } from './history';
import type { HistoryEvent, License } from './license';
import { countDays, effectsOf, type PlannedDays } from './plan-effects';
import type { Terms } from './prepared';
import type { Proposal } from './proposal';
import type { TermsByDate } from './terms-by-date';
import type { Verdict } from './verdict';

/** One consequence of a purchase. */
export interface Effect {
  code: EffectCode;
  clauses: readonly ClauseId[];
}

/** What a purchase would do to a license, counted in days of cover. */
export interface Plan extends PlannedDays {
  on: Day;
  proposal: Proposal;
  /** The license with the purchase in its history: what to store once it is made. */
  license: License;
  /** On the day of the purchase, without it and with it. */
  before: Verdict;
  after: Verdict;
  /** Whether the day of the purchase is covered afterwards; null where the record does not tell. */
  coversTheDay: boolean | null;
  effects: Effect[];
}

/**
 * What the proposal would do to the license if it were bought on `on`, by the document of that day (D17); events dated
 * later are not seen (D7).
 * Throws a `LicenseFault` where the terms do not allow it, a `RangeError` for an impossible day or number.
 */
export function plan(terms: TermsByDate, license: License, on: Day, proposal: Proposal): Plan {
  if (!isDay(on)) throw new RangeError('The day of a plan is not a calendar day: write YYYY-MM-DD.');
  const bought = licenseAsOf(terms, license, on);
  const then = terms.on(on);
  const product = then.productOf(license.product);
  if (!product) throw notKnown(then);
  const history = bought.events.map(({ event }) => event);
  const planned: License = {
    ...license,
    history: [...(proposal.kind === 'new' ? [] : history), ...eventsOf(proposal, on)],
  };
  const before = evaluate(terms, { ...license, history }, on);
  const after = evaluate(terms, planned, on);
  const days = countDays(then, product, before, after, proposal);
  return {
    on,
    proposal,
    license: planned,
    before,
    after,
    ...days,
    coversTheDay: after.support.available,
    effects: effectsOf(then, product, proposal, before, days).map((code) => ({
      code,
      clauses: then.document.effects[code],
    })),
  };
}

/** Nothing can be planned with a product that the document of the day does not know (D18). */
function notKnown({ document: { faults, rules } }: Terms): LicenseFault {
  const clauses = [...faults['unknown-product'], ...rules['product-not-known']];
  return new LicenseFault({ code: 'unknown-product', path: 'product', clauses });
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
