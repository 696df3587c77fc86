import { MOST_COUNTED } from '../../../src/contract/limits';
import type { Said } from '../../../src/contract/prompts';
import { dayBefore } from '../../../src/words/day-before';
import type { PromptSpeech } from './speech';

/** A license as its viewer is told of it: by its name, or by that of its product. */
export const licenseText = (
  { say }: Pick<PromptSpeech, 'say'>,
  license: { name: string | null; product: string | null },
): string => license.name ?? license.product ?? say('prompts.someLicense');

/** A prompt as a sentence or two. */
export function promptText(speech: PromptSpeech, { prompt, audience, today }: Said): string {
  if (!prompt) return '';
  const { say, day, distance } = speech;
  const { cause, day: turnsOn, license, asking } = prompt;
  const dates =
    turnsOn === null
      ? { dated: 'no' }
      : {
          dated: 'yes',
          expires: day(turnsOn),
          through: day(dayBefore(turnsOn)),
          far: distance(today, dayBefore(turnsOn)),
        };
  const count = asking?.count ?? 0;
  return say(`prompt.${cause}-${audience ?? 'user'}`, {
    ...dates,
    what: license ? licenseText(speech, audience === 'admin' ? license : { ...license, name: null }) : '',
    whose: license ? 'license' : 'site',
    kind: asking?.kind ?? '',
    count: Math.min(count, MOST_COUNTED),
    more: count >= MOST_COUNTED ? 'yes' : 'no',
  });
}
