// It is loaded before, so that reading on takes no longer than a question.
import '../../static/console/data/read-on';
import { QueryObserver } from '@tanstack/react-query';
import type { Failure } from '../../src/contract/failure';
import type { LicenseEntry } from '../../src/contract/licenses';
import type { Page } from '../../src/contract/page';
import { dropEntry, keepEntry } from '../../static/console/data/after-write';
import { createClient } from '../../static/console/data/client';
import { reads } from '../../static/console/data/reads';
import { entry } from '../contract/entries';

type Event =
  | { type: 'begin' }
  | { type: 'page'; page: Page<LicenseEntry> }
  | { type: 'fail'; failure: Failure }
  | { type: 'saved'; entry: LicenseEntry }
  | { type: 'deleted'; id: string }
  | { type: 'later'; ms: number };

/** The parts of the register that were asked for and not answered yet, the oldest first. */
const asked: { question: string; after: string | undefined; answer: (answer: unknown) => void }[] = [];

jest.mock('@forge/bridge', () => ({
  makeInvoke: () => (question: string, payload?: { after?: string }) =>
    new Promise((answer) => asked.push({ question, after: payload?.after, answer })),
}));

const page = (ids: string[], next: string | null, over: Partial<LicenseEntry> = {}): Event => ({
  type: 'page',
  page: { items: ids.map((id) => entry({ id, ...over })), next },
});
/** The platform no longer knows the place from where it was to go on. */
const GONE: Event = {
  type: 'fail',
  failure: { code: 'bad-input', fault: { code: 'unknown-value', path: 'after', clauses: [] } },
};
const FAIL: Event = { type: 'fail', failure: { code: 'internal', reference: 'r' } };
/** Counts what has happened. */
let clock = 0;
beforeEach(() => {
  clock = 0;
  jest.spyOn(Date, 'now').mockImplementation(() => clock);
});
afterEach(() => jest.restoreAllMocks());

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Answers what was asked for first: the opening has the site besides. */
function answerWith(page: Page<LicenseEntry>): void {
  const { question, answer } = asked.shift()!;
  answer({ ok: true, value: question === 'openConsole' ? { site: {}, licenses: page, nearest: [] } : page });
}

/** A console that reads the register, and what happens to it, one thing after the other. */
async function after(...events: Event[]) {
  asked.length = 0;
  const client = createClient();
  const observer = new QueryObserver(client, reads.register);
  const stop = observer.subscribe(() => undefined);
  for (const event of events) {
    await settled();
    clock += 1;
    switch (event.type) {
      case 'begin':
        void observer.refetch();
        break;
      case 'page':
        answerWith(event.page);
        break;
      case 'fail':
        asked.shift()!.answer({ ok: false, failure: event.failure });
        break;
      case 'saved':
        keepEntry(client, event.entry);
        break;
      case 'later':
        clock += event.ms;
        break;
      case 'deleted':
        dropEntry(client, event.id);
        break;
    }
  }
  await settled();
  stop();
  return observer.getCurrentResult();
}

const seen = ({ data, isFetching, error }: Awaited<ReturnType<typeof after>>) => ({
  ids: data?.entries.map(({ id }) => id) ?? [],
  progress: isFetching ? 'reading' : error ? 'broken' : 'whole',
  complete: data?.next === null,
});

