import { changeAccount, PEOPLE, type Role } from '../../preview/platform';
import type { LicenseEntry } from '../../src/contract/licenses';
import type { SeveralOutcome } from '../../src/contract/several';
import { createPersonalDataJob } from '../../src/handlers/personal-data';
import { forgetLeft } from '../../src/jobs/forget-left';
import { appManifest } from '../app-manifest';
import { breakAt, lostOn, passes, refused } from '../broken-calls';
import { bought, serverLicense } from '../builders';
import { type App, startApp, value } from './app';
import { keysKept } from './kept-keys';

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const UTC = { timeZone: 'UTC' };
const KEY = 'FIRST-KEY-OF-ACME-1111';
const ANN = '712020:ann';
const MINUTES = 60_000;
const ALL_OF_IT = {
  name: 'Acme wiki',
  contact: 'Mr Contact',
  notes: 'Paid late',
  license: {
    ...serverLicense({ history: [bought('2014-06-01'), { kind: 'renewal', on: '2015-05-01' }] }),
    costCentre: 'CC-7',
  },
};

const later = (ms: number) => {
  app.now = new Date(Date.parse(app.now) + ms).toISOString();
};
const add = (key: string | null, name = ALL_OF_IT.name): Promise<LicenseEntry> =>
  value(app.ask('addLicense', { draft: { ...ALL_OF_IT, name }, key, ...UTC }));
const remove = (license: LicenseEntry) => value(app.ask('deleteLicense', license));
const seen = ({ id, revision }: LicenseEntry) => ({ id, revision });
const undo = async (licenses: readonly LicenseEntry[], as: Role = 'admin') =>
  (await value(app.call('undoDelete', { licenses: licenses.map(seen) }, { as }))) as SeveralOutcome[];
