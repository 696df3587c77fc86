import { type CallFault, HOSTILE, type Platform, type PlatformCall } from '../../preview/platform';
import {
  type CheckAnswer,
  type CheckFact,
  type FactCode,
  INSTALLATION_CHECKS,
  type InstallationCheck,
} from '../../src/contract/installation';
import { NO_TARGETS } from '../../src/contract/reminder-targets';
import type { HostProduct } from '../../src/policy';
import { SCOPE_CALLS } from '../../src/ports/forge/installation/scope-calls';
import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import { createReminderFunctions } from '../../src/reminder-functions';
import { appManifest } from '../app-manifest';
import { startVirtualTime, type VirtualTime } from '../virtual-time';
import { type App, startApp, value } from './app';

let app: App;
afterEach(() => app.close());

const ask = (check: InstallationCheck, more: object = {}) =>
  value<CheckAnswer>(
    app.ask('checkInstallation', { check, browserAt: app.now, address: null, waitsFor: null, ...more }),
  );

/** What a check found, as a list of codes; the queue runs its events in between. */
async function found(check: InstallationCheck, more: object = {}): Promise<string[]> {
  let answer = await ask(check, more);
  while (answer.state === 'waiting') {
    await runQueue();
    answer = await ask(check, { ...more, waitsFor: answer.waitsFor });
  }
  return answer.facts.map(({ code }) => code);
}

async function runQueue() {
  const { deliverReminders } = createReminderFunctions({ ...forgeReminderPorts, ...app.ports });
  for (const event of app.platform.queue.splice(0)) await app.during({}, () => deliverReminders(event));
}

const WELL: Record<InstallationCheck, string[]> = {
  'create-once': ['second-refused'],
  conditions: ['changed-refused', 'unchanged-written', 'absent-refused', 'not-there-unmet'],
  transactions: ['most-written', 'key-twice-refused', 'mixed-written'],
  nulls: ['null-refused'],
  index: ['in-order', 'seen-after', 'gone-after', 'unindexed-unseen'],
  pages: ['read-on'],
  secrets: ['secret-kept'],
  queue: ['came-back'],
  confluence: Array<string>(6).fill('call-allowed'),
  jira: Array<string>(5).fill('call-allowed'),
  accounts: ['report-taken'],
  clock: ['product-clock-near', 'browser-clock-near'],
  'host-license': ['license-answered'],
  'console-address': ['address-not-set'],
};

/** Everything that the storage and the secrets hold. */
const stored = ({ store }: Platform) =>
  ['value', 'secret', 'entity/probe'].flatMap((table) => [...store.table(table).keys()]);

describe.each([
  ['as documented', {}],
  ['where everything happens that may', { setting: HOSTILE }],
])('on a platform %s', (_, options) => {
  let time: VirtualTime;
  beforeEach(async () => {
    time = startVirtualTime();
    app = startApp({ ...options, now: () => Date.parse(app.now) + time.now() });
    await app.during({}, () => app.ports.accounts.note('somebody', app.now));
    // Time enough for queries to see it.
    await time.wait(HOSTILE.lagMs, '');
  });
  afterEach(() => time.end());

  it.each(INSTALLATION_CHECKS)('%s holds, and leaves nothing behind', async (check) => {
    expect(await time.during(() => found(check))).toEqual(WELL[check]);
    expect(stored(app.platform)).toEqual([]);
  });
});

/** Makes the platform break one of its rules: gives the call as it is carried out, or the answer in its place. */
type Broken = (call: PlatformCall) => Partial<PlatformCall> | Response | undefined;

const at =
  (operation: string, broken: Broken): Broken =>
  (call) =>
    call.path.endsWith(`/${operation}`) ? broken(call) : undefined;
const without =
  (...names: string[]): Broken =>
  ({ body }) => ({
    body: JSON.parse(
      JSON.stringify(body, (name, value: unknown) => (names.includes(name) ? undefined : value)),
    ) as unknown,
  });
const answering =
  (status: number): Broken =>
  () =>
    new Response('{"code":"NO","message":"no"}', { status });

