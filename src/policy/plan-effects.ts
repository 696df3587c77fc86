import { type Day, daysBetween } from './calendar';
import type { EffectCode } from './codes';
import type { Terms } from './prepared';
import { isRefusal, type ProductTerms } from './product-terms';
import type { Proposal } from './proposal';
import { isPeriodic, type Verdict } from './verdict';

/** What a purchase does, counted in days of cover. */
export interface PlannedDays {
  /** Days of cover from the day of the purchase on that the purchase adds. */
  daysGained: number;
  /** Days of cover, paid for, that the purchase takes away (M7, D4). */
  daysLost: number;
  /** Days of the bought periods that lie before the day of the purchase (M8). */
  daysInThePast: number;
}

/** The days that a purchase adds and takes, by the verdicts of its day without it and with it. */
export function countDays(
  { document }: Terms,
  product: ProductTerms,
  before: Verdict,
  after: Verdict,
  proposal: Proposal,
): PlannedDays {
  const on = before.asOf;
  const was = expiry(before);
  const will = expiry(after);
  const ahead = (expiresOn: Day | null) => (expiresOn === null ? 0 : Math.max(0, daysBetween(on, expiresOn)));
  switch (proposal.kind) {
    case 'renewal': {
      const chains = document.begins.renewal === 'at-expiry';
      return {
        daysGained: ahead(will) - ahead(was),
        daysLost: 0,
        daysInThePast:
          !chains || was === null || will === null || was >= on ? 0 : daysBetween(was, will < on ? will : on),
      };
    }
    case 'upgrade': {
      const daysLost = dropsCover(document, product) ? ahead(was) : 0;
      return { daysGained: ahead(will) - ahead(was) + daysLost, daysLost, daysInThePast: 0 };
    }
    case 'new':
      return { daysGained: ahead(will), daysLost: 0, daysInThePast: 0 };
    case 'migration':
      return { daysGained: 0, daysLost: 0, daysInThePast: 0 };
  }
}

/** Whether an upgrade takes away the cover that is left (M7, D4). */
export function dropsCover(document: Terms['document'], product: ProductTerms): boolean {
  return product.model === 'periods' && document.begins.upgrade === 'on-purchase';
}

/** The first day without cover; null where the record does not tell. */
export function expiry({ maintenance }: Verdict): Day | null {
  return isPeriodic(maintenance) ? maintenance.expiresOn : null;
}

/** What a purchase does beside that. */
export function effectsOf(
  { document }: Terms,
  product: ProductTerms,
  proposal: Proposal,
  before: Verdict,
  days: PlannedDays,
): EffectCode[] {
  const isCovered = before.maintenance.state === 'covered';
  const sellsPeriods = product.model === 'periods';
  switch (proposal.kind) {
    case 'renewal':
      if (isCovered) return ['chains-from-expiry', 'uninterrupted'];
      if (document.begins.renewal === 'after-cover') return ['begins-on-purchase'];
      if (days.daysInThePast === 0) return ['chains-from-expiry'];
      return days.daysGained > 0 ? ['reaches-back'] : ['reaches-back', 'does-not-reach-the-day'];
    case 'upgrade': {
      const way = isRefusal(product.upgrade) ? undefined : product.upgrade[before.channel];
      const begins: EffectCode =
        isCovered && !dropsCover(document, product) ? 'chains-from-expiry' : 'begins-on-purchase';
      return [
        ...(sellsPeriods ? [begins] : []),
        ...(days.daysLost > 0 ? (['drops-prepaid-days'] as const) : []),
        ...(way?.effects ?? []),
      ];
    }
    case 'new':
      return sellsPeriods ? ['separate-license', 'first-period-free'] : ['separate-license'];
    case 'migration':
      return ['channel-changes', 'dates-stay', 'dates-can-be-aligned'];
  }
}
