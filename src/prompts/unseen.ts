import type { Day } from '../policy';
import { promptFor } from './decide';
import type { Facts, LicenseFacts, Place, Prompt, PromptReader, PromptSettings } from './prompt';

/** No license has this id or handle. It sorts before every other. */
const NOBODY = '\0';

/** What stands for all licenses that were not read and end on a day: none of them is nearer to today. */
const standIn = (day: Day): LicenseFacts => ({
  id: NOBODY,
  handle: NOBODY,
  name: '',
  contact: '',
  expiresOn: day,
  renewalUntil: null,
  seatRequests: null,
  askedByViewer: false,
});

/**
 * The prompt by the licenses that were read, where it is the same whatever the others are; else `not-seen`. `unseen` are
 * the days nearest to today on which a license can end that was not read.
 */
export function promptBySeen(
  facts: Facts,
  unseen: readonly Day[],
  settings: PromptSettings,
  viewer: PromptReader,
  place: Place,
): Prompt | 'not-seen' | null {
  const licenses = [...facts.licenses, ...unseen.map(standIn)];
  const prompt = promptFor({ ...facts, licenses }, settings, viewer, place);
  return prompt?.license?.id === NOBODY ? 'not-seen' : prompt;
}
