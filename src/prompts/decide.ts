import { type Occasion, occasionsIn } from './causes';
import { byGravity } from './gravity';
import { type Hushed, isHushed, mayStandUnseen, quietOf } from './hushes';
import { newsFor } from './news';
import { type Audience, type Facts, isStop, type LicenseFacts, type Place, type Prompt } from './prompt';
import type { ShownLately } from './shown';
import { isTold, type PromptSettings, reachIn } from './told';
import { isStandIn, standInsFor, type Unseen } from './unseen';

export interface PromptReader {
  audience: Audience;
  hushed: Hushed;
  /** What they were told last; left out, or null: nothing that is known. */
  shown?: ShownLately | null;
}

/** All that an audience is told of in a place, in no order: what a person who hushed nothing would hear one by one. */
export function occasionsTold(
  facts: Facts,
  settings: PromptSettings,
  place: Place,
  audience: Audience,
): Occasion[] {
  const { product } = facts.host;
  const reach = reachIn(settings.reach, place, audience);
  return occasionsIn(facts, settings.leadDays).filter((occasion) =>
    isTold(occasion, { audience, place, product, reach }),
  );
}

/** The one prompt for a viewer in a place, or null where there is nothing to say. */
export function promptFor(
  facts: Facts,
  settings: PromptSettings,
  viewer: PromptReader,
  place: Place,
): Prompt | null {
  const prompt = promptBySeen(facts, [], settings, viewer, place);
  return prompt === 'not-seen' ? null : prompt;
}

/**
 * The prompt by the licenses that were read, where it is the same whatever the others are; else `not-seen`. `unseen` are
 * the days nearest to today on which a license can end that was not read.
 */
export function promptBySeen(
  facts: Facts,
  unseen: readonly Unseen[],
  settings: PromptSettings,
  { audience, hushed, shown = null }: PromptReader,
  place: Place,
): Prompt | 'not-seen' | null {
  const { today } = facts;
  const licenses = [...facts.licenses, ...standInsFor(unseen, facts.host.product)];
  const told = occasionsTold({ ...facts, licenses }, settings, place, audience);
  const { breaks, missing } = quietOf(told.filter(isSeen), hushed, place, today);
  const mayBeSaid = newsFor(shown, place, today);
  const [first] = told
    .filter((occasion) => !isHushed(occasion, hushed, today) && breaks(occasion) && mayBeSaid(occasion))
    .sort(byGravity(today));
  if (!first) return null;
  if (!isSeen(first)) return 'not-seen';
  const mayBeQuiet = missing !== null && mayStandUnseen(missing, unseen, today);
  return mayBeQuiet && !isStop(first.cause) ? 'not-seen' : toPrompt(first, audience);
}

const isSeen = ({ license }: Occasion) => license === null || !isStandIn(license);

function toPrompt(occasion: Occasion, audience: Audience): Prompt {
  const { cause, key, milestone, about, day, license, asking } = occasion;
  const forAdmin = audience === 'admin';
  return {
    cause,
    key,
    milestone,
    about,
    day,
    license: license && licenseTo(license, forAdmin),
    asking: forAdmin && asking ? { kind: asking.kind, count: asking.count } : null,
  };
}

const licenseTo = ({ id, handle, product, contact, name }: LicenseFacts, forAdmin: boolean) => ({
  id: forAdmin ? id : handle,
  product: product?.name ?? null,
  contact,
  name: forAdmin ? name : null,
});
