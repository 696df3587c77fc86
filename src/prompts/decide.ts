import { occasionsIn, type Occasion } from './causes';
import {
  CAUSES,
  type Audience,
  type Cause,
  type Facts,
  type Hush,
  type Place,
  type Prompt,
  type PromptSettings,
  type Viewer,
} from './prompt';

/** The causes that each audience is told of: requests go to those who can answer them. */
const TOLD: Record<Audience, readonly Cause[]> = {
  admin: CAUSES,
  user: CAUSES.filter((cause) => cause !== 'seats-outgrown'),
};

/** The one prompt for a viewer in a place, or null where there is nothing to say: the most important cause, then the earliest day. */
export function promptFor(
  facts: Facts,
  settings: PromptSettings,
  viewer: Viewer,
  place: Place,
): Prompt | null {
  const { audience, hushed } = viewer;
  if (settings.off.some((off) => off.place === place && off.audience === audience)) return null;
  const [first] = occasionsIn(facts, settings.leadDays)
    .filter(({ cause }) => TOLD[audience].includes(cause))
    .filter((occasion) => !isHushed(occasion, hushed[occasion.key], facts.today))
    .sort(byImportance);
  return first ? toPrompt(first, audience) : null;
}

function isHushed(occasion: Occasion, hush: Hush | undefined, today: Facts['today']): boolean {
  if (!hush) return false;
  return 'until' in hush ? today < hush.until : hush.milestone === occasion.milestone;
}

function byImportance(a: Occasion, b: Occasion): number {
  const rank = CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause);
  if (rank !== 0) return rank;
  return (a.day ?? '').localeCompare(b.day ?? '') || a.key.localeCompare(b.key);
}

function toPrompt({ cause, key, milestone, day, license, asking }: Occasion, audience: Audience): Prompt {
  const forAdmin = audience === 'admin';
  return {
    cause,
    key,
    milestone,
    day,
    license: license && {
      id: license.id,
      contact: license.contact,
      name: forAdmin ? license.name : null,
    },
    asking: forAdmin ? asking : null,
  };
}
