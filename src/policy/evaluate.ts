import { coTerm, multiYear } from './actions/change-dates';
import { downgrade, upgrade } from './actions/change-seats';
import { migrate } from './actions/migrate';
import { payOtherwise } from './actions/pay-otherwise';
import { renew } from './actions/renew';
import type { Situation } from './answer';
import { support, updates } from './availability';
import { isDay, type Day } from './calendar';
import { checkLicense, eventsAsOf, standingAfter } from './history';
import type { Ask, License } from './license';
import { hostTier } from './host-tier';
import { maintenanceOf } from './state';
import { release } from './release';
import type { Terms } from './terms';
import type { Verdict } from './verdict';

/**
 * Everything the terms say of a license on a day; what is dated later is not seen (D7).
 * Throws a `LicenseFault` where the license contradicts the terms, a `RangeError` where `asOf` is no day.
 */
export function evaluate(terms: Terms, license: License, asOf: Day, ask: Ask = {}): Verdict {
  if (!isDay(asOf)) throw new RangeError('The day to evaluate is not a calendar day: write YYYY-MM-DD.');
  const checked = checkLicense(terms, license);
  const events = eventsAsOf(checked.events, asOf);
  const { channel, seats } = standingAfter(checked.boughtOn, events);
  const maintenance = maintenanceOf(terms, checked, events, asOf);
  const situation: Situation = { terms, checked, product: checked.product, asOf, channel, maintenance };
  return {
    policy: { id: terms.id, documentsOf: terms.documentsOf },
    asOf,
    product: license.product,
    channel,
    seats,
    maintenance,
    support: support(situation),
    updates: updates(situation),
    actions: {
      renew: renew(situation),
      upgrade: upgrade(situation),
      downgrade: downgrade(situation),
      migrate: migrate(situation),
      coTerm: coTerm(situation),
      multiYear: multiYear(situation),
      payOtherwise: payOtherwise(situation, ask.orderTotal),
    },
    hostTier: hostTier(situation),
    ...(ask.releasedOn === undefined ? {} : { release: release(situation, ask.releasedOn) }),
  };
}
