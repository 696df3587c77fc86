import { dayInZone } from '../../contract/day-in-zone';
import type { ShownRequest } from '../../contract/prompts';
import type { OwnRequest, UserRequest } from '../../contract/requests';
import type { Day } from '../../policy';
import type { Ports } from '../../ports';
import { answerKey, answerMilestone } from '../../prompts';
import { handleOf, requestHandleOf } from './handle';

/** A request as its asker sees it. It has neither the account nor the text: the asker knows both. */
export function ownRequest(request: UserRequest): OwnRequest {
  const { id, licenseId, kind, askedAt, state, answeredBy, answeredAt, line, until } = request;
  return { id, licenseId, kind, askedAt, state, answeredBy, answeredAt, line, until };
}

/** The request as it is named to its asker. Only admins are told the license's id. */
export async function namedForAsker(
  ports: Pick<Ports, 'handles'>,
  request: UserRequest,
  isAdmin: boolean,
): Promise<UserRequest> {
  const { licenseId } = request;
  const shown = isAdmin || licenseId === null ? licenseId : await handleOf(ports, licenseId);
  return { ...request, id: await requestHandleOf(ports, request.id), licenseId: shown };
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
