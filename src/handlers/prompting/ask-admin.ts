import { dayInZone } from '../../contract/day-in-zone';
import { MOST_ASKED_A_DAY } from '../../contract/limits';
import type { RenewalInProgress } from '../../contract/prompt-settings';
import type { PromptAnswered } from '../../contract/prompts';
import type { PromptPayload } from '../../contract/questions';
import type { OwnRequest, UserRequest } from '../../contract/requests';
import type { Day } from '../../policy';
import type { PromptPorts } from '../../ports';
import { DEPTHS } from '../../ports/attention';
import { noticeOn } from '../../ports/settings-now';
import { ANSWER_SHOWN_DAYS, hasLapsed } from '../../prompts';
import { handleOf, requestHandleOf, requestIdOf } from './handle';
import { ownRequest } from './own-request';
import type { PromptViewer } from './viewer';

const DAY_MS = 86_400_000;

/**
 * Passes a request on to the admins. A person can ask once for each license and kind; again when the answer is no longer
 * shown. The license is named by the handle that a prompt gave, so only a license with a prompt can be asked about.
 */
export async function askAdmin(
  ports: PromptPorts,
  { licenseId: handle, kind, text, timeZone }: PromptPayload<'askAdmin'>,
  { accountId }: PromptViewer,
): Promise<PromptAnswered<OwnRequest>> {
  const { requests, clock } = ports;
  const about = handle === null ? null : await licenseOf(ports, handle);
  if (about === undefined) return { ok: false, failure: { code: 'not-found' } };
  const now = clock.now();
  const licenseId = about?.id ?? null;
  const request: UserRequest = {
    id: await requestIdOf([accountId, licenseId, kind]),
    accountId,
    licenseId,
    kind,
    text,
    askedAt: now.toISOString(),
    ...NOT_ANSWERED,
    ...(kind === 'renewal' && about?.renewal ? answeredBy(about.renewal, now, timeZone) : {}),
  };
  const asOwn = async (each: UserRequest): Promise<OwnRequest> => ({
    ...ownRequest(each),
    id: await requestHandleOf(ports, each.id),
    licenseId: handle,
  });
  const refusal = async (each: UserRequest) =>
    ({ ok: false, failure: { code: 'already-asked', request: await asOwn(each) } }) as const;

  const before = await requests.get(request.id);
  if (before && !isOver(before, now, dayInZone(now, timeZone))) return refusal(before);
  const latest = await requests.ofAccount(accountId);
  if (isEnough(latest, now)) return { ok: false, failure: { code: 'asked-enough' } };
  const stored = await requests.add(request, before);
  return stored.done ? { ok: true, value: await asOwn(request) } : refusal(stored.current ?? request);
}

/** Whether one person has asked for as much as a day takes: nobody needs more, and each stored request is an admin's work. */
const isEnough = (latest: readonly UserRequest[], now: Date): boolean =>
  latest.filter(({ askedAt }) => Date.parse(askedAt) > now.getTime() - DAY_MS).length >= MOST_ASKED_A_DAY;

const NOT_ANSWERED = { state: 'open', answeredBy: null, answeredAt: null, line: null, until: null } as const;

/**
 * Whoever asks for a renewal that is in progress has the answer already, by the admin who said so: nobody counts them as
 * waiting before its day.
 */
function answeredBy(
  { until, by }: RenewalInProgress,
  now: Date,
  timeZone: string,
): Partial<Pick<UserRequest, 'state' | 'answeredBy' | 'answeredAt' | 'until'>> {
  return dayInZone(now, timeZone) < until
    ? { state: 'under-way', answeredBy: by, answeredAt: now.toISOString(), until }
    : {};
}

/** A license that is asked about, and its renewal where that is in progress. */
interface AskedLicense {
  id: string;
  renewal: RenewalInProgress | null;
}

/** The license that a handle stands for. Only licenses that prompts speak of are looked at, the nearest first. */
async function licenseOf(ports: PromptPorts, handle: string): Promise<AskedLicense | undefined> {
  const today = dayInZone(ports.clock.now(), 'UTC');
  for (const depth of DEPTHS) {
    const { licenses, unseen, renewals } = await noticeOn(ports, today, depth);
    const handles = await Promise.all(licenses.map(({ id }) => handleOf(ports, id)));
    const found = licenses[handles.indexOf(handle)];
    if (found)
      return { id: found.id, renewal: renewals.find(({ licenseId }) => licenseId === found.id) ?? null };
    if (unseen.length === 0) return undefined;
  }
  return undefined;
}

/** Whether the same may be asked again: its final answer is no longer shown, or its renewal was to be done by now. */
function isOver(request: UserRequest, now: Date, today: Day): boolean {
  const { state, answeredAt } = request;
  switch (state) {
    case 'open':
      return false;
    case 'under-way':
      return hasLapsed(request, today);
    case 'done':
    case 'declined':
      return answeredAt !== null && Date.parse(answeredAt) + ANSWER_SHOWN_DAYS * DAY_MS <= now.getTime();
  }
}
