import { MOST_COUNTED } from '../../../src/contract/limits';
import type { Said } from '../../../src/contract/prompts';
import { dayBefore } from '../../../src/words/day-before';
import type { PromptSpeech } from './speech';

/** A prompt as a sentence or two, and for a user whom to ask. */
export function promptText({ say, day, distance }: PromptSpeech, { prompt, audience, today }: Said): string {
  if (!prompt) return '';
  const { cause, day: turnsOn, license, asking } = prompt;
  const name = license?.name ?? '';
  const contact = license?.contact ?? '';
  const dates =
    turnsOn === null
      ? { dated: 'no' }
      : {
          dated: 'yes',
          expires: day(turnsOn),
          until: day(turnsOn),
          through: day(dayBefore(turnsOn)),
          far: distance(today, dayBefore(turnsOn)),
        };
  const sentence = say(`prompt.${cause}-${audience ?? 'user'}`, {
    ...dates,
    name,
    named: name === '' ? 'no' : 'yes',
    whose: license === null ? 'site' : name === '' ? 'unnamed' : 'named',
    count: Math.min(asking ?? 0, MOST_COUNTED),
    more: (asking ?? 0) >= MOST_COUNTED ? 'yes' : 'no',
  });
  return audience !== 'admin' && contact !== ''
    ? `${sentence} ${say('prompts.contact', { contact })}`
    : sentence;
}
