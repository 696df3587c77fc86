import type { Page } from '../contract/page';
import type { RequestState, UserRequest } from '../contract/requests';
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
  /** How many requests wait for an answer. It counts up to `MOST_COUNTED`. */
  countOpen: (licenseId: string | null, kind: RequestKind) => Promise<number>;
  /** Those about a license in one state, at most `MOST_COUNTED`. */
  ofLicense: (licenseId: string, kind: RequestKind, state: RequestState) => Promise<UserRequest[]>;
  /** Whether there is any, answered or not. */
  any: (licenseId: string | null, kind: RequestKind) => Promise<boolean>;
  page: (state: RequestState, after: string | undefined) => Promise<Page<UserRequest>>;
  /** Removes those that were answered before the instant, except where a renewal is still in progress. */
  removeAnsweredBefore: (state: RequestState, instant: string) => Promise<void>;
}
