import type { Day } from '../policy';

/** What a user can ask an admin for. */
export const REQUEST_KINDS = ['seats', 'renewal', 'upgrade'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Requests of one kind that no admin has answered yet. */
export interface OpenRequests {
  kind: RequestKind;
  count: number;
  latestOn: Day;
}
