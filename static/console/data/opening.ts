import type { QueryClient } from '@tanstack/react-query';
import { type AnswerTo, answerTo } from './ask';

/** The opening that was asked for and not answered yet. */
const onItsWay = new WeakMap<QueryClient, Promise<AnswerTo<'openConsole'>>>();

/**
 * The site and the first licenses, which come in one answer. Whoever has neither yet takes it from the question that is on
 * its way, or puts it. Throws `Unanswered` where there is no answer.
 */
export function readOpening(client: QueryClient): Promise<AnswerTo<'openConsole'>> {
  const known = onItsWay.get(client);
  if (known) return known;
  const asked = answerTo('openConsole').finally(() => onItsWay.delete(client));
  onItsWay.set(client, asked);
  return asked;
}
