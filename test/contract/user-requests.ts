import type { UserRequest } from '../../src/contract/requests';

/** A request that stays open, with only what differs from it. */
export const request = (over: Partial<UserRequest> = {}): UserRequest => ({
  id: 'r1',
  accountId: 'ben',
  licenseId: null,
  kind: 'renewal',
  text: 'Please',
  askedAt: '2015-05-09T12:00:00.000Z',
  state: 'open',
  answeredBy: null,
  answeredAt: null,
  line: null,
  until: null,
  ...over,
});
