import { type Day, later } from './calendar';
import type { ClauseId } from './documents';
import { evaluate } from './evaluate';
import type { License } from './license';
import { dropsCover, expiry } from './plan-effects';
import type { TermsByDate } from './terms-by-date';

/** The day on which an upgrade loses nothing that was paid for, and leaves no day without cover. */
export interface BestUpgradeDay {
  day: Day;
  /** `at-expiry`: the day the present cover ends; `already-over`: there is none left to lose. */
  reason: 'at-expiry' | 'already-over';
  clauses: readonly ClauseId[];
}

/**
 * The best day to upgrade from `on` onwards: an upgrade begins anew and drops the cover that is left (M7, D4). Null where
 * upgrades drop no cover, or the dates are unknown. Where further documents are known, the best day by the one of `on`.
 */
export function bestUpgradeDay(terms: TermsByDate, license: License, on: Day): BestUpgradeDay | null {
  const verdict = evaluate(terms, license, on);
  const { document, productOf } = terms.on(on);
  const product = productOf(license.product);
  const expiresOn = expiry(verdict);
  if (expiresOn === null || !verdict.actions.upgrade.eligible) return null;
  if (!product || !dropsCover(document, product)) return null;
  return {
    day: later(on, expiresOn),
    reason: expiresOn > on ? 'at-expiry' : 'already-over',
    clauses: [...document.periods.upgrade, ...document.cuts.upgrade],
  };
}
