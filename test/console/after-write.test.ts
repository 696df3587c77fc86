import { InfiniteQueryObserver, type QueryClient } from '@tanstack/react-query';
import { DEFAULT_SETTINGS } from '../../src/contract/default-settings';
import type { Page } from '../../src/contract/page';
import type { RequestState, UserRequest } from '../../src/contract/requests';
import { afterWrite } from '../../static/console/data/after-write';
import { type AskFailure, Unanswered } from '../../static/console/data/ask';
import { createClient } from '../../static/console/data/client';
import { reads } from '../../static/console/data/reads';
import { entry } from '../contract/entries';

jest.mock('@forge/bridge', () => ({ makeInvoke: () => () => Promise.resolve(undefined) }));

const ENTRY = entry({ id: 'a' });
const renewal = (licenseId: string, until = '2015-06-01') => ({ licenseId, until, by: 'anna' });

describe('what is known shows what was stored, and nothing else changes', () => {
  it('settings', () => {
    const client = createClient();
    const hostLicense = { product: 'jira-cloud', state: 'active', endsAt: null, billing: null } as const;
    client.setQueryData(reads.site.queryKey, { hostLicense, settings: DEFAULT_SETTINGS });
    afterWrite.saveSettings(client, { leadDays: [7], timeZone: 'Europe/Berlin' });
    expect(client.getQueryData(reads.site.queryKey)).toEqual({
      hostLicense,
      settings: { leadDays: [7], timeZone: 'Europe/Berlin' },
    });
  });

  const prompting = { switches: { reach: [] }, renewals: [renewal('a'), renewal('b')] };
  it.each([
    ['begins', renewal('c'), [renewal('a'), renewal('b'), renewal('c')]],
    ['changes', renewal('b', '2015-07-01'), [renewal('a'), renewal('b', '2015-07-01')]],
  ])('a renewal that %s', (_, changed, renewals) => {
    const client = createClient();
    client.setQueryData(reads.prompting.queryKey, prompting);
    afterWrite.setRenewal(client, { licenseId: changed.licenseId, renewal: changed });
    expect(client.getQueryData(reads.prompting.queryKey)).toEqual({ ...prompting, renewals });
  });
  it('a renewal that ends', () => {
    const client = createClient();
    client.setQueryData(reads.prompting.queryKey, prompting);
    afterWrite.setRenewal(client, { licenseId: 'a', renewal: null });
    expect(client.getQueryData(reads.prompting.queryKey)).toEqual({ ...prompting, renewals: [renewal('b')] });
  });
  it.each([
    ['bought', true, [renewal('b')]],
    ['not bought', undefined, [renewal('a'), renewal('b')]],
  ] as const)('a renewal that was %s, saved or imported', (_, isRenewed, renewals) => {
    const saved = { ...ENTRY, ...(isRenewed ? { isRenewed } : {}) };
    const { id, license } = ENTRY;
    const draft = { name: 'Paris', contact: '', license };
    const row = { outcome: 'change', id, draft, current: ENTRY, key: null, expected: 'r' } as const;
    for (const write of [
      (client: QueryClient) => afterWrite.saveLicense(client, saved),
      (client: QueryClient) =>
        afterWrite.applyImport(client, [{ ...row, ...(isRenewed ? { isRenewed } : {}) }]),
    ]) {
      const client = createClient();
      client.setQueryData(reads.prompting.queryKey, prompting);
      write(client);
      expect(client.getQueryData(reads.prompting.queryKey)).toEqual({ ...prompting, renewals });
    }
    const client = createClient();
    afterWrite.saveLicense(client, saved);
    expect(client.getQueryData(reads.license(id).queryKey)).toEqual(ENTRY);
  });
  it('the places of prompts', () => {
    const client = createClient();
    const switches = { reach: [{ place: 'byline', audience: 'user', reach: 'stops' } as const] };
    client.setQueryData(reads.prompting.queryKey, prompting);
    afterWrite.savePromptSwitches(client, switches);
    expect(client.getQueryData(reads.prompting.queryKey)).toEqual({ ...prompting, switches });
  });
  it('what was never read is not made up', () => {
    const client = createClient();
    afterWrite.saveSettings(client, DEFAULT_SETTINGS);
    expect(client.getQueryData(reads.site.queryKey)).toBeUndefined();
  });
});

