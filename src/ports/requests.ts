import type { Page } from '../contract/page';
import type { RequestState, UserRequest } from '../contract/requests';
import type { Day } from '../policy';
import type { RequestKind } from '../prompts';
import type { Written } from './written';

/** Users' requests to admins. Rejects with a `PortFailure` where the storage does not answer. */
export interface Requests {
  get: (id: string) => Promise<UserRequest | null>;
  /**
   * Stores a request together with its mark, unless another one has its id: then that one comes back. The request
   * `replaces` may be overwritten.
   */
  add: (request: UserRequest, replaces: UserRequest | null) => Promise<Written<UserRequest>>;
  /**
   * Stores the answered request, if nobody changed it since it was read. Where the answer is that a renewal is in
   * progress, the license is marked so in the same step. False: somebody changed it.
   */
  answer: (before: UserRequest, after: UserRequest) => Promise<boolean>;
  /** The requests of an account, the latest first, at most 20. */
  ofAccount: (accountId: string) => Promise<UserRequest[]>;
  /**
   * The requests that wait for an answer on a day, as `page` has them: how many, up to `MOST_COUNTED`, and since which
   * day the last of them waits. A request whose renewal was in progress waits since the day of that. Null: none waits.
   */
  waiting: (
    licenseId: string | null,
    kind: RequestKind,
    today: Day,
  ) => Promise<{ count: number; latestOn: Day } | null>;
  /** Those about a license in one state, at most `MOST_COUNTED`. */
  ofLicense: (licenseId: string, kind: RequestKind, state: RequestState) => Promise<UserRequest[]>;
  /** Whether there is any, answered or not. */
  any: (licenseId: string | null, kind: RequestKind) => Promise<boolean>;
  /**
   * Those in a state on a day, the latest first. Those that were in progress up to a day that has come wait again: they
   * are on the first page of the open ones, at most `MOST_COUNTED`, as they are stored.
   */
  page: (state: RequestState, after: string | undefined, today: Day) => Promise<Page<UserRequest>>;
  /** Removes those with a final answer from before the instant. What is or was in progress waits for one. */
  removeAnsweredBefore: (state: Extract<RequestState, 'done' | 'declined'>, instant: string) => Promise<void>;
}
