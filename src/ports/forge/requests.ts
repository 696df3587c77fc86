import { MOST_COUNTED } from '../../contract/limits';
import type { Page } from '../../contract/page';
import { REQUEST_STATES, type RequestState, type UserRequest } from '../../contract/requests';
import type { Day } from '../../policy';
import { hasLapsed, type RequestKind } from '../../prompts';
import type { Requests } from '../requests';
import type { Written } from '../written';
import { knownAccounts } from './account-rows';
import { attentionRows, factFirst, keyOf } from './attention-rows';
import { BY_ACCOUNT, BY_LICENSE, BY_STATE, licenseOf, userRequests } from './request-rows';
import type { RowChange } from './table';

/** The most of its own requests that an account is shown. */
const OF_ACCOUNT = 20;
/** One run stops after about so many; the next run goes on. */
const MOST_REMOVED = 2000;

/** Requests in Forge's entity store. Each has a row of its own, so that people can ask at the same time. */
export const forgeRequests: Requests = {
  get: userRequests.get,
  add,

  answer: async (before, after) =>
    (await userRequests.putIf(after, userRequests.versionOf(before), ...renewalBy(after))).done,

  ofAccount: (accountId) =>
    userRequests.first({
      index: BY_ACCOUNT,
      partition: [accountId],
      latestFirst: true,
      atMost: OF_ACCOUNT,
    }),

  waiting: async (licenseId, kind, today) => {
    const [open, underWay] = await Promise.all([
      ofLicense(licenseId, kind, 'open'),
      ofLicense(licenseId, kind, 'under-way'),
    ]);
    const lapsed = underWay.filter((request) => hasLapsed(request, today));
    const since = [
      ...open.map(({ askedAt }) => askedAt.slice(0, 10)),
      ...lapsed.flatMap(({ until }) => until ?? []),
    ];
    const latestOn = since.sort().at(-1);
    return latestOn === undefined ? null : { count: Math.min(since.length, MOST_COUNTED), latestOn };
  },

  ofLicense,

  any: async (licenseId, kind) => {
    for (const state of REQUEST_STATES) {
      const partition = [licenseOf(licenseId), kind, state];
      const found = await userRequests.first({ index: BY_LICENSE, partition, atMost: 1 });
      if (found.length > 0) return true;
    }
    return false;
  },

  page,

  removeAnsweredBefore,
};

async function page(state: RequestState, after: string | undefined, today: Day): Promise<Page<UserRequest>> {
  const { items, next } = await userRequests.page(inState(state), after);
  const now = items.filter((request) => !hasLapsed(request, today));
  const lapsed = state === 'open' && after === undefined ? await lapsedOn(today) : [];
  return { items: [...now, ...lapsed].sort((a, b) => b.askedAt.localeCompare(a.askedAt)), next };
}

/** Those whose renewal was to be done by a day. No index has that day, so all in progress are looked through. */
async function lapsedOn(today: Day): Promise<UserRequest[]> {
  const lapsed: UserRequest[] = [];
  for await (const requests of userRequests.pages(inState('under-way'))) {
    lapsed.push(...requests.filter((request) => hasLapsed(request, today)));
    if (lapsed.length >= MOST_COUNTED) break;
  }
  return lapsed.slice(0, MOST_COUNTED);
}

const inState = (state: RequestState) => ({ index: BY_STATE, partition: [state], latestFirst: true });

function ofLicense(licenseId: string | null, kind: RequestKind, state: RequestState): Promise<UserRequest[]> {
  const partition = [licenseOf(licenseId), kind, state];
  return userRequests.first({ index: BY_LICENSE, partition, atMost: MOST_COUNTED });
}

/** Notes the account first. If the request is not written after that, the note does no harm. */
async function add(request: UserRequest, replaces: UserRequest | null): Promise<Written<UserRequest>> {
  await knownAccounts.put({ accountId: request.accountId, updatedAt: request.askedAt });
  const mark = askedBy(request);
  const added = await userRequests.putIf(request, replaces && userRequests.versionOf(replaces), mark);
  // The request that it replaces was removed meanwhile: so it is written as a new one.
  return !added.done && added.current === null && replaces !== null
    ? userRequests.putIf(request, null, mark)
    : added;
}

/** Days of the marks are in UTC: people in all zones make them, and so they stay in order. */
function askedBy({ licenseId, kind, askedAt }: UserRequest): RowChange {
  const latestOn = askedAt.slice(0, 10);
  return attentionRows.putting(
    factFirst(keyOf.asked(licenseId, kind), { is: 'asked', licenseId, kind, latestOn }),
  );
}

/** The mark that an answer makes, where it says that the renewal of a license is in progress. */
function renewalBy({ licenseId, kind, state, until, answeredBy }: UserRequest): RowChange[] {
  if (kind !== 'renewal' || state !== 'under-way' || licenseId === null || until === null) return [];
  const by = answeredBy === null ? {} : { by: answeredBy };
  return [
    attentionRows.putting(factFirst(keyOf.renewal(licenseId), { is: 'renewal', licenseId, until, ...by })),
  ];
}

/**
 * The index is sorted by the instant of asking, not of answering. So all requests are read first; then the old ones
 * are removed.
 */
async function removeAnsweredBefore(state: RequestState, instant: string): Promise<void> {
  const old: UserRequest[] = [];
  for await (const requests of userRequests.pages({ index: BY_STATE, partition: [state] })) {
    old.push(...requests.filter((request) => isOver(request, instant)));
    if (old.length >= MOST_REMOVED) break;
  }
  // A request that was asked or answered again meanwhile stays.
  for (const request of old) await userRequests.removeIf(request.id, userRequests.versionOf(request));
}

const isOver = ({ answeredAt }: UserRequest, instant: string) => (answeredAt ?? instant) < instant;
