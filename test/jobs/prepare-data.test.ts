import { createPlatform, type InProcess, installPlatform, type Platform } from '../../preview/platform';
import { NewerData, prepare, type VersionStep } from '../../src/jobs/prepare-data';
import { versionSteps } from '../../src/jobs/version-steps';
import { mockupsPolicy } from '../../src/policy';
import { toEntity } from '../../src/ports/forge/license-rows';
import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import type { Prepared, SchemaStore } from '../../src/ports/schema-store';
import { appManifest } from '../app-manifest';
import { CALL_MS } from '../call-time';
import { entry } from '../contract/entries';

const keeping = (first: Prepared | null): SchemaStore & { kept: Prepared | null } => {
  const store = {
    kept: first,
    get: () => Promise.resolve(store.kept),
    set: (prepared: Prepared) => {
      store.kept = prepared;
      return Promise.resolve();
    },
  };
  return store;
};

/** Steps of three parts each; `fail` breaks the nth part off. */
const steps = (done: string[], fail = Infinity): VersionStep[] =>
  [2, 3, 4].map((to) => ({
    to,
    part: (cursor) => {
      if (done.length + 1 === fail) return Promise.reject(new Error('broke off'));
      done.push(`${to}/${cursor ?? '0'}`);
      const next = Number(cursor ?? 0) + 1;
      return Promise.resolve(next === 3 ? null : String(next));
    },
  }));
const all = [2, 3, 4].flatMap((to) => [0, 1, 2].map((part) => `${to}/${part}`));

it.each([
  ['none', null, 0],
  ['1', { version: 1, step: null }, 0],
  ['2', { version: 2, step: null }, 3],
  ['3', { version: 3, step: null }, 6],
  ['3, broken off in its second part', { version: 3, step: { to: 4, cursor: '1' } }, 7],
  ['4', { version: 4, step: null }, 9],
])('from version %s, the steps that are missing are taken, and no others', async (_, first, missed) => {
  const store = keeping(first);
  const done: string[] = [];
  await prepare(store, steps(done));
  expect(done).toEqual(all.slice(missed));
  expect(store.kept).toEqual({ version: 4, step: null });
});

it.each(all.map((part, index) => [part, index + 1]))(
  'broken off before %s it goes on there',
  async (_, fail) => {
    const store = keeping(null);
    const done: string[] = [];
    await expect(prepare(store, steps(done, fail))).rejects.toThrow('broke off');
    const before = done.length;
    await prepare(store, steps(done));
    expect(before).toBe(fail - 1);
    expect(done).toEqual(all);
  },
);

describe('two runs at once', () => {
  /** A run that stops within its first part until it is let go, and breaks off in the part after that. */
  const held = (done: string[]) => {
    let go: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (go = resolve));
    let parts = 0;
    const own = steps(done).map(({ to, part }) => ({
      to,
      part: async (cursor: string | null) => {
        parts += 1;
        if (parts === 1) await waiting;
        if (parts === 2) throw new Error('broke off');
        return part(cursor);
      },
    }));
    return { own, go };
  };

  it('who is behind takes nothing back', async () => {
    const store = keeping(null);
    const late: string[] = [];
    const { own, go } = held(late);
    const behind = prepare(store, own);
    await prepare(store, steps([]));
    go();
    await behind;
    expect(late).toEqual(['2/0']);
    expect(store.kept).toEqual({ version: 4, step: null });
  });

  it('both come to the end', async () => {
    const store = keeping(null);
    await Promise.all([prepare(store, steps([])), prepare(store, steps([]))]);
    expect(store.kept).toEqual({ version: 4, step: null });
  });
});

describe('data of a later release', () => {
  it.each<[title: string, stored: Prepared]>([
    ['in a later version', { version: 5, step: null }],
    ['on its way to a later version', { version: 4, step: { to: 5, cursor: '1' } }],
  ])('%s is refused, and left as it is', async (_, stored) => {
    const store = keeping(stored);
    const done: string[] = [];
    await expect(prepare(store, steps(done))).rejects.toEqual(new NewerData(5, 4));
    expect([done, store.kept]).toEqual([[], stored]);
  });
});

describe('data of version 1: a register alone', () => {
  let platform: Platform;
  let forge: InProcess;
  beforeEach(() => {
    platform = createPlatform({ manifest: appManifest, callMs: CALL_MS });
    forge = installPlatform(platform);
    for (let index = 0; index < 3; index += 1)
      platform.store.table('entity/license').set(`l${index}`, {
        value: toEntity({ entry: entry({ id: `l${index}` }), keyReference: 'k1' }, '2015-01-31'),
        createdAt: 0,
        updatedAt: 0,
      });
  });
  afterEach(() => forge.uninstall());

  const run = () =>
    prepare(forgeReminderPorts.schema, versionSteps({ ...forgeReminderPorts, policy: mockupsPolicy }));
  const attention = () => [...platform.store.table('entity/attention').keys()].sort();
  const licenses = () =>
    [...platform.store.table('entity/license').values()].map(({ value }) => ({
      ...(value as ReturnType<typeof toEntity>),
      revision: 'any',
    }));

  it('is found by prompts afterwards, and is otherwise as it was', async () => {
    const before = licenses();
    await run();
    expect(attention()).toEqual(['license:l0', 'license:l1', 'license:l2']);
    expect(licenses()).toEqual(before);
    expect(platform.store.table('value').get('schema')?.value).toEqual({ version: 3 });
  });

  it('of version 2 is found with its product, and stays as it was', async () => {
    await run();
    const table = platform.store.table('entity/attention');
    const fact = { is: 'license', id: 'l0', name: 'Old', contact: '' };
    table.set('license:l0', { value: { day: '2015-01-31', mark: 'old', fact } } as never);
    platform.store.table('value').set('schema', { value: { version: 2 } } as never);
    const before = licenses();
    await run();
    expect(table.get('license:l0')?.value).toMatchObject({ fact: { product: 'jira-server' } });
    expect(licenses()).toEqual(before);
  });

  it('and of version 2 are what steps begin from: each further one needs its data here', () => {
    expect(versionSteps({ ...forgeReminderPorts, policy: mockupsPolicy }).map(({ to }) => to - 1)).toEqual([
      1, 2,
    ]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'broken off at call %i of the storage, it is finished by the next run',
    async (call) => {
      let calls = 0;
      platform.fault = () => {
        calls += 1;
        return calls >= call ? new Response('', { status: 503 }) : undefined;
      };
      await expect(run()).rejects.toMatchObject({ code: 'storage-unavailable' });
      platform.fault = undefined;
      await run();
      expect(attention()).toHaveLength(3);
      expect(platform.store.table('value').get('schema')?.value).toEqual({ version: 3 });
    },
  );
});
