import { dueOn } from '../contract/due-on';
import type { RequestAnswer, RequestState, UserRequest } from '../contract/requests';
import type { HistoryEvent, License, Policy } from '../policy';
import type { PromptPorts } from '../ports';
import { failureOf } from '../ports/failure-of';
import { inTurns } from '../ports/in-turns';
import type { RequestKind } from '../prompts';
import { answeredRequest, waitingAgain } from './answered-request';

type TellingPorts = Pick<PromptPorts, 'requests' | 'accounts' | 'clock' | 'log'>;

/** How many requests are answered at the same time. */
export const AT_ONCE = 5;

/** What has no final answer yet. */
const UNFINISHED: readonly RequestState[] = ['open', 'under-way'];

/**
 * Tells all who asked for a renewal of the license that it is in progress; null: that it no longer is, so that they
 * wait again. Gives the requests as they are then. Where that fails, the renewal is marked all the same, and they are
 * told of it by the mark.
 */
export async function tellOfRenewal(
  ports: TellingPorts,
  licenseId: string,
  mark: { until: string; by: string } | null,
): Promise<UserRequest[]> {
  return trying(ports, 'tellOfRenewal', async () => {
    if (mark === null)
      return change(ports, await asked(ports, licenseId, 'renewal', ['under-way']), waitingAgain);
    const { until, by } = mark;
    const all = await asked(ports, licenseId, 'renewal', UNFINISHED);
    return answer(ports, all, by, { state: 'under-way', until });
  });
}

/**
 * Tells all who asked for what was bought that it is done. Where that fails, the purchase is stored all the same, and
 * the requests wait for an admin. Gives the requests as they are then.
 */
export async function tellOfPurchase(
  ports: TellingPorts,
  licenseId: string,
  { kinds, by }: { kinds: readonly RequestKind[]; by: string },
): Promise<UserRequest[]> {
  return trying(ports, 'tellOfPurchase', async () => {
    const all = await Promise.all(kinds.map((kind) => asked(ports, licenseId, kind, UNFINISHED)));
    return answer(ports, all.flat(), by, { state: 'done' });
  });
}

/** What of the things that people ask for a license got by a change of its history, or of the day it is covered to. */
export function kindsBought(policy: Policy, before: License, after: License): RequestKind[] {
  const more = (kind: HistoryEvent['kind']) => countOf(after, kind) > countOf(before, kind);
  const [was, is] = [dueOn(policy, before), dueOn(policy, after)];
  const isLonger = was !== null && is !== null && is > was;
  return [
    ...(isLonger || more('renewal') ? (['renewal'] as const) : []),
    ...(more('upgrade') ? (['seats', 'upgrade'] as const) : []),
  ];
}

const countOf = ({ history = [] }: License, kind: HistoryEvent['kind']) =>
  history.filter((event) => event.kind === kind).length;

async function asked(
  { requests }: TellingPorts,
  licenseId: string,
  kind: RequestKind,
  states: readonly RequestState[],
): Promise<UserRequest[]> {
  const found = await Promise.all(states.map((state) => requests.ofLicense(licenseId, kind, state)));
  return found.flat();
}

async function answer(
  ports: TellingPorts,
  asked: readonly UserRequest[],
  by: string,
  given: RequestAnswer,
): Promise<UserRequest[]> {
  if (asked.length === 0) return [];
  const at = ports.clock.now().toISOString();
  await ports.accounts.note(by, at);
  return change(ports, asked, (request) => answeredRequest(request, given, by, at));
}

/** Somebody who answered one meanwhile was faster, and their answer stays. */
async function change(
  { requests }: TellingPorts,
  asked: readonly UserRequest[],
  changed: (request: UserRequest) => UserRequest,
): Promise<UserRequest[]> {
  const done = await inTurns(AT_ONCE, asked, async (request) => {
    const after = changed(request);
    return (await requests.answer(request, after)) ? [after] : [];
  });
  return done.flat();
}

async function trying(
  ports: TellingPorts,
  what: string,
  work: () => Promise<UserRequest[]>,
): Promise<UserRequest[]> {
  try {
    return await work();
  } catch (error) {
    failureOf(ports, what, error);
    return [];
  }
}
