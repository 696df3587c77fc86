import { addMonths, type Day } from './calendar';
import type { ClauseId } from './documents';
import { evaluate } from './evaluate';
import type { License } from './license';
import { startOf } from './maintenance';
import type { TermsByDate } from './terms-by-date';
import { isPeriodic } from './verdict';

/** A purchase that would make a day covered again, and what it would reach. */
export interface WayToCover {
  proposal: { kind: 'renewal'; times: number } | { kind: 'upgrade' } | { kind: 'new' };
  expiresOn: Day;
  clauses: readonly ClauseId[];
}

/**
 * Which purchases of the day would make it covered, for a license that is not: as many renewals as it takes (M8, D3),
 * an upgrade (M7), or a new license (M6), by the document of that day (D17). Empty where the day is covered, or where
 * nothing of the kind is sold.
 */
export function waysToCover(terms: TermsByDate, license: License, on: Day): WayToCover[] {
  const { maintenance, actions } = evaluate(terms, license, on);
  const { document, productOf } = terms.on(on);
  if (productOf(license.product)?.model !== 'periods') return [];
  if (!isPeriodic(maintenance) || maintenance.state === 'covered') return [];
  const ways: WayToCover[] = [];
  const last = maintenance.renewals.at(-1);
  if (last)
    ways.push({
      proposal: { kind: 'renewal', times: maintenance.renewals.length },
      expiresOn: last.expiresOn,
      clauses: [...document.periods.renewal, ...document.rules['renewals-to-cover']],
    });
  const from = (startsOn: Day) => addMonths(startsOn, document.periodMonths);
  if (actions.upgrade.eligible)
    ways.push({
      proposal: { kind: 'upgrade' },
      expiresOn: from(startOf(document.begins.upgrade, maintenance.expiresOn, on)),
      clauses: document.periods.upgrade,
    });
  ways.push({ proposal: { kind: 'new' }, expiresOn: from(on), clauses: document.periods.new });
  return ways;
}
