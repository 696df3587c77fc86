import { productOf } from '../../../src/contract/modules';
import type { OwnRequest } from '../../../src/contract/requests';
import { nameOf } from '../names';
import type { Setting } from '../setting';

/** "You asked on 3 Nov. Anna: done." The name is asked of the product, and kept nowhere. */
export async function requestText({ place, speech }: Setting, request: OwnRequest): Promise<string> {
  const { say, instant, day } = speech;
  const { answeredBy, state, line, until, askedAt } = request;
  const by = answeredBy === null ? null : await nameOf(answeredBy, productOf(place));
  const answer = say(`prompts.answered-${state}`, {
    by: by ?? say('prompts.someAdmin'),
    line: line ?? '',
    said: line === null || line === '' ? 'no' : 'yes',
    until: until === null ? '' : day(until),
  });
  return `${say('prompts.asked', { on: instant(askedAt) })} ${answer}`;
}
