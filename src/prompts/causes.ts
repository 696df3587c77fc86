import type { Day } from '../policy';
import { milestoneOf } from './milestones';
import { type Cause, type Facts, type HostFacts, type LicenseFacts, STOPS } from './prompt';
import type { OpenRequests } from './requested';

/** Something that calls for somebody, before it is decided who is told. */
export interface Occasion {
  cause: Cause;
  key: string;
  milestone: string;
  about: string;
  day: Day | null;
  /** The lead time that an end has reached, in days; null where nothing ends. */
  lead: number | null;
  license: LicenseFacts | null;
  /** What people ask for, where that is the cause. */
  asking: OpenRequests | null;
}

/** What a cause of the host's own license is hidden by. */
const hostKey = (product: HostFacts['product'], cause: Cause): string => `${product}:${cause}`;

/** Whether a key is that of something that has stopped working. */
export const isStopKey = (key: string): boolean => STOPS.some((cause) => key.endsWith(`:${cause}`));

/** What all that has expired is hidden by; its milestones are in order: who hides one hides what expired before. */
export const EXPIRED = 'expired';

/** What stands for everything of one license, and for everything of the host's own. */
const aboutLicense = ({ handle }: LicenseFacts) => `license:${handle}`;
const aboutHost = ({ product }: HostFacts) => `site:${product}`;

/**
 * Everything that calls for somebody on this day, in no order. Where the host's license is inactive, that alone: without
 * it nothing else can be done here.
 */
export function occasionsIn({ host, licenses, today }: Facts, leadDays: readonly number[]): Occasion[] {
  if (host.state === 'inactive') return ofHost(host, today, leadDays);
  return [
    ...ofHost(host, today, leadDays),
    ...host.requests.map((asking) => ofRequests(asking, host.product, aboutHost(host), null)),
    ...licenses.flatMap((license) => [
      ...ofMaintenance(license, today, leadDays),
      ...license.requests.map((asking) => ofRequests(asking, license.handle, aboutLicense(license), license)),
    ]),
  ];
}

/** The host's license: a clear no counts at once, an evaluation is announced before it ends, and absent says nothing (D12). */
function ofHost(host: HostFacts, today: Day, leadDays: readonly number[]): Occasion[] {
  const occasion = (cause: Cause, milestone: string, lead: number): Occasion[] => [
    {
      cause,
      key: hostKey(host.product, cause),
      milestone,
      about: aboutHost(host),
      day: host.endsOn,
      lead,
      license: null,
      asking: null,
    },
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
        0,
      );
    case 'evaluation': {
      const milestone = host.endsOn === null ? null : milestoneOf(host.endsOn, today, leadDays);
      if (!milestone) return [];
      const cause = milestone.lead === 0 ? 'evaluation-ended' : 'evaluation-ending';
      return occasion(cause, milestone.id, milestone.lead);
    }
  }
}

/**
 * Maintenance that ends or has ended (D13); nothing while its renewal is under way. All that has expired goes under one
 * key: nobody has to hide an old register license by license.
 */
function ofMaintenance(license: LicenseFacts, today: Day, leadDays: readonly number[]): Occasion[] {
  const { expiresOn, renewalUntil, handle } = license;
  if (expiresOn === null || (renewalUntil !== null && today < renewalUntil)) return [];
  const milestone = milestoneOf(expiresOn, today, leadDays);
  if (!milestone) return [];
  const isOver = milestone.lead === 0;
  return [
    {
      cause: isOver ? 'maintenance-expired' : 'maintenance-expiring',
      key: isOver ? EXPIRED : `maintenance:${handle}`,
      milestone: milestone.id,
      about: aboutLicense(license),
      day: expiresOn,
      lead: milestone.lead,
      license,
      asking: null,
    },
  ];
}

/** People ask for something. */
function ofRequests(asking: OpenRequests, of: string, about: string, license: LicenseFacts | null): Occasion {
  const { kind, latestOn } = asking;
  return {
    cause: 'requests-waiting',
    key: `asked:${kind}:${of}`,
    milestone: `asked/${latestOn}`,
    about,
    day: null,
    lead: null,
    license,
    asking,
  };
}
