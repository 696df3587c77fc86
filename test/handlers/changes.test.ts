import fc from 'fast-check';
import { changeAccount, PEOPLE } from '../../preview/platform';
import type { BookedLicense } from '../../src/contract/booking';
import type { LoggedChange } from '../../src/contract/changes';
import type { Intent } from '../../src/contract/intent';
import type { LicenseDraft, LicenseEntry } from '../../src/contract/licenses';
import { MOST_LOGGED, MOST_LOGS } from '../../src/contract/limits';
import { createPersonalDataJob } from '../../src/handlers/personal-data';
import { forgetLeft } from '../../src/jobs/forget-left';
import { refused } from '../broken-calls';
import { bought, renewed, serverLicense, upgraded } from '../builders';
import { type App, startApp, value } from './app';

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const UTC = { timeZone: 'UTC' };
const ADMIN = PEOPLE.admin.accountId;
const draft: LicenseDraft = { name: 'Acme wiki', contact: 'Ann', license: serverLicense() };
const booked: BookedLicense = {
  ...serverLicense(),
  history: [{ ...bought('2014-01-31'), price: { amount: '890.00', currency: 'USD' }, orderNumber: 'PO 1' }],
  costCentre: 'IT',
};

const add = (key: string | null = null): Promise<LicenseEntry> =>
  value(app.ask('addLicense', { draft, key, ...UTC }));
const save = (entry: LicenseEntry, over: Partial<LicenseDraft>, key?: string): Promise<LicenseEntry> =>
  value(
    app.ask('saveLicense', {
      id: entry.id,
      revision: entry.revision,
      draft: {
        name: entry.name,
        contact: entry.contact,
        notes: entry.notes,
        license: entry.license,
        ...over,
      },
      ...(key === undefined ? {} : { key }),
      ...UTC,
    }),
  );
const changes = async ({ id }: { id: string }): Promise<LoggedChange[]> =>
  (await value(app.ask('listChanges', { id }))).changes;
const decide = (license: LicenseEntry, intent: Intent | null) =>
  value(app.ask('decide', { licenses: [license], intent }));
const stored = () => app.platform.store.table('entity/change');

it('a license that was added says by whom and when, and no more', async () => {
  expect(await changes(await add())).toEqual([{ at: app.now, by: ADMIN, how: 'added', parts: [], more: 0 }]);
});

it.each<[title: string, over: Partial<LicenseDraft>, parts: LoggedChange['parts']]>([
  ['the name', { name: 'Acme board' }, [{ part: 'name', before: 'Acme wiki', after: 'Acme board' }]],
  ['the contact, taken out', { contact: '' }, [{ part: 'contact', before: 'Ann', after: '' }]],
  ['a name that is long', { name: 'x'.repeat(81) }, [{ part: 'name' }]],
  ['notes, of which only that they changed', { notes: 'Ask Ann first' }, [{ part: 'notes' }]],
  [
    'price, order and cost centre',
    { license: booked },
    [
      { part: 'costCentre', before: '', after: 'IT' },
      { part: 'history', how: 'changed', event: booked.history?.[0] as never },
    ],
  ],
  [
    'a purchase, and one that is gone',
    { license: serverLicense({ history: [bought('2014-02-28'), renewed('2015-01-01')] }) },
    [
      { part: 'history', how: 'added', event: bought('2014-02-28') },
      { part: 'history', how: 'added', event: renewed('2015-01-01') },
      { part: 'history', how: 'removed', event: bought('2014-01-31') },
    ],
  ],
  [
    'where it runs and where it was bought',
    { license: serverLicense({ channel: 'marketplace', ownServers: false }) },
    [
      { part: 'channel', before: 'direct', after: 'marketplace' },
      { part: 'ownServers', before: '', after: 'false' },
    ],
  ],
])('a save tells what it changed: %s', async (_, over, parts) => {
  const added = await add();
  app.now = '2015-05-10T08:00:00.000Z';
  await save(added, over);
  const [last, ...earlier] = await changes(added);
  expect(last).toEqual({ at: app.now, by: ADMIN, how: 'changed', parts, more: 0 });
  expect(earlier).toHaveLength(1);
});

it('two renewals on one day are two', async () => {
  const history = [bought('2014-01-31'), renewed('2015-01-01')];
  const once = await save(await add(), { license: serverLicense({ history }) });
  await save(once, { license: serverLicense({ history: [...history, renewed('2015-01-01')] }) });
  expect((await changes(once))[0]?.parts).toEqual([
    { part: 'history', how: 'added', event: renewed('2015-01-01') },
  ]);
});

it('of many parts it tells ten, and how many more there are', async () => {
  const history = [bought('2014-01-31'), ...Array.from({ length: 12 }, () => renewed('2015-01-01'))];
  const added = await add();
  await save(added, { license: serverLicense({ history }) });
  expect((await changes(added))[0]).toMatchObject({ parts: { length: 10 }, more: 2 });
});

