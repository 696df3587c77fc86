import { productOf } from '../../../src/contract/modules';
import type { Said, ShownRequest } from '../../../src/contract/prompts';
import { nameOf } from '../names';
import type { Setting } from '../setting';
import { licenseText } from '../wording/prompt-text';
import type { PromptSpeech } from '../wording/speech';

/**
 * "You asked on 3 Nov for a renewal: Mockups for JIRA Server. Anna: done." The name of who answered is asked of the
 * product, and kept nowhere. Under a prompt on the same license, that is not named again.
 */
export async function requestText(
  { place, speech }: Setting,
  request: ShownRequest,
  prompt: Said['prompt'],
): Promise<string> {
  const { say, day } = speech;
  const { answeredBy, state, line, until } = request;
  const by = answeredBy === null ? null : await nameOf(answeredBy, productOf(place));
  const answer = say(`prompts.answered-${state}`, {
    by: by ?? say('prompts.someAdmin'),
    line: line ?? '',
    said: line === null || line === '' ? 'no' : 'yes',
    until: until === null ? '' : day(until),
  });
  return `${askedText(speech, request, isAboutSame(request, prompt))} ${answer}`;
}

/** What was asked for and when. */
function askedText(
  speech: PromptSpeech,
  { askedAt, kind, about }: Pick<ShownRequest, 'askedAt' | 'kind' | 'about'>,
  isSame: boolean,
): string {
  return speech.say('prompts.asked', {
    on: speech.instant(askedAt),
    kind,
    whose: isSame ? 'same' : whoseOf(about),
    what: about ? licenseText(speech, about) : '',
  });
}

const isAboutSame = ({ licenseId }: ShownRequest, prompt: Said['prompt']) =>
  prompt !== null && (prompt.license?.id ?? null) === licenseId;

function whoseOf(about: ShownRequest['about']): string {
  if (about === null) return 'site';
  return about.product === null && about.name === null ? 'gone' : 'license';
}
