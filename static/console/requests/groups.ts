import type { UserRequest } from '../../../src/contract/requests';

/** Requests of one license, the group with the latest request first. */
export interface Group {
  licenseId: string | null;
  requests: UserRequest[];
}

export function groupsOf(requests: readonly UserRequest[]): Group[] {
  const groups = new Map<string | null, Group>();
  for (const request of requests) {
    const group = groups.get(request.licenseId) ?? { licenseId: request.licenseId, requests: [] };
    group.requests.push(request);
    groups.set(request.licenseId, group);
  }
  return [...groups.values()];
}
