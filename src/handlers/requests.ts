import { dayInZone } from '../contract/day-in-zone';
import type { AnswerOutcome, RequestAnswer, requestQuestions, UserRequest } from '../contract/requests';
import type { Ports } from '../ports';
import { inTurns } from '../ports/in-turns';
import { hasLapsed } from '../prompts';
import { answeredRequest, waitingAgain } from './answered-request';
import type { Answers } from './answers';
import { withoutOrphans } from './mark-renewal';
import { paged } from './paged';
import { isOver, pastDay } from './renewal-until';
import { AT_ONCE } from './tell-askers';

export function requestAnswers(ports: Ports): Answers<typeof requestQuestions> {
  const { requests, accounts, clock } = ports;
  const answerOne = async (id: string, answer: RequestAnswer, by: string): Promise<AnswerOutcome> => {
    const before = await requests.get(id);
    if (!before) return { id, outcome: 'overtaken' };
    const after = answeredRequest(before, answer, by, clock.now().toISOString());
    // The same answer comes again where its reply was lost. Another answer comes too late.
    if (isFinal(before))
      return isSameAnswer(before, after)
        ? { id, outcome: 'answered', request: before }
        : { id, outcome: 'overtaken' };
    return (await requests.answer(before, after))
      ? { id, outcome: 'answered', request: after }
      : { id, outcome: 'overtaken' };
  };

  return {
    listRequests: ({ state, after, timeZone }) =>
      paged(async () => {
        const today = dayInZone(clock.now(), timeZone);
        const { items, next } = await requests.page(state, after, today);
        return { items: items.map((each) => (hasLapsed(each, today) ? waitingAgain(each) : each)), next };
      }),

    answerRequests: async ({ ids, answer }, { accountId }) => {
      const now = clock.now();
      if (answer.state === 'under-way' && isOver(answer.until, now)) return pastDay('answer.until');
      await accounts.note(accountId, now.toISOString());
      const outcomes = await inTurns(AT_ONCE, [...new Set(ids)], (id) => answerOne(id, answer, accountId));
      // Each answer has marked its license. One that was deleted meanwhile keeps no mark.
      const marked = answer.state === 'under-way' ? [...licensesIn(outcomes)] : [];
      if (marked.length > 0) await withoutOrphans(ports, marked);
      return { ok: true, value: outcomes };
    },
  };
}

const isFinal = ({ state }: UserRequest) => state === 'done' || state === 'declined';
const isSameAnswer = (a: UserRequest, b: UserRequest) =>
  a.state === b.state && a.answeredBy === b.answeredBy && a.line === b.line;

/** The licenses whose renewal was asked for. Requests for seats and upgrades say nothing about maintenance. */
const licensesIn = (outcomes: readonly AnswerOutcome[]): Set<string> =>
  new Set(
    outcomes.flatMap((each) =>
      each.outcome === 'answered' && each.request.kind === 'renewal' && each.request.licenseId !== null
        ? [each.request.licenseId]
        : [],
    ),
  );
