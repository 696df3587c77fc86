import type { CallFault } from '../../preview/platform';
import type { Answered } from '../../src/contract/failure';
import type { LicenseEntry } from '../../src/contract/licenses';
import { breakAt, lostOn, passes, refused } from '../broken-calls';
import { serverLicense } from '../builders';
import { type App, startApp, value } from './app';
import { keysKept } from './kept-keys';

const draft = { name: 'Acme wiki', contact: '', license: serverLicense() };
const OLD = 'OLD-KEY-OF-ACME';
const NEW = 'NEW-KEY-OF-BETA';
const UTC = { timeZone: 'UTC' };

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const add = (key: string | null): Promise<LicenseEntry> =>
  value(app.ask('addLicense', { draft, key, ...UTC }));

const actions: [name: string, calls: number, act: (before: LicenseEntry) => Promise<Answered<unknown>>][] = [
  ['adding a license with its key', 6, () => app.ask('addLicense', { draft, key: NEW, ...UTC })],
  [
    'saving a license',
    4,
    (before) => app.ask('saveLicense', { ...before, draft: { ...draft, name: 'New' }, ...UTC }),
  ],
  ['replacing a key', 8, (before) => app.ask('replaceKey', { ...before, key: NEW })],
  ['deleting a license', 4, (before) => app.ask('deleteLicense', before)],
];

/** The call is made, and its answer lost on the way. */
const lost: CallFault = (call) => lostOn(app.platform)(call);

const breakages: [name: string, at: CallFault, after: CallFault][] = [
  ['is refused', refused, passes],
  ['is made and its answer lost', lost, passes],
  ['is refused, and so is all that follows', refused, refused],
  ['is made and its answer lost, and all that follows is refused', lost, refused],
];

const everyCall = actions.flatMap(([action, calls, act]) =>
  breakages.flatMap(([breakage, at, after]) =>
    Array.from({ length: calls }, (_, index) => ({ action, n: index + 1, breakage, at, after, act })),
  ),
);

it.each(actions)('%s takes %i calls', async (_, calls, act) => {
  const before = await add(OLD);
  app.platform.log.clear();
  await value(act(before));
  expect(app.platform.log.requests.filter(({ service }) => service === 'kvs')).toHaveLength(calls);
});

it.each(everyCall)(
  '$action, call $n $breakage: nothing is lost or left behind',
  async ({ n, at, after, act }) => {
    const before = await add(OLD);
    app.platform.fault = breakAt(n, at, after);
    const answer = await act(before);
    app.platform.fault = undefined;

    // Told to be stored, it is. Told not to be, it may be all the same: the answer was lost; but it is whole.
    const { items } = await value(app.ask('listLicenses', {}));
    for (const license of items) {
      const { key } = await value(app.ask('revealKey', license));
      expect(license.keyHint).toBe(key.slice(-4));
    }
    if (!answer.ok) expect(answer.failure.code).toBe('storage-unavailable');

    app.now = '2015-05-09T13:00:00.001Z';
    const another = await add(null);
    const { loose, notes, used } = keysKept(app);
    expect({ loose, notes }).toEqual({ loose: [], notes: 0 });
    expect(used).toHaveLength(items.length);
    await value(app.ask('deleteLicense', another));
  },
);

it.each(
  actions.flatMap(([action, calls, act]) =>
    Array.from({ length: calls }, (_, index) => ({ action, n: index + 1, act })),
  ),
)('$action is told to be done where it is, though the answer to call $n was lost', async ({ n, act }) => {
  const before = await add(OLD);
  app.platform.fault = breakAt(n, lost, passes);
  const answer = await act(before);
  app.platform.fault = undefined;
  if (!answer.ok) {
    expect(await app.ask('getLicense', before)).toEqual({ ok: true, value: before });
    return;
  }
  const { id } = answer.value as { id: string };
  expect(await app.ask('getLicense', { id })).toEqual(
    'revision' in (answer.value as object) ? answer : { ok: false, failure: { code: 'not-found' } },
  );
});

it('keys that are loose for less than an hour are left alone: their change may be under way', async () => {
  app.platform.fault = breakAt(6, refused, refused);
  await app.ask('addLicense', { draft, key: NEW, ...UTC });
  app.platform.fault = undefined;
  app.now = '2015-05-09T12:59:59.999Z';
  await add(null);
  expect(keysKept(app)).toEqual({ used: [], loose: [NEW], notes: 1 });
  app.now = '2015-05-09T13:00:00.001Z';
  await add(null);
  expect(keysKept(app)).toEqual({ used: [], loose: [], notes: 0 });
});

it('the storage has too many calls: busy, and nothing is stored', async () => {
  const before = await add(OLD);
  app.platform.fault = ({ path }) =>
    path.endsWith('transaction')
      ? new Response('{"code":"RATE_LIMIT_EXCEEDED","message":""}', { status: 429 })
      : undefined;
  expect(await app.ask('saveLicense', { ...before, draft: { ...draft, name: 'New' }, ...UTC })).toEqual({
    ok: false,
    failure: { code: 'busy' },
  });
  app.platform.fault = undefined;
  expect(await app.ask('getLicense', before)).toEqual({ ok: true, value: before });
});
