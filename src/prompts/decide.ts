import { addDays, type Day } from '../policy';
import { EXPIRED, type Occasion, occasionsIn } from './causes';
import {
  type Audience,
  type Cause,
  CAUSES,
  type Facts,
  type Hush,
  type Place,
  type Prompt,
  type PromptReader,
  type PromptSettings,
} from './prompt';

/** The causes that each audience is told of: requests go to those who can answer them. */
const TOLD: Record<Audience, readonly Cause[]> = {
  admin: CAUSES,
  user: CAUSES.filter((cause) => cause !== 'seats-outgrown'),
};

/** An expiry is news for so many days; after that, what is still to come goes first. */
export const NEWS_DAYS = 30;

/**
 * The one prompt for a viewer in a place, or null where there is nothing to say: the most important cause, then the
 * nearest day.
 */
export function promptFor(
  facts: Facts,
  settings: PromptSettings,
  viewer: PromptReader,
  place: Place,
): Prompt | null {
  const { audience, hushed } = viewer;
  if (settings.off.some((off) => off.place === place && off.audience === audience)) return null;
  const [first] = occasionsIn(facts, settings.leadDays)
    .filter(({ cause }) => TOLD[audience].includes(cause))
    .filter((occasion) => !isHushed(occasion, hushed[occasion.key], facts.today))
    .sort(byImportance(facts.today));
  return first ? toPrompt(first, audience) : null;
}

function isHushed(occasion: Occasion, hush: Hush | undefined, today: Facts['today']): boolean {
  if (!hush) return false;
  if ('until' in hush) return today < hush.until;
  const { key, milestone } = occasion;
  return key === EXPIRED ? milestone <= hush.milestone : milestone === hush.milestone;
}

const byImportance = (today: Day) => (a: Occasion, b: Occasion) => {
  const rank = rankOf(a, today) - rankOf(b, today);
  if (rank !== 0) return rank;
  const [earlier, later] = a.cause === 'maintenance-expired' ? [b, a] : [a, b];
  return (
    (earlier.day ?? '').localeCompare(later.day ?? '') ||
    (a.license?.id ?? a.key).localeCompare(b.license?.id ?? b.key)
  );
};

function rankOf({ cause, day }: Occasion, today: Day): number {
  const isOld = cause === 'maintenance-expired' && day !== null && addDays(day, NEWS_DAYS) <= today;
  return isOld ? CAUSES.indexOf('maintenance-expiring') + 0.5 : CAUSES.indexOf(cause);
}

function toPrompt({ cause, key, milestone, day, license, asking }: Occasion, audience: Audience): Prompt {
  const forAdmin = audience === 'admin';
  return {
    cause,
    key,
    milestone,
    day,
    license: license && {
      id: forAdmin ? license.id : license.handle,
      contact: license.contact,
      name: forAdmin ? license.name : null,
    },
    asking: forAdmin ? asking : null,
  };
}
