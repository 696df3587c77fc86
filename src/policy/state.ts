import type { Day } from './calendar';
import type { Reason } from './codes';
import type { ClauseId } from './documents';
import type { LicenseAsOf } from './history';
import type { Subscription } from './license';
import { coveredThrough, type DatedEvent, daysLeft, expiryOf, renewalsToCover } from './maintenance';
import type { Terms } from './prepared';
import type { ProductTerms } from './product-terms';
import type { TermsByDate } from './terms-by-date';
import type { Maintenance, MaintenanceState, PeriodicMaintenance } from './verdict';

/**
 * The state of a license's maintenance on a day. Documents may sell a product in one way and later in another; what was
 * bought stays and counts (D16):
 * - Periods that were bought cover their days, however the product is sold by then.
 * - Once they are over, the document of the day says how the product is sold (D17). As a subscription: the license is
 *   read as one if the host reports on it, and has expired if nobody does.
 * - A subscription that runs includes maintenance, also where the document of the day sells the product in another way
 *   and no period has been bought.
 * - Where the document of the day does not know the product, what was bought is all that can be told (D18): its periods,
 *   or whether its subscription runs, as the host reports it (D12).
 */
export function maintenanceOf(
  terms: TermsByDate,
  bought: LicenseAsOf,
  asOf: Day,
): Maintenance | PeriodicMaintenance {
  const now = terms.on(asOf);
  const { license, cover, events } = bought;
  const product = now.productOf(license.product);
  const expiresOn = expiryOf(cover);
  const isCovered = expiresOn !== null && asOf < expiresOn;
  if (isCovered) return periodic(now, product, bought, asOf);
  if (product?.model === 'subscription')
    return expiresOn === null || license.subscription
      ? subscribed(now, now, license.subscription)
      : periodic(now, product, bought, asOf);
  const seller = expiresOn === null ? sellerOf(terms, bought, asOf) : undefined;
  if (seller) return subscribed(now, seller, license.subscription);
  switch (product?.model) {
    case 'periods':
      return periodic(now, product, bought, asOf);
    case 'none':
      return license.history && events.length === 0
        ? { state: 'unknown', ...now.because('history-unknown') }
        : { state: 'none', ...now.because('no-maintenance', now.document.models.none) };
    case undefined:
      return expiresOn === null
        ? {
            state: 'unknown',
            ...now.because('documents-silent', now.document.rules['product-not-known']),
          }
        : periodic(now, product, bought, asOf);
  }
}

const NOTHING: readonly ClauseId[] = [];

/** Maintenance in periods runs from the first day of each to the day before it expires (M5 to M8, D2). */
function periodic(
  now: Terms,
  product: ProductTerms | undefined,
  { cover, events, channel }: LicenseAsOf,
  asOf: Day,
): PeriodicMaintenance {
  const latest = cover.periods.at(-1);
  if (!latest) {
    return {
      state: 'unknown',
      ...now.because('history-unknown'),
      startsOn: null,
      expiresOn: null,
      coveredThrough: null,
      daysLeft: null,
      renewalsToCover: null,
      renewals: [],
      ...cover,
    };
  }
  const { startsOn, expiresOn } = latest;
  const isCovered = asOf < expiresOn;
  const isRenewable = Boolean(product?.renew?.[channel]);
  const renewals = isRenewable ? renewalsToCover(now, expiresOn, asOf) : [];
  const { rules, id } = now.document;
  const { reason, clauses, links } = now.because(
    isCovered ? 'covered' : 'expired',
    latest.clauses,
    latest.cut?.clauses ?? NOTHING,
    rules['half-open-periods'],
    renewals.length > 0 ? rules['renewals-to-cover'] : NOTHING,
    shareADay(events) ? rules['order-in-a-day'] : NOTHING,
    latest.document === id ? NOTHING : rules['events-by-their-day'],
  );
  return {
    state: isCovered ? 'covered' : 'expired',
    reason,
    clauses,
    links,
    startsOn,
    expiresOn,
    coveredThrough: coveredThrough(expiresOn),
    daysLeft: daysLeft(expiresOn, asOf),
    renewalsToCover: isRenewable ? renewals.length : null,
    renewals,
    periods: cover.periods,
    lost: cover.lost,
  };
}

const bySubscription: Record<Subscription['state'] | 'absent', { state: MaintenanceState; reason: Reason }> =
  {
    active: { state: 'included', reason: 'included-while-active' },
    evaluation: { state: 'included', reason: 'included-in-evaluation' },
    inactive: { state: 'inactive', reason: 'subscription-inactive' },
    absent: { state: 'unknown', reason: 'subscription-unknown' },
  };

/** A subscription includes maintenance while it is active; one that nobody reports on is unknown (M4, D12). */
function subscribed(now: Terms, seller: Terms, subscription: Subscription | undefined): Maintenance {
  const { state, reason } = bySubscription[subscription?.state ?? 'absent'];
  return { state, ...now.because(reason, seller.document.models.subscription) };
}

/**
 * The last document by the day that sells the reported subscription as such. Undefined: none does, or nothing is reported,
 * or the subscription is over and the document of the day sells the product in another way.
 */
function sellerOf(terms: TermsByDate, { license }: LicenseAsOf, asOf: Day): Terms | undefined {
  const { subscription, product } = license;
  const now = terms.on(asOf);
  if (!subscription || (subscription.state === 'inactive' && now.productOf(product))) return undefined;
  const { inForceFrom } = now.document;
  return terms.all.findLast(
    (each) => each.document.inForceFrom <= inForceFrom && each.productOf(product)?.model === 'subscription',
  );
}

function shareADay(events: readonly DatedEvent[]): boolean {
  return events.some(({ event }, index) => event.on === events[index + 1]?.event.on);
}
