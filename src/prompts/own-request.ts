import { addDays, type Day } from '../policy';
import type { Hush } from './hushes';
import { isStop, listsRequests, type Place, type Prompt } from './prompt';
import type { RequestKind } from './requested';

/** What is known of a request that the viewer made, as far as showing it needs it. */
export interface AskedRequest {
  id: string;
  licenseId: string | null;
  kind: RequestKind;
  state: 'open' | 'under-way' | 'done' | 'declined';
  /** The viewer's day of the answer; null while there is none. */
  answeredOn: Day | null;
  /** The day up to which it is in progress; null in every other state. */
  until: Day | null;
}

/** How long an answer is shown unless the asker hushes it, in days. */
export const ANSWER_SHOWN_DAYS = 30;

/** The most of a person's own requests that a place shows. */
const MOST_SHOWN = 5;

/** What an answer is remembered by when the asker hushes it. */
export const answerKey = (id: string) => `answer:${id}`;
/** Changes with each answer: what is in progress and done later is news again. */
export const answerMilestone = ({
  state,
  answeredOn,
  until,
}: Pick<AskedRequest, 'state' | 'answeredOn' | 'until'>) => `${state}/${until ?? answeredOn ?? ''}`;

/**
 * Whether a renewal that is in progress was to be done by now. From its day on, who asked for it waits for an answer
 * again: for the asker, and wherever admins see or count what waits.
 */
export const hasLapsed = ({ state, until }: Pick<AskedRequest, 'state' | 'until'>, today: Day): boolean =>
  state === 'under-way' && until !== null && until <= today;

/**
 * The request as it stands today. While an admin says that a renewal is in progress, a request for it is so, whichever
 * was first; once its day is over, it waits for an answer again.
 */
export function asItStands<T extends AskedRequest>(request: T, renewalUntil: Day | null, today: Day): T {
  const { kind, state } = request;
  if (hasLapsed(request, today)) return { ...request, state: 'open', until: null, answeredOn: null };
  return state === 'open' && kind === 'renewal' && renewalUntil !== null && today < renewalUntil
    ? { ...request, state: 'under-way', until: renewalUntil }
    : request;
}

/** What a place says: a prompt, and the viewer's own requests. */
export interface ShownHere<T> {
  prompt: Prompt | null;
  requests: T[];
}

/**
 * The viewer's requests to show beside a prompt, of those given with the latest first. Where there is room for one, it
 * is about the prompt's license; an answer about something else goes alone, before whatever has not stopped working.
 */
export function withRequests<T extends AskedRequest>(
  prompt: Prompt | null,
  asked: readonly T[],
  hushed: Readonly<Record<string, Hush>>,
  today: Day,
  place: Place,
): ShownHere<T> {
  const isHidden = (request: T) => isAnswerHushed(request, hushed[answerKey(request.id)], today);
  const shown = asked.filter((request) => isShown(request, today) && !isHidden(request));
  if (listsRequests(place)) return { prompt, requests: shown.slice(0, MOST_SHOWN) };
  const answers = shown.filter(({ state }) => state !== 'open');
  if (!prompt) return { prompt, requests: answers.slice(0, 1) };
  const own = shown.find(({ licenseId }) => licenseId === (prompt.license?.id ?? null));
  if (own) return { prompt, requests: [own] };
  const [answer] = answers;
  return answer && !isStop(prompt.cause) ? { prompt: null, requests: [answer] } : { prompt, requests: [] };
}

function isShown(request: AskedRequest, today: Day): boolean {
  const { state, answeredOn } = request;
  switch (state) {
    case 'open':
      return true;
    case 'under-way':
      return !hasLapsed(request, today);
    case 'done':
    case 'declined':
      return answeredOn !== null && today < addDays(answeredOn, ANSWER_SHOWN_DAYS);
  }
}

function isAnswerHushed(request: AskedRequest, hush: Hush | undefined, today: Day): boolean {
  if (!hush || 'forGood' in hush) return false;
  return 'until' in hush ? today < hush.until : hush.milestone === answerMilestone(request);
}