describe('on a platform that breaks a rule', () => {
  beforeEach(async () => {
    app = startApp({ now: () => Date.parse(app.now) });
    await app.during({}, () => app.ports.accounts.note('somebody', app.now));
  });

  const breaking = (broken: Broken) => {
    const fault: CallFault = async (call) => {
      const done = broken(call);
      if (done === undefined || done instanceof Response) return done;
      app.platform.fault = undefined;
      try {
        return await app.platform.call({ ...call, ...done });
      } finally {
        app.platform.fault = fault;
      }
    };
    app.platform.fault = fault;
  };

  it.each<[rule: string, check: InstallationCheck, broken: Broken, says: FactCode]>([
    ['a key policy is not heeded', 'create-once', at('entity/set', without('keyPolicy')), 'second-written'],
    ['a free key is refused', 'create-once', at('entity/set', answering(400)), 'first-refused'],
    ['conditions are not heeded', 'conditions', at('transaction', without('conditions')), 'changed-written'],
    ['conditions are not heeded', 'conditions', at('transaction', without('conditions')), 'absent-written'],
    ['transactions are refused', 'conditions', at('transaction', answering(400)), 'unchanged-refused'],
    ['transactions are refused', 'transactions', at('transaction', answering(400)), 'most-refused'],
    [
      'queries are in another order',
      'index',
      at('entity/query', ({ body }) => ({ body: { ...(body as object), sort: 'DESC' } })),
      'out-of-order',
    ],
    ['cursors are not heeded', 'pages', at('entity/query', without('cursor')), 'read-twice'],
    [
      'secrets are lost',
      'secrets',
      at('secret/set', () => new Response(null, { status: 204 })),
      'secret-lost',
    ],
    [
      'secrets stay',
      'secrets',
      at('secret/delete', () => new Response(null, { status: 204 })),
      'secret-stays',
    ],
    ['accounts cannot be reported', 'accounts', at('report-accounts', answering(400)), 'report-refused'],
    ['the License API is silent', 'host-license', at('license', answering(500)), 'license-unanswered'],
  ])('%s: %s says so', async (_, check, broken, says) => {
    breaking(broken);
    expect(await found(check)).toContain(says);
  });
});

describe('the scopes', () => {
  const calls = Object.entries(SCOPE_CALLS).flatMap(([product, each]) =>
    each.map(({ scope }) => [scope, product as HostProduct] as const),
  );
  const MODULE_OF: Record<HostProduct, string> = {
    jira: 'jira:adminPage',
    confluence: 'confluence:globalSettings',
  };
  const withScopes = (has: (scope: string) => boolean) => {
    app = startApp({
      manifest: { ...appManifest, scopes: appManifest.scopes.filter(has) },
      now: () => Date.parse(app.now),
    });
  };
  const payloadFor = (check: InstallationCheck) => ({
    check,
    browserAt: app.now,
    address: null,
    waitsFor: null,
  });

  it('each scope of the manifest has a call, but for the storage and the report of accounts', () => {
    withScopes(() => true);
    expect([...calls.map(([scope]) => scope), 'report:personal-data', 'storage:app'].sort()).toEqual(
      [...appManifest.scopes].sort(),
    );
  });

  // Whether somebody is an administrator is asked with these two, so that nobody gets as far as the check without them.
  it.each(calls.filter(([scope]) => scope !== 'read:jira-work' && scope !== 'read:confluence-user'))(
    'without %s, the call that needs it is named',
    async (scope, product) => {
      withScopes((each) => each !== scope);
      const answer = await app.call('checkInstallation', payloadFor(product), { module: MODULE_OF[product] });
      expect(answer).toMatchObject({ value: { outcome: 'fails' } });
      const { facts } = (answer as { value: { facts: CheckFact[] } }).value;
      expect(facts.filter(({ code }) => code !== 'call-allowed')).toEqual([
        { code: 'call-refused', what: scope, count: 401 },
      ]);
    },
  );

  it('a product that refuses everything is one in which the app is not installed, unless it is this one', async () => {
    withScopes((scope) => !calls.some(([each, product]) => each === scope && product === 'confluence'));
    expect(await found('confluence')).toEqual(['product-absent']);
  });
});

