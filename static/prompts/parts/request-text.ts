import { productOf } from '../../../src/contract/modules';
import type { Said, ShownRequest } from '../../../src/contract/prompts';
import { nameOf } from '../names';
import type { Setting } from '../setting';
import { ownRequestText } from '../wording/own-request-text';

/** What the viewer asked for, and the answer. The name of who answered is asked of the product, and kept nowhere. */
export async function requestText(
  { place, speech }: Setting,
  request: ShownRequest,
  prompt: Said['prompt'],
): Promise<string> {
  const { answeredBy } = request;
  const by = answeredBy === null ? null : await nameOf(answeredBy, productOf(place));
  return ownRequestText(speech, request, prompt, by);
}