describe('requests that were answered', () => {
  const request = (id: string, state: RequestState, line: string | null = null): UserRequest => ({
    id,
    licenseId: 'a',
    kind: 'renewal',
    askedAt: '2015-05-01T00:00:00.000Z',
    state,
    answeredBy: null,
    answeredAt: null,
    line,
    until: null,
    accountId: 'bob',
    text: '',
  });
  const listOf = (...pages: UserRequest[][]) => ({
    pages: pages.map((items, index): Page<UserRequest> => ({ items, next: pages[index + 1] ? 'n' : null })),
    pageParams: pages.map(() => null),
  });

  it.each<[string, UserRequest, string[], string[]]>([
    ['done: it waits no longer', request('2', 'done'), ['1', '3'], ['8']],
    ['in progress: it waits no longer', request('2', 'under-way'), ['1', '3'], ['8', '2']],
    ['in progress, done in the end', request('8', 'done'), ['1', '2', '3'], []],
    ['in progress, until another day', request('8', 'under-way', 'new'), ['1', '2', '3'], ['8 new']],
  ])('%s', (_, answered, waiting, underWay) => {
    const client = createClient();
    client.setQueryData(
      reads.requests('open').queryKey,
      listOf([request('1', 'open'), request('2', 'open')], [request('3', 'open')]),
    );
    client.setQueryData(reads.requests('under-way').queryKey, listOf([request('8', 'under-way')]));
    afterWrite.answerRequests(client, [{ id: answered.id, outcome: 'answered', request: answered }]);
    const seen = (state: RequestState) =>
      client
        .getQueryData(reads.requests(state).queryKey)
        ?.pages.flatMap(({ items }) => items.map(({ id, line }) => (line === null ? id : `${id} ${line}`)));
    expect([seen('open'), seen('under-way')]).toEqual([waiting, underWay]);
  });

  it('a list that is being read meanwhile, and comes as it was before, is read anew', async () => {
    const client = createClient();
    const { queryKey } = reads.requests('open');
    const before = { items: [request('1', 'open'), request('2', 'open')], next: null };
    let comeLate: (page: typeof before) => void = () => undefined;
    const read = jest
      .fn<Promise<typeof before>, []>()
      .mockReturnValueOnce(new Promise((resolve) => (comeLate = resolve)))
      .mockResolvedValueOnce({ ...before, items: [request('1', 'open')] });
    client.setQueryData(queryKey, listOf(before.items));
    const observer = new InfiniteQueryObserver(client, { ...reads.requests('open'), queryFn: read });
    const leave = observer.subscribe(() => undefined);
    expect(read).toHaveBeenCalledTimes(1);
    afterWrite.answerRequests(client, [{ id: '2', outcome: 'answered', request: request('2', 'done') }]);
    comeLate(before);
    await new Promise(setImmediate);
    expect(read).toHaveBeenCalledTimes(2);
    expect(client.getQueryData(queryKey)?.pages.flatMap(({ items }) => items.map(({ id }) => id))).toEqual([
      '1',
    ]);
    leave();
  });
});

it.each<[AskFailure, number]>([
  [{ code: 'busy' }, 0],
  [{ code: 'storage-unavailable' }, 0],
  [{ code: 'no-answer' }, 1],
  [{ code: 'rights-unknown' }, 1],
  [{ code: 'internal', reference: 'r' }, 0],
  [{ code: 'not-admin' }, 0],
  [{ code: 'not-found' }, 0],
])('a read that was answered with %j is put again %i times', async (failure, times) => {
  jest.useFakeTimers();
  const read = jest.fn(() => Promise.reject(new Unanswered(failure)));
  const reading = createClient().query({ queryKey: ['x'], queryFn: read });
  const failed = expect(reading).rejects.toMatchObject({ failure });
  await jest.runAllTimersAsync();
  await failed;
  jest.useRealTimers();
  expect(read).toHaveBeenCalledTimes(1 + times);
});