describe('the queue', () => {
  beforeEach(() => {
    app = startApp({ now: () => Date.parse(app.now) });
  });

  it('an event that does not come is waited for, and then is called lost', async () => {
    const answer = await ask('queue');
    expect(answer).toEqual({ state: 'waiting', waitsFor: expect.any(String) as string });
    const { waitsFor } = answer as { waitsFor: string };
    expect(await ask('queue', { waitsFor })).toEqual(answer);
    app.now = '2015-05-09T12:01:31.000Z';
    expect(await ask('queue', { waitsFor })).toMatchObject({
      outcome: 'fails',
      facts: [{ code: 'not-back' }],
    });
    expect(stored(app.platform)).toEqual([]);

    await runQueue();
    expect(stored(app.platform)).toEqual([]);
  });

  it('tells how long it took', async () => {
    const { waitsFor } = (await ask('queue')) as { waitsFor: string };
    app.now = '2015-05-09T12:00:02.500Z';
    await runQueue();
    app.now = '2015-05-09T12:00:08.000Z';
    expect(await ask('queue', { waitsFor })).toMatchObject({ facts: [{ code: 'came-back', count: 2500 }] });
  });
});

describe('what the browser tells', () => {
  beforeEach(() => {
    app = startApp({ now: () => Date.parse(app.now) });
  });

  it.each([
    ['2015-05-09T12:00:30.000Z', ['product-clock-near', 'browser-clock-near'], 'holds'],
    ['2015-05-09T11:58:00.000Z', ['product-clock-near', 'browser-clock-far'], 'fails'],
  ])('a browser at %s', async (browserAt, facts, outcome) => {
    expect(await found('clock', { browserAt })).toEqual(facts);
    expect(await ask('clock', { browserAt })).toMatchObject({ outcome });
  });

  it('a product whose clock is elsewhere', async () => {
    app.platform.fault = ({ path }) =>
      path.includes('/rest/api/3/user')
        ? Response.json({}, { headers: { date: 'Sat, 09 May 2015 14:00:00 GMT' } })
        : undefined;
    expect(await ask('clock')).toMatchObject({
      facts: [{ code: 'product-clock-far', count: 7_200_000 }, {}],
    });
  });

  it.each([
    [null, 'https://a.example/x', 'address-not-set'],
    ['https://a.example/x', 'https://a.example/x', 'address-same'],
    ['https://a.example/y', 'https://a.example/x', 'address-differs'],
    ['https://a.example/y', null, 'address-unknown'],
  ])('kept address %s, the console at %s: %s', async (consoleUrl, address, code) => {
    if (consoleUrl !== null)
      await value(app.ask('saveReminderTargets', { targets: { ...NO_TARGETS, consoleUrl } }));
    expect(await found('console-address', { address })).toEqual([code]);
  });
});

it('what cannot be removed is gone within an hour', async () => {
  app = startApp({ now: () => Date.parse(app.now) });
  app.platform.fault = ({ path }) =>
    path.includes('delete') ? new Response('{"code":"X","message":"x"}', { status: 400 }) : undefined;
  for (const check of ['create-once', 'conditions', 'transactions', 'pages'] as const) await ask(check);
  const rows = ['value', 'entity/probe'].flatMap((table) => [...app.platform.store.table(table).values()]);
  expect(rows.length).toBeGreaterThan(5);
  for (const { expiresAt } of rows) expect(expiresAt).toBe(Date.parse(app.now) + 3_600_000);
});

it('the License API answers once in five minutes: that it was just asked is an answer too', async () => {
  app = startApp();
  for (const count of [200, 429])
    expect(await ask('host-license')).toMatchObject({ facts: [{ code: 'license-answered', count }] });
});

it('a storage that does not answer is a failure, and no finding', async () => {
  app = startApp();
  app.platform.fault = ({ to }) => (to.type === 'kvs' ? new Response('{}', { status: 503 }) : undefined);
  const payload = { check: 'create-once', browserAt: app.now, address: null, waitsFor: null };
  expect(await app.call('checkInstallation', payload)).toEqual({
    ok: false,
    failure: { code: 'storage-unavailable' },
  });
});
