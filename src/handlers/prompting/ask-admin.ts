import { dayInZone } from '../../contract/day-in-zone';
import type { PromptAnswered, PromptPayload } from '../../contract/prompt-questions';
import type { OwnRequest, RequestKind, UserRequest } from '../../contract/requests';
import type { Ports } from '../../ports';
import { ANSWER_SHOWN_DAYS } from '../../prompts';
import { ownRequest } from './own-request';
import type { Viewer } from './viewer';

const DAY_MS = 86_400_000;

/** Passes a request on to the admins: once for each person, license and kind, until it was answered and that is no news any more. */
export async function askAdmin(
  { register, requests, attention, clock }: Ports,
  { licenseId, kind, text, timeZone }: PromptPayload<'askAdmin'>,
  { accountId }: Viewer,
): Promise<PromptAnswered<OwnRequest>> {
  if (licenseId !== null && !(await register.get(licenseId)))
    return { ok: false, failure: { code: 'not-found' } };
  const now = clock.now();
  const request: UserRequest = {
    id: await idOf(accountId, licenseId, kind),
    accountId,
    licenseId,
    kind,
    text,
    askedAt: now.toISOString(),
    state: 'open',
    answeredBy: null,
    answeredAt: null,
    line: null,
    until: null,
  };
  let stored = await requests.add(request, null);
  if (!stored.added && stored.current && isOver(stored.current, now)) {
    stored = await requests.add(request, stored.current);
  }
  // Also where somebody asked already: the mark may have failed the first time.
  await attention.markAsked({ licenseId, kind, latestOn: dayInZone(now, timeZone) });
  if (stored.added) return { ok: true, value: ownRequest(request) };
  return {
    ok: false,
    failure: { code: 'already-asked', request: ownRequest(stored.current ?? request) },
  };
}

/** Whether the same may be asked anew: answered for good long ago, or a renewal that was to be done by now. */
function isOver({ state, answeredAt, until }: UserRequest, now: Date): boolean {
  switch (state) {
    case 'open':
      return false;
    case 'under-way':
      return until !== null && until <= now.toISOString().slice(0, 10);
    case 'done':
    case 'declined':
      return answeredAt !== null && Date.parse(answeredAt) + ANSWER_SHOWN_DAYS * DAY_MS <= now.getTime();
  }
}

/** The same for the same person, license and kind, so that the storage itself refuses a second one. */
async function idOf(accountId: string, licenseId: string | null, kind: RequestKind): Promise<string> {
  const subject = new TextEncoder().encode(JSON.stringify([accountId, licenseId, kind]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', subject));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