const list = async () => (await value(app.ask('listLicenses', {}))).items;
const table = (name: string) => app.platform.store.table(`entity/${name}`);
const changed = ([outcome]: SeveralOutcome[]): LicenseEntry => {
  if (outcome?.outcome !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome.entry;
};

/** With a decision and an owner. */
async function whole(): Promise<LicenseEntry> {
  const owned = changed(
    await value(app.ask('assignOwner', { licenses: [seen(await add(KEY))], owner: ANN })),
  );
  return changed(await value(app.ask('decide', { licenses: [seen(owned)], intent: { is: 'lapse' } })));
}

it('a license that is put back is as it was: purchases, notes, owner, decision, key', async () => {
  const before = await whole();
  later(MINUTES);
  await remove(before);
  expect(await list()).toEqual([]);
  later(59 * MINUTES);
  const back = changed(await undo([before]));
  expect(back).toEqual({ ...before, revision: back.revision, updatedAt: app.now });
  expect(await list()).toEqual([back]);
  expect(await value(app.ask('revealKey', before))).toEqual({ key: KEY });
  expect(keysKept(app)).toEqual({ used: [KEY], loose: [], notes: 0 });
  expect(table('deleted-license').size).toBe(0);
});

it('its log goes on: who deleted it, and who put it back', async () => {
  const before = await add(null);
  later(MINUTES);
  const deletedAt = app.now;
  await remove(before);
  later(MINUTES);
  await undo([before], 'jira-admin');
  const { changes, forgotten } = await value(app.ask('listChanges', before));
  expect(changes).toEqual([
    { how: 'restored', by: PEOPLE['jira-admin'].accountId, at: app.now, parts: [], more: 0 },
    { how: 'deleted', by: PEOPLE.admin.accountId, at: deletedAt, parts: [], more: 0 },
    expect.objectContaining({ how: 'added', by: PEOPLE.admin.accountId }),
  ]);
  expect(forgotten).toBe(0);
});

it('several come back together, each by itself', async () => {
  const [one, two, never] = [await add(KEY), await add(null, 'Lyon'), await add(null, 'Rome')];
  await remove(one);
  await remove(two);
  expect(await undo([one, never, two])).toMatchObject([
    { id: one.id, outcome: 'changed', entry: { keyHint: '1111' } },
    { id: never.id, outcome: 'changed', entry: never },
    { id: two.id, outcome: 'changed' },
  ]);
  expect((await list()).map(({ name }) => name).sort()).toEqual(['Acme wiki', 'Lyon', 'Rome']);
});

it.each([
  ['with a key, a millisecond before the hour', KEY, 60 * MINUTES - 1, 'changed'],
  ['with a key, after an hour', KEY, 60 * MINUTES, 'failed'],
  ['without a key, a millisecond before the hour', null, 60 * MINUTES - 1, 'changed'],
  ['without a key, after an hour', null, 60 * MINUTES, 'failed'],
])('%s: put back or not, and never without its key', async (_, key, ms, outcome) => {
  const before = await add(key);
  await remove(before);
  later(ms);
  const [undone] = await undo([before]);
  expect(undone).toMatchObject({
    outcome,
    ...(outcome === 'failed' ? { failure: { code: 'not-found' } } : {}),
  });
  expect(await list()).toHaveLength(outcome === 'failed' ? 0 : 1);
});

it('a key that is forgotten before the hour is over keeps the license from coming back without it', async () => {
  const before = await add(KEY);
  await remove(before);
  for (const [reference] of [...app.platform.store.table('secret')])
    await app.during({}, () => app.ports.vault.drop(reference));
  expect(await undo([before])).toMatchObject([{ outcome: 'failed', failure: { code: 'not-found' } }]);
  expect(await list()).toEqual([]);
});

it('put back twice, it is there once, and what was changed in between stays', async () => {
  const before = await add(KEY);
  await remove(before);
  const back = changed(await undo([before]));
  const draft = { ...ALL_OF_IT, name: 'Renamed' };
  const saved = await value(app.ask('saveLicense', { ...back, draft, ...UTC }));
  expect(changed(await undo([before]))).toEqual(saved);
  expect(await list()).toEqual([saved]);
});

it('two admins put it back at once: it is there once, and no key is left over', async () => {
  const before = await add(KEY);
  await remove(before);
  const both = await Promise.all([undo([before]), undo([before], 'jira-admin')]);
  expect(both.map((outcomes) => changed(outcomes).id)).toEqual([before.id, before.id]);
  expect(await list()).toHaveLength(1);
  later(61 * MINUTES);
  await app.during({}, () => forgetLeft(app.ports));
  expect(keysKept(app)).toEqual({ used: [KEY], loose: [], notes: 0 });
});

it('another license that was added under its id stays', async () => {
  const before = await add(KEY);
  await remove(before);
  later(MINUTES);
  const other = await value(
    app.ask('addLicense', { id: before.id, draft: { ...ALL_OF_IT, name: 'Other' }, key: null, ...UTC }),
  );
  expect(await undo([before])).toEqual([
    { id: before.id, outcome: 'failed', failure: { code: 'conflict', current: other } },
  ]);
  expect(await list()).toEqual([other]);
  // Once the first one is forgotten, the other one still has its log.
  later(121 * MINUTES);
  await app.during({}, () => forgetLeft(app.ports));
  expect((await value(app.ask('listChanges', other))).changes).toMatchObject([{ how: 'added' }]);
});

it('an earlier deletion is not undone by its old revision', async () => {
  const first = await add(null);
  await remove(first);
  const back = changed(await undo([first]));
  await remove(back);
  expect(await undo([first])).toMatchObject([{ outcome: 'failed', failure: { code: 'not-found' } }]);
  expect(changed(await undo([back]))).toMatchObject({ name: back.name });
});

it('what cannot come back any more is forgotten by the daily run: the license, its log, its key', async () => {
  const before = await whole();
  await remove(before);
  later(120 * MINUTES);
  await app.during({}, () => forgetLeft(app.ports));
  expect(table('deleted-license').size).toBe(1);
  later(1);
  await app.during({}, () => forgetLeft(app.ports));
  expect([table('deleted-license').size, table('change').size]).toEqual([0, 0]);
  expect(keysKept(app)).toEqual({ used: [], loose: [], notes: 0 });
});

describe('of an account that is closed meanwhile', () => {
  const close = async (accountId: string) => {
    changeAccount(app.platform.store, accountId, { status: 'closed', at: Date.parse(app.now) });
    await app.during({}, createPersonalDataJob(app.ports));
  };
  const everything = () => JSON.stringify(appManifest.entities.map(({ name }) => [...table(name)]));

  it('nothing stays with what is kept, and it comes back needing an owner', async () => {
    const before = await whole();
    later(31 * MINUTES);
    await remove(before);
    await close(ANN);
    expect(everything()).not.toContain(ANN);
    const back = changed(await undo([before]));
    expect(back).toMatchObject({ lacksOwner: true, decision: before.decision });
    expect(back).not.toHaveProperty('owner');
  });

  it('nothing comes back where no query saw what is kept', async () => {
    const before = await whole();
    later(31 * MINUTES);
    await remove(before);
    app.platform.fault = ({ body }) =>
      JSON.stringify(body ?? '').includes('"deleted-license"') ? Response.json({ data: [] }) : undefined;
    await close(ANN);
    app.platform.fault = undefined;
    expect(changed(await undo([before]))).toMatchObject({ lacksOwner: true });
    expect(everything()).not.toContain(ANN);
  });

  it('who deleted it is not told any more', async () => {
    const before = await add(null);
    await value(app.call('deleteLicense', before, { as: 'jira-admin' }));
    later(31 * MINUTES);
    await close(PEOPLE['jira-admin'].accountId);
    await undo([before]);
    expect((await value(app.ask('listChanges', before))).changes[1]).toMatchObject({
      how: 'deleted',
      by: null,
    });
  });
});

describe.each([
  ['a lost answer', () => lostOn(app.platform)],
  ['a refusal', () => refused],
] as const)('%s at any call', (_, fault) => {
  /** Does something with the n-th call of the storage broken. Gives whether there were so many. */
  async function breaking(n: number, act: () => Promise<unknown>): Promise<boolean> {
    let calls = 0;
    const broken = breakAt(n, fault(), passes);
    app.platform.fault = (asked) => {
      if (asked.to.type === 'kvs') calls += 1;
      return broken(asked);
    };
    await act();
    app.platform.fault = undefined;
    return calls >= n;
  }

  it.each([
    ['of the deletion', (before: LicenseEntry) => app.ask('deleteLicense', before)],
    ['of putting it back', (before: LicenseEntry) => app.call('undoDelete', { licenses: [seen(before)] })],
  ] as const)(
    '%s: asked once more it is done, once, and the key goes with the license',
    async (what, act) => {
      let call = 1;
      for (let broke = true; broke; call += 1) {
        app.close();
        app = startApp();
        const before = await whole();
        if (what !== 'of the deletion') await remove(before);
        broke = await breaking(call, () => act(before));
        if (what === 'of the deletion') {
          const again = await app.ask('deleteLicense', before);
          expect(again.ok || again.failure.code).toBe(again.ok ? true : 'not-found');
          expect(keysKept(app)).toEqual({ used: [], loose: [KEY], notes: 1 });
        }
        const back = changed(await undo([before]));
        expect(await list()).toEqual([{ ...before, revision: back.revision, updatedAt: app.now }]);
        expect(await value(app.ask('revealKey', before))).toEqual({ key: KEY });
        expect((await value(app.ask('listChanges', before))).changes.map(({ how }) => how)).toEqual([
          'restored',
          'deleted',
          'changed',
          'changed',
          'added',
        ]);
        later(121 * MINUTES);
        await app.during({}, () => forgetLeft(app.ports));
        expect(keysKept(app)).toEqual({ used: [KEY], loose: [], notes: 0 });
      }
      expect(call).toBeGreaterThan(5);
    },
  );
});
