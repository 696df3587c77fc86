import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryFunctionContext,
  queryOptions,
} from '@tanstack/react-query';
import type { Page } from '../../../src/contract/page';
import type { PlaceFieldName } from '../../../src/contract/reminder-targets';
import type { RequestState } from '../../../src/contract/requests';
import { readAccountName } from './account-name';
import { asWritten } from './amend';
import { type AnswerTo, answerTo } from './ask';
import { readOpening } from './opening';
import { findPeople, readOwnAccount } from './people';
import { readRegister } from './register';

/** The key of the requests in all states. */
export const REQUESTS = ['requests'] as const;

/** The key of the logs of all licenses. */
export const CHANGES = ['changes'] as const;

/**
 * Everything that the console reads: under which key its answer is kept, and whether it is read once, or again each time
 * that a page comes to need it.
 */
export const reads = {
  register: queryOptions({ queryKey: ['register'], queryFn: readRegister, staleTime: Infinity }),
  license: (id: string) =>
    queryOptions({
      queryKey: ['license', id],
      queryFn: () => answerTo('getLicense', { id }),
      staleTime: Infinity,
    }),
  changes: (id: string) =>
    queryOptions({ queryKey: [...CHANGES, id], queryFn: () => answerTo('listChanges', { id }) }),
  /** Read again within some minutes, as where writing a file broke off, what was read already is not asked for anew. */
  logs: (ids: readonly string[]) =>
    queryOptions({
      queryKey: [...CHANGES, 'of', ids],
      queryFn: () => answerTo('listLogs', { ids: [...ids] }),
      staleTime: 300_000,
    }),
  site: queryOptions({ queryKey: ['site'], queryFn: kept(readSite), staleTime: Infinity }),
  prompting: queryOptions({ queryKey: ['prompting'], queryFn: kept(() => answerTo('getPrompting')) }),
  importColumns: queryOptions({
    queryKey: ['import-columns'],
    queryFn: kept(() => answerTo('getImportColumns')),
    staleTime: Infinity,
  }),
  /** The long import of the site. It is asked for again while it goes on. */
  importJob: queryOptions({ queryKey: ['import-job'], queryFn: () => answerTo('getImportJob') }),
  /** The zone says what day it is; only what is known already is found without. */
  requests: (state: RequestState, timeZone = 'UTC') =>
    paged([...REQUESTS, state], (from) => answerTo('listRequests', { state, timeZone, ...from })),
  // The form begins with it, so that an answer of an earlier visit must not be taken for today's.
  reminders: queryOptions({
    queryKey: ['reminders'],
    queryFn: kept(() => answerTo('getReminders')),
    gcTime: 0,
  }),
  /** What a product has to choose from for a field of a reminder's place. */
  placeOffers: (field: PlaceFieldName, draft: Readonly<Record<string, string>>) =>
    queryOptions({
      queryKey: ['place-offers', field, draft],
      queryFn: () => answerTo('offerPlaces', { field, draft }),
      staleTime: 60_000,
    }),
  undelivered: paged(['undelivered'], (from) => answerTo('listUndelivered', from)),
  reminderHistory: paged(['reminder-history'], (from) => answerTo('listReminderHistory', from)),
  accountName: (accountId: string) =>
    queryOptions({
      queryKey: ['account-name', accountId],
      queryFn: () => readAccountName(accountId),
      staleTime: Infinity,
    }),
  /** Who looks, by account id. */
  ownAccount: queryOptions({ queryKey: ['own-account'], queryFn: readOwnAccount, staleTime: Infinity }),
  people: (text: string) =>
    queryOptions({ queryKey: ['people', text], queryFn: () => findPeople(text), staleTime: 60_000 }),
};

/** Reads something, and holds to what was written lately. */
function kept<T>(read: (context: QueryFunctionContext) => Promise<T>) {
  return async (context: QueryFunctionContext): Promise<T> =>
    asWritten(context.client, context.queryKey, await read(context));
}

/** The site comes with the opening of the console; later it is read alone. */
async function readSite({ client, queryKey }: QueryFunctionContext): Promise<AnswerTo<'getSite'>> {
  const isKnown = client.getQueryData(queryKey) !== undefined;
  return isKnown ? answerTo('getSite') : (await readOpening(client)).site;
}

/** A list that is read page by page. */
function paged<T>(queryKey: readonly string[], read: (from: { after?: string }) => Promise<Page<T>>) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: async ({ client, queryKey: key, pageParam }) => {
      const page = await read(pageParam === null ? {} : { after: pageParam });
      const alone: InfiniteData<Page<T>, string | null> = { pages: [page], pageParams: [pageParam] };
      return asWritten(client, key, alone).pages[0] ?? page;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** A list with items of one kind that is read page by page. */
export type PagedRead<T> = ReturnType<typeof paged<T>>;
