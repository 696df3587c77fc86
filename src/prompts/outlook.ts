import { addDays, type Day } from '../policy';
import { occasionsTold } from './decide';
import type { Audience, Facts, LicenseFacts, Place } from './prompt';
import type { PromptSettings } from './told';

/** What settings mean for a place: how much there is to be told today, and when something more comes. */
export interface Outlook {
  now: number;
  /** The first day after today on which something is told anew; null where no day is known. */
  nextOn: Day | null;
}

export function outlookFor(
  facts: Facts,
  settings: PromptSettings,
  place: Place,
  audience: Audience,
): Outlook {
  const told = (some: Facts) => occasionsTold(some, settings, place, audience);
  const { today, host, licenses } = facts;
  let nextOn: Day | null = null;
  const look = (some: Facts, ends: readonly (Day | null)[]) => {
    for (const day of ends.flatMap((end) => announced(end, settings.leadDays)))
      if (day > today && (nextOn === null || day < nextOn) && told({ ...some, today: day }).length > 0)
        nextOn = day;
  };
  look({ ...facts, host: { ...host, requests: [] }, licenses: [] }, [host.endsOn]);
  // Without the host's license nothing is told of others, and nobody knows how long.
  if (host.state !== 'inactive') {
    const noHost: Facts['host'] = { ...host, state: 'absent', requests: [] };
    for (const license of licenses)
      look({ today, host: noHost, licenses: [{ ...license, requests: [] }] }, endsOf(license));
  }
  return { now: told(facts).length, nextOn };
}

/** The days on which an end is announced. */
const announced = (end: Day | null, leadDays: readonly number[]): Day[] =>
  end === null ? [] : [end, ...leadDays.map((lead) => addDays(end, -lead))];

/** Where a renewal in progress lapses, its license is spoken of again. */
const endsOf = ({ expiresOn, renewalUntil }: LicenseFacts) => [expiresOn, renewalUntil];
