import { dayInZone } from '../../contract/day-in-zone';
import type { ShownRequest } from '../../contract/prompts';
import type { OwnRequest, UserRequest } from '../../contract/requests';
import type { Day } from '../../policy';
import { answerKey, answerMilestone } from '../../prompts';
import { handleOf } from './handle';

/** A request as its asker sees it. It has neither the account nor the text: the asker knows both. */
export function ownRequest(request: UserRequest): OwnRequest {
  const { id, licenseId, kind, askedAt, state, answeredBy, answeredAt, line, until } = request;
  return { id, licenseId, kind, askedAt, state, answeredBy, answeredAt, line, until };
}

/** The request with the handle of its license, for users. */
export async function withHandle(request: UserRequest): Promise<UserRequest> {
  const { licenseId } = request;
  return { ...request, licenseId: licenseId === null ? null : await handleOf(licenseId) };
}

/** The request with the day of its answer, in the viewer's zone. */
export function datedRequest(request: UserRequest, timeZone: string): DatedRequest {
  const { answeredAt } = request;
  return { ...request, answeredOn: answeredAt === null ? null : dayInZone(new Date(answeredAt), timeZone) };
}

export type DatedRequest = UserRequest & { answeredOn: Day | null };

export function shownRequest({ answeredOn, ...request }: DatedRequest): ShownRequest {
  const { id, state } = request;
  return { ...ownRequest(request), key: answerKey(id), milestone: answerMilestone({ state, answeredOn }) };
}