it('a key is told of, whole or in part never; a decision with what was decided before', async () => {
  const KEYS = ['FIRST-KEY-OF-ACME', 'SECOND-KEY-OF-ACME', 'THIRD-KEY-OF-ACME'] as const;
  const added = await add();
  const keyed = await value(app.ask('replaceKey', { ...added, key: KEYS[0] }));
  const again = await value(app.ask('replaceKey', { ...keyed, key: KEYS[1] }));
  const renewal = { history: [bought('2014-01-31'), renewed('2015-01-01')] };
  const both = await save(again, { license: serverLicense(renewal) }, KEYS[2]);
  await decide(both, { is: 'lapse' });
  const lapsing = await value(app.ask('getLicense', added));
  await decide(lapsing, null);
  expect((await changes(added)).map(({ parts }) => parts)).toEqual([
    [{ part: 'decision', before: { is: 'lapse' } }],
    [{ part: 'decision', after: { is: 'lapse' } }],
    [
      { part: 'history', how: 'added', event: renewed('2015-01-01') },
      { part: 'key', how: 'replaced' },
    ],
    [{ part: 'key', how: 'replaced' }],
    [{ part: 'key', how: 'added' }],
    [],
  ]);
  const log = JSON.stringify([...stored()]);
  for (const key of KEYS) expect(log).not.toContain(key.slice(-4));
  expect(await value(app.ask('revealKey', added))).toEqual({ key: KEYS[2] });
});

it('an owner is told of, and never who it is', async () => {
  const added = await add();
  const BEN = '712020:ben';
  await value(app.ask('assignOwner', { licenses: [added], owner: BEN }));
  const owned = await value(app.ask('getLicense', added));
  await value(app.ask('assignOwner', { licenses: [owned], owner: BEN }));
  await value(app.ask('assignOwner', { licenses: [owned], owner: null }));
  expect((await changes(added)).map(({ parts }) => parts)).toEqual([
    [{ part: 'owner', how: 'removed' }],
    [{ part: 'owner', how: 'assigned' }],
    [],
  ]);
  expect(JSON.stringify([...stored()])).not.toContain(BEN);
});

it('an import says that it was one', async () => {
  const row = { id: 'acme', product: 'jira-server', channel: 'direct', history: [bought('2014-01-31')] };
  const apply = async (over: object, expected: string) => {
    const rows = [{ row: { ...row, ...over }, expected }];
    return (await value(app.ask('applyImport', { rows, ...UTC })))[0];
  };
  const added = await apply({}, 'not-registered');
  if (added?.outcome !== 'add') throw new Error(JSON.stringify(added));
  await apply({}, added.expected);
  await apply({ notes: 'From the old list' }, added.expected);
  expect(await changes(row)).toMatchObject([
    { how: 'changed', isImport: true, parts: [{ part: 'notes' }] },
    { how: 'added', isImport: true, by: ADMIN },
  ]);
});

it(`the last ${MOST_LOGGED} are kept, the oldest make room, and it is said how many did`, async () => {
  let license = await add();
  for (let number = 1; number <= MOST_LOGGED + 2; number += 1)
    license = await save(license, { contact: `Ann ${number}` });
  const answer = await value(app.ask('listChanges', license));
  expect(answer.forgotten).toBe(3);
  expect(answer.changes).toHaveLength(MOST_LOGGED);
  expect(answer.changes[0]?.parts).toEqual([{ part: 'contact', before: 'Ann 51', after: 'Ann 52' }]);
  expect(answer.changes.at(-1)?.parts).toEqual([{ part: 'contact', before: 'Ann 2', after: 'Ann 3' }]);
  expect(stored().size).toBe(MOST_LOGGED);
});

it('the logs of several come in the order asked for; what is gone is left out', async () => {
  const one = await add();
  const two = await save(await add(), { contact: 'Ben' });
  const gone = await add();
  await value(app.ask('deleteLicense', gone));
  const logs = await value(app.ask('listLogs', { ids: [two.id, gone.id, one.id] }));
  expect(logs.map(({ id }) => id)).toEqual([two.id, one.id]);
  for (const { id, ...log } of logs) expect(log).toEqual(await value(app.ask('listChanges', { id })));
});

it(`the logs of more than ${MOST_LOGS} licenses, and of none, are refused`, async () => {
  for (const count of [0, MOST_LOGS + 1])
    expect(
      await app.call('listLogs', { ids: Array.from({ length: count }, (_, index) => `id-${index}`) }),
    ).toMatchObject({ failure: { code: 'bad-input', fault: { path: 'ids' } } });
});

