import { REQUEST_STATES, type RequestState, type UserRequest } from '../../contract/requests';
import type { Requests } from '../requests';
import type { Written } from '../written';
import { knownAccounts } from './account-rows';
import { BY_ACCOUNT, BY_LICENSE, BY_STATE, licenseOf, userRequests } from './request-rows';

/** The most requests that an account is shown of its own. */
const OF_ACCOUNT = 20;
/** The most that one run removes; the next one goes on. */
const MOST_REMOVED = 2000;

/** Requests in Forge's entity store: one row each, so that nobody's asking is in the way of anybody else's. */
export const forgeRequests: Requests = {
  get: userRequests.get,
  add,

  answer: async (before, after) => (await userRequests.putIf(after, userRequests.versionOf(before))).done,

  ofAccount: async (accountId) =>
    (
      await userRequests.page({
        index: BY_ACCOUNT,
        partition: [accountId],
        latestFirst: true,
        atMost: OF_ACCOUNT,
      })
    ).items,

  countOpen: async (licenseId, kind) =>
    (await userRequests.page({ index: BY_LICENSE, partition: [licenseOf(licenseId), kind, 'open'] })).items
      .length,

  any: async (licenseId, kind) => {
    for (const state of REQUEST_STATES) {
      const partition = [licenseOf(licenseId), kind, state];
      const { items } = await userRequests.page({ index: BY_LICENSE, partition, atMost: 1 });
      if (items.length > 0) return true;
    }
    return false;
  },

  page: (state, after) =>
    userRequests.page({ index: BY_STATE, partition: [state], latestFirst: true }, after),

  removeAnsweredBefore,
};

/** Notes the account first: one of which nothing is kept is noted in vain, which harms nobody. */
async function add(request: UserRequest, replaces: UserRequest | null): Promise<Written<UserRequest>> {
  await knownAccounts.put({ accountId: request.accountId, updatedAt: request.askedAt });
  const added = await userRequests.putIf(request, replaces && userRequests.versionOf(replaces));
  // What it was to replace is gone: nothing is in its way any more.
  return !added.done && added.current === null && replaces !== null
    ? userRequests.putIf(request, null)
    : added;
}

/** They stand in the order in which they were asked, not answered: all are looked at, and then removed. */
async function removeAnsweredBefore(state: RequestState, instant: string): Promise<void> {
  const old: UserRequest[] = [];
  for await (const requests of userRequests.pages({ index: BY_STATE, partition: [state] })) {
    old.push(...requests.filter((request) => isOver(request, instant)));
    if (old.length >= MOST_REMOVED) break;
  }
  // Somebody may ask anew, or answer anew, meanwhile: that stays.
  for (const request of old) await userRequests.removeIf(request.id, userRequests.versionOf(request));
}

const isOver = ({ answeredAt, until }: UserRequest, instant: string) =>
  (answeredAt ?? instant) < instant && (until ?? '') < instant.slice(0, 10);
