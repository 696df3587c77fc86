import { coTerm, multiYear } from './actions/change-dates';
import { downgrade, upgrade } from './actions/change-seats';
import { migrate } from './actions/migrate';
import { payOtherwise } from './actions/pay-otherwise';
import { renew } from './actions/renew';
import { support, updates } from './availability';
import { type Day, isDay } from './calendar';
import type { Case } from './case';
import { licenseAsOf } from './history';
import { hostTier } from './host-tier';
import type { Ask, License } from './license';
import { release } from './release';
import { silent } from './silent';
import { maintenanceOf } from './state';
import type { TermsByDate } from './terms-by-date';
import type { Verdict } from './verdict';

/**
 * Everything the terms say of a license on a day; what is dated later is not seen (D7). What was bought is read by the
 * documents of its days (D16), what can be done next by that of the day asked about (D17).
 * Throws a `LicenseFault` where the license contradicts the terms, a `RangeError` where `asOf` is no day.
 */
export function evaluate(terms: TermsByDate, license: License, asOf: Day, ask: Ask = {}): Verdict {
  if (!isDay(asOf)) throw new RangeError('The day to evaluate is not a calendar day: write YYYY-MM-DD.');
  const bought = licenseAsOf(terms, license, asOf);
  const { channel, seats } = bought;
  const now = terms.on(asOf);
  const product = now.productOf(license.product);
  const maintenance = maintenanceOf(terms, bought, asOf);
  const { support, updates, actions, hostTier, release } = product
    ? next({ terms: now, product, license, asOf, channel, maintenance }, ask)
    : silent(now, ask);
  return {
    policy: now.reference,
    asOf,
    product: license.product,
    channel,
    seats,
    maintenance,
    support,
    updates,
    actions,
    hostTier,
    ...(release && { release }),
  };
}

function next(about: Case, { orderTotal, releasedOn }: Ask): ReturnType<typeof silent> {
  return {
    support: support(about),
    updates: updates(about),
    actions: {
      renew: renew(about),
      upgrade: upgrade(about),
      downgrade: downgrade(about),
      migrate: migrate(about),
      coTerm: coTerm(about),
      multiYear: multiYear(about),
      payOtherwise: payOtherwise(about, orderTotal),
    },
    hostTier: hostTier(about),
    ...(releasedOn === undefined ? {} : { release: release(about, releasedOn) }),
  };
}
