import type { Day } from '../policy';
import { milestoneOf } from './milestones';
import type { Cause, Facts, HostFacts, LicenseFacts, SeatRequests } from './prompt';

/** Something that calls for somebody, before it is decided who is told. */
export interface Occasion {
  cause: Cause;
  key: string;
  milestone: string;
  day: Day | null;
  license: LicenseFacts | null;
  /** How many people ask for it, where that is the cause. */
  asking: number | null;
}

/** What all that has expired is hidden by; its milestones are in order: who hides one hides what expired before. */
export const EXPIRED = 'expired';

/**
 * Everything that calls for somebody on this day, in no order. Where the host's license is inactive, that alone: without
 * it nothing else can be done here.
 */
export function occasionsIn(facts: Facts, leadDays: readonly number[]): Occasion[] {
  if (facts.host.state === 'inactive') return ofHost(facts.host, facts.today, leadDays);
  return [
    ...ofHost(facts.host, facts.today, leadDays),
    ...ofSeats(facts.host.seatRequests, `seats:${facts.host.product}`, null),
    ...facts.licenses.flatMap((license) => [
      ...ofMaintenance(license, facts.today, leadDays),
      ...ofSeats(license.seatRequests, `seats:${license.handle}`, license),
    ]),
  ];
}

/** The host's license: a clear no counts at once, an evaluation is announced before it ends, and absent says nothing (D12). */
function ofHost(host: HostFacts, today: Day, leadDays: readonly number[]): Occasion[] {
  const occasion = (cause: Cause, milestone: string): Occasion[] => [
    { cause, key: `${host.product}:${cause}`, milestone, day: host.endsOn, license: null, asking: null },
  ];
  switch (host.state) {
    case 'absent':
    case 'active':
      return [];
    case 'inactive':
      // Where no end is told, one inactive time looks like the next: it is said anew each year.
      return occasion(
        host.evaluation ? 'evaluation-ended' : 'subscription-inactive',
        host.endsOn === null ? today.slice(0, 4) : `${host.endsOn}/0`,
      );
    case 'evaluation': {
      const milestone = host.endsOn === null ? null : milestoneOf(host.endsOn, today, leadDays);
      if (!milestone) return [];
      return occasion(milestone.over ? 'evaluation-ended' : 'evaluation-ending', milestone.id);
    }
  }
}

/**
 * Maintenance that ends or has ended (D13); while its renewal is under way, only those who asked for it are told so.
 * All that has expired goes under one key: nobody has to hide an old register license by license.
 */
function ofMaintenance(license: LicenseFacts, today: Day, leadDays: readonly number[]): Occasion[] {
  if (license.expiresOn === null) return [];
  const milestone = milestoneOf(license.expiresOn, today, leadDays);
  if (!milestone) return [];
  const occasion = (cause: Cause, key: string, milestone: string, day: Day): Occasion => ({
    cause,
    key,
    milestone,
    day,
    license,
    asking: null,
  });
  if (license.renewalUntil !== null && today < license.renewalUntil) {
    const day = license.renewalUntil;
    return license.askedByViewer
      ? [occasion('renewal-under-way', `renewal:${license.handle}`, `under-way/${day}`, day)]
      : [];
  }
  return milestone.over
    ? [occasion('maintenance-expired', EXPIRED, milestone.id, license.expiresOn)]
    : [occasion('maintenance-expiring', `maintenance:${license.handle}`, milestone.id, license.expiresOn)];
}

/** People ask for seats; that says nothing about maintenance. */
function ofSeats(requests: SeatRequests | null, key: string, license: LicenseFacts | null): Occasion[] {
  if (!requests) return [];
  const { count, latestOn } = requests;
  return [
    { cause: 'seats-outgrown', key, milestone: `asked/${latestOn}`, day: null, license, asking: count },
  ];
}
