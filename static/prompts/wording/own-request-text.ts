import type { Said, ShownRequest } from '../../../src/contract/prompts';
import { licenseText } from './prompt-text';
import type { PromptSpeech } from './speech';

/**
 * "You asked on 3 Nov for a renewal: Mockups for JIRA Server. Anna: done." Under a prompt on the same license, that is
 * not named again. `by` is who answered; null where nobody tells.
 */
export function ownRequestText(
  speech: PromptSpeech,
  request: ShownRequest,
  prompt: Said['prompt'],
  by: string | null,
): string {
  const { say, day, instant } = speech;
  const { about, askedAt, kind, state, line, until } = request;
  const asked = say('prompts.asked', {
    on: instant(askedAt),
    kind,
    whose: isAboutSame(request, prompt) ? 'same' : whoseOf(about),
    what: about ? licenseText(speech, about) : '',
  });
  const answer = say(`prompts.answered-${state}`, {
    by: by ?? say('prompts.someAdmin'),
    line: line ?? '',
    said: line === null || line === '' ? 'no' : 'yes',
    until: until === null ? '' : day(until),
  });
  return `${asked} ${answer}`;
}

/** Whether a request is about the license that a prompt is about. */
export const isAboutSame = ({ licenseId }: ShownRequest, prompt: Said['prompt']) =>
  prompt !== null && (prompt.license?.id ?? null) === licenseId;

function whoseOf(about: ShownRequest['about']): string {
  if (about === null) return 'site';
  return about.product === null && about.name === null ? 'gone' : 'license';
}
