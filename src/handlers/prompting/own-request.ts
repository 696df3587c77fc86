import { dayInZone } from '../../contract/day-in-zone';
import type { RenewalInProgress } from '../../contract/prompt-settings';
import type { ShownRequest } from '../../contract/prompts';
import type { OwnRequest, UserRequest } from '../../contract/requests';
import type { Day } from '../../policy';
import type { Ports } from '../../ports';
import { productNamed } from '../../ports/noticed-facts';
import { answerKey, answerMilestone, asItStands } from '../../prompts';
import { handleOf, requestHandleOf } from './handle';

/** A request as its asker sees it. It has neither the account nor the text: the asker knows both. */
export function ownRequest(request: UserRequest): OwnRequest {
  const { id, licenseId, kind, askedAt, state, answeredBy, answeredAt, line, until } = request;
  return { id, licenseId, kind, askedAt, state, answeredBy, answeredAt, line, until };
}

/** A request as it stands on the viewer's day, named as its asker is told of it. */
export interface RequestToday extends UserRequest {
  /** The day of its answer in the viewer's zone. */
  answeredOn: Day | null;
  /** The id of the license in the register. */
  of: string | null;
}

/** Only admins are told the license's id. */
export async function requestToday(
  ports: Pick<Ports, 'handles'>,
  request: UserRequest,
  {
    isAdmin,
    today,
    timeZone,
    renewals,
  }: {
    isAdmin: boolean;
    today: Day;
    timeZone: string;
    renewals: readonly RenewalInProgress[];
  },
): Promise<RequestToday> {
  const { licenseId, answeredAt, answeredBy } = request;
  const renewal = renewals.find((each) => each.licenseId === licenseId);
  const dated = {
    ...request,
    answeredOn: answeredAt === null ? null : dayInZone(new Date(answeredAt), timeZone),
  };
  return {
    ...asItStands(dated, renewal?.until ?? null, today),
    answeredBy: answeredBy ?? (request.kind === 'renewal' ? (renewal?.by ?? null) : null),
    id: await requestHandleOf(ports, request.id),
    licenseId: isAdmin || licenseId === null ? licenseId : await handleOf(ports, licenseId),
    of: licenseId,
  };
}

/** The requests as they are shown, each with the license that it is about. */
export async function shownRequests(
  { register, policy }: Pick<Ports, 'register' | 'policy'>,
  requests: readonly RequestToday[],
  { isAdmin, today }: { isAdmin: boolean; today: Day },
): Promise<ShownRequest[]> {
  const ids = requests.flatMap(({ of }) => (of === null ? [] : [of]));
  const kept = await register.getMany(ids);
  return requests.map((request): ShownRequest => {
    const entry = request.of === null ? undefined : kept.get(request.of)?.entry;
    return {
      ...ownRequest(request),
      key: answerKey(request.id),
      milestone: answerMilestone(request),
      about:
        request.of === null
          ? null
          : {
              product: entry ? (productNamed({ policy }, entry.license.product, today)?.name ?? null) : null,
              name: isAdmin ? (entry?.name ?? null) : null,
            },
    };
  });
}
