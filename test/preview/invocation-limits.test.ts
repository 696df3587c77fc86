import { createPlatform, DOCUMENTED_RATES, manifestOf } from '../../preview/platform';
import { emptyQueue } from '../../preview/server/deliveries';
import { invokeAction, invokeModule } from '../../preview/server/questions';
import { runSchedule } from '../../preview/server/unattended';
import { DEFAULTS } from '../../preview/site/switches';
import { type Handlers, siteOf } from './site-of';

/** https://developer.atlassian.com/platform/forge/limits-invocation/ (as it stood in August 2026; how often functions are invoked, as of 13 January). */
const start = (handlers: Handlers = {}) =>
  siteOf(
    {
      modules: {
        'jira:adminPage': [{ key: 'page', resource: 'page', resolver: { function: 'resolver' } }],
        action: [{ key: 'status', function: 'action' }],
        scheduledTrigger: [
          { key: 'usual', function: 'short', interval: 'day' },
          { key: 'longer', function: 'long', interval: 'day' },
        ],
        consumer: [{ key: 'deliveries', queue: 'post', function: 'short' }],
        function: [
          { key: 'resolver', handler: 'index.resolver' },
          { key: 'action', handler: 'index.action' },
          { key: 'short', handler: 'index.short' },
          { key: 'long', handler: 'index.long', timeoutSeconds: 900 },
        ],
      },
    },
    handlers,
  );
const ask = ({ site }: ReturnType<typeof start>, payload: unknown) =>
  invokeModule(site, { moduleKey: 'page', functionKey: 'question', payload, switches: '' });
const RUN = { switches: DEFAULTS, laterMs: 0 };

it('what a user waits for runs 25 seconds, an action or what runs by itself 55, unless the manifest says more', async () => {
  const stage = start();
  await ask(stage, {});
  await invokeAction(stage.site, { actionKey: 'status', product: 'jira', inputs: {}, switches: '' });
  for (const schedule of stage.site.platform.manifest.schedules) await runSchedule(stage.site, RUN, schedule);
  await stage.pushed('post', {});
  await emptyQueue(stage.site, RUN);
  expect(stage.calls.map(({ handler, timeoutMs = 25_000 }) => [handler, timeoutMs])).toEqual([
    ['index.resolver', 25_000],
    ['index.action', 55_000],
    ['index.short', 55_000],
    ['index.long', 900_000],
    ['index.short', 55_000],
  ]);
});

it.each([
  [499 * 1024, true],
  [500 * 1024, false],
])('a question of the front end has at most 500 KB: %i bytes', async (bytes, ok) => {
  const stage = start();
  expect((await ask(stage, { text: 'x'.repeat(bytes) })).ok).toBe(ok);
  expect(stage.calls).toHaveLength(ok ? 1 : 0);
});

it.each([
  [5 * 1024 * 1024 - 2, true],
  [5 * 1024 * 1024, false],
])('its answer has at most 5 MB: %i bytes', async (bytes, ok) => {
  const stage = start({ 'index.resolver': () => 'x'.repeat(bytes) });
  expect((await ask(stage, {})).ok).toBe(ok);
});

describe('what people ask in a minute', () => {
  const action = ({ site }: ReturnType<typeof start>, as: string) =>
    invokeAction(site, { actionKey: 'status', product: 'jira', inputs: {}, switches: `as=${as}` });
  const question = ({ site }: ReturnType<typeof start>, as: string) =>
    invokeModule(site, { moduleKey: 'page', functionKey: 'question', payload: {}, switches: `as=${as}` });
  const taken = async (times: number, ask: () => Promise<{ ok: boolean }>) => {
    let count = 0;
    for (let index = 0; index < times; index += 1) if ((await ask()).ok) count += 1;
    return count;
  };

  it('1,200 of one person, whatever they ask, and the next person is let through', async () => {
    const stage = start();
    expect(await taken(1_000, () => question(stage, 'user'))).toBe(1_000);
    expect(await taken(300, () => action(stage, 'user'))).toBe(200);
    expect((await question(stage, 'user')).ok).toBe(false);
    expect((await question(stage, 'admin')).ok).toBe(true);
    expect(stage.calls).toHaveLength(1_201);
  });

  it('5,000 of all people together', () => {
    const { platform } = start().site;
    const people = Array.from({ length: 5_001 }, (_, index) => platform.takesInvocation(`person-${index}`));
    expect(people.lastIndexOf(true)).toBe(4_999);
  });
});

it('100,000 calls of functions in a minute, to the storage, the queue and the products together', async () => {
  const { network } = DOCUMENTED_RATES;
  expect(network).toEqual({ windowMs: 60_000, most: 100_000 });
  let now = Date.parse('2026-11-22T10:00:00.000Z');
  const platform = createPlatform({
    manifest: manifestOf({ permissions: { scopes: ['storage:app', 'read:jira-work'] } }),
    now: () => now,
    rates: { ...DOCUMENTED_RATES, network: { ...network, most: 2 } },
  });
  const ask = async (type: string, path: string, remote?: string) => {
    const to = { type, provider: 'app', ...(remote && { remote }) };
    const method = remote ? 'GET' : 'POST';
    return (await platform.call({ to, path, method, body: { key: 'k' }, accountId: undefined })).status;
  };
  const read = () => ask('kvs', '/api/v1/get', undefined);
  const rest = () => ask('fpp', '/rest/api/3/mypermissions', 'jira');
  expect([await read(), await rest()]).not.toContain(429);
  expect([await read(), await rest()]).toEqual([429, 429]);
  now += 60_000;
  expect(await read()).not.toBe(429);
});
