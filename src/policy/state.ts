import { because } from './answer';
import type { Day } from './calendar';
import type { CheckedLicense } from './history';
import type { HistoryEvent, Subscription } from './license';
import { coverOf, coveredThrough, daysLeft, expiryOf, renewalsToCover } from './maintenance';
import type { Terms } from './terms';
import type { Maintenance, MaintenanceState, PeriodicMaintenance, Reason } from './verdict';

/** The state of a license's maintenance on a day, from the events up to it. */
export function maintenanceOf(
  terms: Terms,
  { license, product }: CheckedLicense,
  events: readonly HistoryEvent[],
  asOf: Day,
): Maintenance | PeriodicMaintenance {
  switch (product.model) {
    case 'periods':
      return periodic(terms, events, asOf);
    case 'subscription':
      return subscribed(terms, license.subscription);
    case 'none':
      return license.history && events.length === 0
        ? { state: 'unknown', ...because(terms, 'history-unknown') }
        : { state: 'none', ...because(terms, 'no-maintenance', { clauses: terms.models.none }) };
  }
}

/** Maintenance in periods runs from the first day of each to the day before it expires (M5 to M8, D2). */
function periodic(terms: Terms, events: readonly HistoryEvent[], asOf: Day): PeriodicMaintenance {
  const cover = coverOf(terms, events);
  const expiresOn = expiryOf(cover);
  if (expiresOn === null) {
    return {
      state: 'unknown',
      ...because(terms, 'history-unknown'),
      startsOn: null,
      expiresOn: null,
      coveredThrough: null,
      daysLeft: null,
      renewalsToCover: null,
      renewals: [],
      ...cover,
    };
  }
  const renewals = renewalsToCover(terms, expiresOn, asOf);
  const covered = renewals.length === 0;
  const latest = cover.periods.at(-1);
  return {
    state: covered ? 'covered' : 'expired',
    ...because(
      terms,
      covered ? 'covered' : 'expired',
      { clauses: latest?.clauses ?? [] },
      { clauses: latest?.cut?.clauses ?? [] },
      { clauses: terms.rules['half-open-periods'] },
      { clauses: covered ? [] : terms.rules['renewals-to-cover'] },
      { clauses: shareADay(events) ? terms.rules['order-in-a-day'] : [] },
    ),
    startsOn: latest?.startsOn ?? null,
    expiresOn,
    coveredThrough: coveredThrough(expiresOn),
    daysLeft: daysLeft(expiresOn, asOf),
    renewalsToCover: renewals.length,
    renewals,
    ...cover,
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
function subscribed(terms: Terms, subscription: Subscription | undefined): Maintenance {
  const { state, reason } = bySubscription[subscription?.state ?? 'absent'];
  return { state, ...because(terms, reason, { clauses: terms.models.subscription }) };
}

function shareADay(events: readonly HistoryEvent[]): boolean {
  return events.some((event, index) => event.on === events[index + 1]?.on);
}
