import { addDays, type Day } from '../policy';
import { promptBySeen } from './decide';
import { NOTHING_HUSHED } from './hushes';
import { AUDIENCES, type Facts, type HostFacts, type LicenseFacts, type Place } from './prompt';
import { type PromptSettings, reachIn } from './told';
import type { Unseen } from './unseen';

/** What a place is decided by before it is known who looks, beside the facts of a day. */
export interface Unviewed {
  /** Whether people asked for something. Then requests may be told of, and answers to them. */
  isAsked: boolean;
  /** As of {@link promptBySeen}. */
  unseen: readonly Unseen[];
  settings: PromptSettings;
}

/** Whether somebody could have something to see in a place, if nothing is hushed and the place is not switched off. */
export function mightSay(facts: Facts, { isAsked, unseen, settings }: Unviewed, place: Place): boolean {
  const prompts = AUDIENCES.map((audience) =>
    promptBySeen(facts, unseen, settings, { audience, hushed: NOTHING_HUSHED }, place),
  );
  return isAsked || prompts.some((prompt) => prompt !== null);
}

/** Whether a place that speaks by itself says nothing to anybody, whoever looks and whatever they hushed. */
export function isSilent(facts: Facts, known: Unviewed, place: Place): boolean {
  const { reach } = known.settings;
  const isOff = AUDIENCES.every((audience) => reachIn(reach, place, audience) === 'nothing');
  return isOff || !mightSay(facts, known, place);
}

/** What a place is decided by on any day, in any time zone. */
export interface FactsOfDays extends Unviewed {
  licenses: readonly LicenseFacts[];
  /** The host's license as it is in each time zone; its end may fall on two days. */
  hosts: readonly HostFacts[];
}

/** Days: `from` is the first of them, `before` the first behind them. */
export interface DayRange {
  from: Day;
  before: Day;
}

/**
 * The first of the days on which somebody may be told something in a place; `before` if none of them is one. Null where
 * the first day is one already, and where not all licenses were read.
 */
export function silentUntil(known: FactsOfDays, place: Place, { from, before }: DayRange): Day | null {
  if (known.unseen.length > 0) return null;
  const { licenses, hosts } = known;
  let day = from;
  while (
    day < before &&
    hosts
      .flatMap((host) => hostOn(host, day))
      .every((host) => isSilent({ today: day, host, licenses }, known, place))
  )
    day = addDays(day, 1);
  return day === from ? null : day;
}

/** What the host's license may be on a later day: once its end is reached, it may also be inactive. */
function hostOn(host: HostFacts, day: Day): HostFacts[] {
  const mayHaveEnded = host.endsOn !== null && host.endsOn <= day;
  return mayHaveEnded ? [host, { ...host, state: 'inactive' }] : [host];
}
