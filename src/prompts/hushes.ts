import { addDays, type Day } from '../policy';
import { EXPIRED, isStopKey, type Occasion } from './causes';
import { gravityOf } from './gravity';
import { endOf } from './milestones';
import { isDeliberate, isStop, listsRequests, type Place, PLACES, QUIET_DAYS } from './prompt';
import type { Unseen } from './unseen';

/** How one person hushed one thing: until its next milestone, up to a day, exclusive, or for good. */
export type Hush = { milestone: string } | { until: Day } | { forGood: true };

/** A place is quiet for a person who dismissed something there. */
export interface Quiet {
  since: Day;
  /** What was dismissed. */
  key: string;
  milestone: string;
}

/** All that a person hushed. */
export interface Hushed {
  /** By the key of the thing; by what stands for a license, where nothing of it is for this person. */
  things: Readonly<Record<string, Hush>>;
  quiet: Readonly<Partial<Record<Place, Quiet>>>;
}

export const NOTHING_HUSHED: Hushed = { things: {}, quiet: {} };

/** The choices of a person who dismisses something: for some days, until it changes, or never again. */
export const DISMISSALS = ['not-now', 'until-it-changes', 'not-for-me'] as const;
export type Dismissal = (typeof DISMISSALS)[number];

/** What can be dismissed, and by what it is remembered. `about` is null for the answer to a person's own request. */
export interface Dismissible {
  key: string;
  milestone: string;
  about: string | null;
}

/**
 * What is hushed after a dismissal in a place: the thing in every place, and that place for everything less grave. An
 * answer that stands beside a prompt takes nothing with it. What has stopped working can be put away for some days and no
 * longer: who cannot work is told so each week.
 */
export function dismissed(
  { things, quiet }: Hushed,
  { key, milestone, about }: Dismissible,
  how: Dismissal,
  place: Place,
  today: Day,
): Hushed {
  const [name, hush]: [string, Hush] =
    how === 'not-now' || isStopKey(key)
      ? [key, { until: addDays(today, QUIET_DAYS) }]
      : how === 'not-for-me' && about !== null
        ? [about, { forGood: true }]
        : [key, { milestone }];
  return {
    things: withLast(things, name, hush, today),
    quiet:
      about === null && listsRequests(place)
        ? quiet
        : { ...quiet, [place]: { since: today, key, milestone } },
  };
}

/** What is hushed after a dismissal was taken back. What was dismissed elsewhere before stays so. */
export function takenBack({ things, quiet }: Hushed, { key, about }: Dismissible): Hushed {
  return {
    things: Object.fromEntries(Object.entries(things).filter(([name]) => name !== key && name !== about)),
    quiet: Object.fromEntries(Object.entries(quiet).filter(([, each]) => each.key !== key)),
  };
}

/** How many hushes of one person are kept. The oldest are dropped. */
const MOST_HUSHES = 100;

/** The hushes with the new one as the last. Those whose day is over are left out. */
function withLast(things: Hushed['things'], name: string, hush: Hush, today: Day): Record<string, Hush> {
  const kept = Object.entries(things).filter(
    ([other, old]) => other !== name && (!('until' in old) || today < old.until),
  );
  return Object.fromEntries([...kept.slice(1 - MOST_HUSHES), [name, hush]]);
}

/** Whether a person put this very thing away. */
export function isHushed(occasion: Occasion, { things }: Hushed, today: Day): boolean {
  const { cause, key, milestone, about } = occasion;
  if (!isStop(cause) && about in things) return true;
  const hush = things[key];
  if (!hush || 'forGood' in hush) return false;
  if ('until' in hush) return today < hush.until;
  if (isStop(cause)) return false;
  return key === EXPIRED ? milestone <= hush.milestone : milestone === hush.milestone;
}

/** Whether the week after a dismissal is not over: in the place itself; where prompts come by themselves, in all of these. */
function isFirstWeek({ quiet }: Hushed, place: Place, today: Day): boolean {
  const places = isDeliberate(place) ? [place] : PLACES.filter((each) => !isDeliberate(each));
  return places.some((each) => {
    const since = quiet[each]?.since;
    return since !== undefined && today < addDays(since, QUIET_DAYS);
  });
}

/** By what it is decided whether something may be said in a place that is quiet. */
export interface QuietPlace {
  breaks: (occasion: Occasion) => boolean;
  /** What was dismissed in the place, where it is not among the occasions; null where it is, or nothing was. */
  missing: Quiet | null;
}

/**
 * What was dismissed keeps a place quiet as long as it stands: only itself, and what is graver, is said there. What has
 * stopped working is always said.
 */
export function quietOf(
  occasions: readonly Occasion[],
  hushed: Hushed,
  place: Place,
  today: Day,
): QuietPlace {
  const quiet = hushed.quiet[place];
  const isWeek = isFirstWeek(hushed, place, today);
  const dismissed = occasions.filter(({ key, about }) => key === quiet?.key && !(about in hushed.things));
  const gravest = Math.max(...dismissed.map((occasion) => gravityOf(occasion, today)));
  return {
    missing: quiet && dismissed.length === 0 ? quiet : null,
    breaks: (occasion) =>
      isStop(occasion.cause) ||
      (!isWeek &&
        (dismissed.length === 0 || occasion.key === quiet?.key || gravityOf(occasion, today) > gravest)),
  };
}

/** Whether what was dismissed may still stand although it was not read: `unseen` are the days nearest to today where that is possible. */
export function mayStandUnseen({ key, milestone }: Quiet, unseen: readonly Unseen[], today: Day): boolean {
  if (key === EXPIRED) return unseen.some(({ day }) => day <= today);
  if (!key.startsWith('maintenance:')) return false;
  const endsOn = endOf(milestone);
  return today < endsOn && unseen.some(({ day }) => today < day && day <= endsOn);
}
