import type { OwnRequest } from '../../../src/contract/requests';
import { nameOf } from '../names';
import { isInJira, type Setting } from '../setting';

/** "You asked on 3 Nov. Anna: done." The name is asked of the product, and kept nowhere. */
export async function requestText({ place, speech }: Setting, request: OwnRequest): Promise<string> {
  const { words, instant, day } = speech;
  const { answeredBy, state, line, until, askedAt } = request;
  const by = answeredBy === null ? null : await nameOf(answeredBy, isInJira(place));
  const answer = words.answered[state]({
    by: by ?? words.someAdmin,
    line: line ?? '',
    until: until === null ? '' : day(until),
  });
  return `${words.asked(instant(askedAt))} ${answer}`;
}