it.each<[string, Event[], ReturnType<typeof seen>]>([
  [
    'the first page is shown at once',
    [page(['a', 'b'], 'n')],
    { ids: ['a', 'b'], progress: 'reading', complete: false },
  ],
  [
    'until the last',
    [page(['a'], 'n'), page(['b'], null)],
    { ids: ['a', 'b'], progress: 'whole', complete: true },
  ],
  [
    'a failure keeps what was read',
    [page(['a'], 'n'), FAIL],
    { ids: ['a'], progress: 'broken', complete: false },
  ],
  ['a failure at once is no empty register', [FAIL], { ids: [], progress: 'broken', complete: false }],
  [
    'what is read after a failure goes on where it broke off',
    [page(['a'], 'n'), FAIL, { type: 'begin' }, page(['b'], null)],
    { ids: ['a', 'b'], progress: 'whole', complete: true },
  ],
  [
    'a second read that fails leaves the first answer',
    [page(['a', 'b'], null), { type: 'begin' }, page(['c'], 'n'), FAIL],
    { ids: ['a', 'b'], progress: 'broken', complete: true },
  ],
  [
    'a second read shows nothing before it is whole',
    [page(['a', 'b'], null), { type: 'begin' }, page(['c'], 'n')],
    { ids: ['a', 'b'], progress: 'reading', complete: true },
  ],
  [
    'a second read takes its place when it is whole',
    [page(['a', 'b'], null), { type: 'begin' }, page(['c'], 'n'), page(['d'], null)],
    { ids: ['c', 'd'], progress: 'whole', complete: true },
  ],
  [
    'a second read that failed goes on where it broke off, and what is gone is gone',
    [
      page(['a', 'b', 'c'], null),
      { type: 'begin' },
      page(['a'], 'n'),
      FAIL,
      { type: 'begin' },
      page(['b'], null),
    ],
    { ids: ['a', 'b'], progress: 'whole', complete: true },
  ],
  [
    'a place that is known no longer: the list is read from its beginning, and what was read stays',
    [page(['a', 'b'], 'n'), GONE, page(['a'], 'm'), page(['c'], null)],
    { ids: ['a', 'b', 'c'], progress: 'whole', complete: true },
  ],
  [
    'a place that is known no longer, twice: it is said',
    [page(['a'], 'n'), GONE, page(['a'], 'm'), GONE],
    { ids: ['a'], progress: 'broken', complete: false },
  ],
  [
    'a second read whose place is known no longer begins anew',
    [page(['a', 'b'], null), { type: 'begin' }, page(['a', 'b'], 'n'), GONE, page(['a'], null)],
    { ids: ['a'], progress: 'whole', complete: true },
  ],
  [
    'a license that moves between pages stands once',
    [page(['a', 'b'], 'n'), page(['b', 'c'], null)],
    { ids: ['a', 'b', 'c'], progress: 'whole', complete: true },
  ],
  [
    'what is saved while pages come is kept',
    [page(['a'], 'n'), { type: 'saved', entry: entry({ id: 'z' }) }, page(['b'], null)],
    { ids: ['a', 'z', 'b'], progress: 'whole', complete: true },
  ],
  [
    'what is saved during a second read is kept, and read once more',
    [page(['a'], null), { type: 'begin' }, { type: 'saved', entry: entry({ id: 'z' }) }, page(['a'], null)],
    { ids: ['a', 'z'], progress: 'reading', complete: true },
  ],
  [
    'what is saved after a failure is shown, and the failure still told',
    [page(['a'], null), { type: 'begin' }, FAIL, { type: 'saved', entry: entry({ id: 'z' }) }],
    { ids: ['a', 'z'], progress: 'broken', complete: true },
  ],
  [
    'what is deleted is gone',
    [page(['a', 'b'], null), { type: 'deleted', id: 'a' }],
    { ids: ['b'], progress: 'whole', complete: true },
  ],
])('%s', async (_, events, expected) => expect(seen(await after(...events))).toEqual(expected));

const NEWER = { updatedAt: '2015-02-01T00:00:00.000Z' };

it.each<[string, Event[], string[]]>([
  [
    'a saved license takes the place of what was known of it',
    [page(['a', 'b'], null), { type: 'saved', entry: entry({ id: 'a', name: 'New', ...NEWER }) }],
    ['New', 'Acme wiki'],
  ],
  [
    'a part that was read before a license was saved does not take it back',
    [
      page(['a'], 'n'),
      { type: 'saved', entry: entry({ id: 'b', name: 'New', ...NEWER }) },
      page(['b'], null),
    ],
    ['Acme wiki', 'New'],
  ],
  [
    'a part that brings a license as it was saved later counts',
    [page(['a'], 'n'), page(['a'], null, { name: 'Later', ...NEWER })],
    ['Later'],
  ],
])('%s', async (_, events, names) => {
  const { data } = await after(...events);
  expect(data?.entries.map(({ name }) => name)).toEqual(names);
});

it('a part is asked for from where the one before ended, also after a failure', async () => {
  await after(page(['a'], 'n1'), page(['b'], 'n2'), FAIL, { type: 'begin' });
  expect(asked.map((each) => each.after)).toEqual(['n2']);
});

it('what is saved does not make an old answer look new', async () => {
  const { dataUpdatedAt } = await after(page(['a'], null), {
    type: 'saved',
    entry: entry({ id: 'a', ...NEWER }),
  });
  expect([clock, dataUpdatedAt]).toEqual([2, 1]);
});

it('a second read that failed asks on from where it broke off', async () => {
  await after(page(['a'], null), { type: 'begin' }, page(['a'], 'n1'), FAIL, { type: 'begin' });
  expect(asked.map((each) => each.after)).toEqual(['n1']);
});

it('what was read anew a while ago is no longer new: it is read from the beginning', async () => {
  const later: Event = { type: 'later', ms: 6 * 60_000 };
  await after(page(['a'], null), { type: 'begin' }, page(['a'], 'n1'), FAIL, later, { type: 'begin' });
  expect(asked.map((each) => each.after)).toEqual([undefined]);
});

it('the site and the first licenses are asked for in one question; what is read later, each alone', async () => {
  asked.length = 0;
  const client = createClient();
  const site = new QueryObserver(client, reads.site);
  const register = new QueryObserver(client, reads.register);
  const stops = [site, register].map((each) => each.subscribe(() => undefined));
  await settled();
  expect(asked.map(({ question }) => question)).toEqual(['openConsole']);
  const settings = { leadDays: [30], timeZone: 'UTC' };
  asked.shift()!.answer({
    ok: true,
    value: {
      site: { settings },
      licenses: { items: [entry()], next: 'n' },
      nearest: [entry({ id: 'near' })],
    },
  });
  await settled();
  expect(site.getCurrentResult().data).toEqual({ settings });
  expect(register.getCurrentResult().data?.entries).toEqual([entry(), entry({ id: 'near' })]);
  asked.shift()!.answer({ ok: true, value: { items: [], next: null } });
  await settled();
  void site.refetch();
  void register.refetch();
  await settled();
  expect(asked.map(({ question }) => question)).toEqual(['getSite', 'listLicenses']);
  stops.forEach((stop) => stop());
});