it('a license that is gone takes its log along, once it can no longer be put back', async () => {
  const added = await add();
  const other = await add();
  await value(app.ask('deleteLicense', await save(added, { contact: 'Ben' })));
  expect(stored().size).toBe(4);
  app.now = new Date(Date.parse(app.now) + 3 * 3_600_000).toISOString();
  await app.during({}, () => forgetLeft(app.ports));
  expect(stored().size).toBe(1);
  expect(await app.ask('listChanges', added)).toEqual({ ok: false, failure: { code: 'not-found' } });
  expect(await changes(other)).toHaveLength(1);
});

it('what was refused or overtaken is not told', async () => {
  const added = await add();
  await app.ask('saveLicense', { ...added, revision: 'stale', draft, ...UTC });
  await app.ask('replaceKey', { ...added, revision: 'stale', key: 'ABCD-EFGH-IJKL' });
  await app.ask('saveLicense', { ...added, draft: { ...draft, license: { product: 'none' } }, ...UTC });
  expect(await changes(added)).toHaveLength(1);
});

it('the log is written with the license or not at all', async () => {
  const added = await add();
  app.platform.fault = (call) => (call.path === '/api/v1/transaction' ? refused(call) : undefined);
  expect(await app.ask('saveLicense', { ...added, draft: { ...draft, name: 'B' }, ...UTC })).toMatchObject({
    ok: false,
  });
  app.platform.fault = undefined;
  expect((await value(app.ask('getLicense', added))).name).toBe(draft.name);
  expect(await changes(added)).toHaveLength(1);
});

it('who changed something is reported each week; closed, the entry stays and the person goes', async () => {
  const added = await add();
  const saved = await save(added, { contact: 'Ben' });
  const run = () => app.during({}, createPersonalDataJob(app.ports));
  expect(await run()).toEqual({ statusCode: 200 });
  expect((await changes(added)).map(({ by }) => by)).toEqual([ADMIN, ADMIN]);
  changeAccount(app.platform.store, ADMIN, { status: 'closed', at: Date.parse(app.now) });
  await run();
  expect(await changes(added)).toMatchObject([
    { by: null, how: 'changed', parts: [{ part: 'contact' }] },
    { by: null, how: 'added' },
  ]);
  expect(JSON.stringify([...stored()])).not.toContain(ADMIN);
  expect(await value(app.ask('getLicense', added))).toEqual(saved);
});

/** What an admin can do to the one license, over and over: some of it changes nothing. */
const step = fc.oneof(
  fc.record({ do: fc.constant('save' as const), name: fc.constantFrom('A', 'B') }),
  fc.record({ do: fc.constant('note' as const), notes: fc.constantFrom(undefined, '', 'A', 'B\nC') }),
  fc.record({ do: fc.constant('buy' as const), seats: fc.constantFrom(25, 50) }),
  fc.record({ do: fc.constant('key' as const), key: fc.constantFrom('ABCD-EFGH-IJKL', 'MNOP-QRST-UVWX') }),
  fc.record({
    do: fc.constant('decide' as const),
    intent: fc.constantFrom<Intent | null>(null, { is: 'lapse' }, { is: 'renew', by: '2016-01-01' }),
  }),
  fc.record({ do: fc.constant('own' as const), owner: fc.constantFrom(null, '712020:ben', '712020:eve') }),
  fc.record({ do: fc.constant('import' as const), contact: fc.constantFrom('Ann', 'Ben') }),
);

it('what changes a license tells it once, and what changes nothing tells nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const first = await add();
      for (const each of steps) {
        const license = await value(app.ask('getLicense', first));
        const before = await changes(first);
        await doStep(license, each);
        const after = await value(app.ask('getLicense', first));
        const isChanged = contentOf(license) !== contentOf(after) || each.do === 'key';
        expect((await changes(first)).length - before.length).toBe(isChanged ? 1 : 0);
      }
    }),
    { numRuns: 25 },
  );
});

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** All of a license but when it was stored last. A key that is entered again counts as entered. */
const contentOf = ({ name, contact, notes, license, decision, owner }: LicenseEntry) =>
  JSON.stringify({ name, contact, notes, license, owner, decision: { ...decision, decidedAt: null } });

function doStep(license: LicenseEntry, each: Step): Promise<unknown> {
  switch (each.do) {
    case 'save':
      return save(license, { name: each.name });
    case 'note':
      return save(license, { notes: each.notes });
    case 'buy':
      return save(license, {
        license: serverLicense({ history: [bought('2014-01-31'), upgraded('2015-01-01', each.seats)] }),
      });
    case 'key':
      return value(app.ask('replaceKey', { ...license, key: each.key }));
    case 'decide':
      return decide(license, each.intent);
    case 'own':
      return value(app.ask('assignOwner', { licenses: [license], owner: each.owner }));
    case 'import': {
      const row = { id: license.id, ...license.license, contact: each.contact };
      return value(app.ask('applyImport', { rows: [{ row, expected: license.revision }], ...UTC }));
    }
  }
}
