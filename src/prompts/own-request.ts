import { addDays, type Day } from '../policy';
import type { Hush, Prompt } from './prompt';

/** What is known of a request that the viewer made, as far as showing it needs it. */
export interface AskedRequest {
  id: string;
  licenseId: string | null;
  state: 'open' | 'under-way' | 'done' | 'declined';
  /** The viewer's day of the answer; null while there is none. */
  answeredOn: Day | null;
  /** The day up to which the renewal is in progress; null in every other state. */
  until: Day | null;
}

/** How long an answer is shown unless the asker hushes it, in days. */
export const ANSWER_SHOWN_DAYS = 30;

/** What an answer is remembered by when the asker hushes it. */
export const answerKey = (id: string) => `answer:${id}`;
/** Changes with each answer: a renewal in progress that is done later is news again. */
export const answerMilestone = ({ state, answeredOn }: Pick<AskedRequest, 'state' | 'answeredOn'>) =>
  `${state}/${answeredOn ?? ''}`;

/**
 * The viewer's request to show, of those given with the latest first: with a prompt, the one on its license goes first;
 * else an answer that is still news. `waiting` shows one that waits as well, where the viewer opened the place to look.
 */
export function requestToShow<T extends AskedRequest>(
  prompt: Prompt | null,
  asked: readonly T[],
  hushed: Readonly<Record<string, Hush>>,
  today: Day,
  waiting: boolean,
): T | null {
  const news = asked.filter((request) => isNews(request, hushed[answerKey(request.id)], today));
  if (prompt) {
    const licenseId = prompt.license?.id ?? null;
    const about = (request: T) => request.licenseId === licenseId;
    return (
      asked.find((request) => about(request) && request.state === 'open') ??
      news.find(about) ??
      news[0] ??
      null
    );
  }
  return news[0] ?? (waiting ? (asked.find(({ state }) => state === 'open') ?? null) : null);
}

function isNews(request: AskedRequest, hush: Hush | undefined, today: Day): boolean {
  const { answeredOn, until } = request;
  if (answeredOn === null || addDays(answeredOn, ANSWER_SHOWN_DAYS) <= today) return false;
  if (until !== null && until <= today) return false;
  if (!hush) return true;
  return 'until' in hush ? today >= hush.until : hush.milestone !== answerMilestone(request);
}
