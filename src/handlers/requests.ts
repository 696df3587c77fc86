import { dayInZone, LAST_ZONE } from '../contract/day-in-zone';
import type { Answered, Failure } from '../contract/failure';
import type { Payload } from '../contract/payloads';
import type { Page } from '../contract/page';
import type {
  AnswerOutcome,
  PromptSwitches,
  RenewalInProgress,
  RequestAnswer,
  UserRequest,
} from '../contract/requests';
import type { Day } from '../policy';
import { UnknownCursor, type Ports } from '../ports';
import type { Caller } from './caller';
import { inTurns } from '../ports/in-turns';
import { DEFAULT_SETTINGS } from '../contract/default-settings';

/** How many requests are answered side by side. */
const AT_ONCE = 5;

const failed = (failure: Failure) => ({ ok: false, failure }) as const;

/** A renewal is in progress up to a day that is still to come; what is today for the admin, their browser checks. */
const isOver = (until: Day, now: Date) => until <= dayInZone(now, LAST_ZONE);
const pastDay = (path: string) =>
  failed({ code: 'bad-input', fault: { code: 'impossible-date', path, clauses: [] } });

/** What administrators ask about requests and prompts. */
export function requestAnswers({ requests, attention, register, accounts, clock }: Ports) {
  const answerOne = async (id: string, answer: RequestAnswer, by: string): Promise<AnswerOutcome> => {
    const before = await requests.get(id);
    if (!before) return { id, outcome: 'overtaken' };
    const after = answered(before, answer, by, clock.now().toISOString());
    // The same answer once more is one whose reply was lost; another one came too late.
    if (isFinal(before))
      return isSameAnswer(before, after)
        ? { id, outcome: 'answered', request: before }
        : { id, outcome: 'overtaken' };
    return (await requests.answer(before, after))
      ? { id, outcome: 'answered', request: after }
      : { id, outcome: 'overtaken' };
  };

  return {
    listRequests: async ({ state, after }: Payload<'listRequests'>): Promise<Answered<Page<UserRequest>>> => {
      try {
        return { ok: true, value: await requests.page(state, after) };
      } catch (error) {
        if (!(error instanceof UnknownCursor)) throw error;
        return failed({ code: 'bad-input', fault: { code: 'unknown-value', path: 'after', clauses: [] } });
      }
    },

    answerRequests: async (
      { ids, answer }: Payload<'answerRequests'>,
      { accountId }: Caller,
    ): Promise<Answered<AnswerOutcome[]>> => {
      const now = clock.now();
      if (answer.state === 'under-way' && isOver(answer.until, now)) return pastDay('answer.until');
      await accounts.note(accountId, now.toISOString());
      const outcomes = await inTurns(AT_ONCE, [...new Set(ids)], (id) => answerOne(id, answer, accountId));
      if (answer.state === 'under-way') {
        const mark = { until: answer.until, by: accountId };
        for (const licenseId of licensesIn(outcomes)) await attention.setRenewal(licenseId, mark);
      }
      return { ok: true, value: outcomes };
    },

    setRenewal: async (
      { licenseId, until }: Payload<'setRenewal'>,
      { accountId }: Caller,
    ): Promise<Answered<{ licenseId: string }>> => {
      const now = clock.now();
      if (until !== null && isOver(until, now)) return pastDay('until');
      if (!(await register.get(licenseId))) return failed({ code: 'not-found' });
      if (until !== null) await accounts.note(accountId, now.toISOString());
      await attention.setRenewal(licenseId, until === null ? null : { until, by: accountId });
      return { ok: true, value: { licenseId } };
    },

    getPrompting: async (): Promise<
      Answered<{ switches: PromptSwitches; renewals: RenewalInProgress[] }>
    > => {
      const today = clock.now().toISOString().slice(0, 10);
      const { switches, renewals } = await attention.notice(today, DEFAULT_SETTINGS.leadDays);
      return { ok: true, value: { switches, renewals } };
    },

    savePromptSwitches: async ({
      switches,
    }: {
      switches: PromptSwitches;
    }): Promise<Answered<PromptSwitches>> => {
      await attention.setSwitches(switches);
      return { ok: true, value: switches };
    },
  };
}

function answered(before: UserRequest, answer: RequestAnswer, by: string, at: string): UserRequest {
  const { state } = answer;
  return {
    ...before,
    state,
    answeredBy: by,
    answeredAt: at,
    line: state === 'declined' && answer.line !== '' ? answer.line : null,
    until: state === 'under-way' ? answer.until : null,
  };
}

const isFinal = ({ state }: UserRequest) => state === 'done' || state === 'declined';
const isSameAnswer = (a: UserRequest, b: UserRequest) =>
  a.state === b.state && a.answeredBy === b.answeredBy && a.line === b.line;

/** The licenses whose renewal was asked for: seats and upgrades say nothing about maintenance. */
const licensesIn = (outcomes: readonly AnswerOutcome[]): Set<string> =>
  new Set(
    outcomes.flatMap((each) =>
      each.outcome === 'answered' && each.request.kind === 'renewal' && each.request.licenseId !== null
        ? [each.request.licenseId]
        : [],
    ),
  );
