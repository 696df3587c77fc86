import { emptyQueue } from '../../preview/server/deliveries';
import { invokeAction, invokeModule } from '../../preview/server/questions';
import { runSchedule } from '../../preview/server/unattended';
import { DEFAULTS } from '../../preview/site/switches';
import { type Handlers, siteOf } from './site-of';

/** https://developer.atlassian.com/platform/forge/limits-invocation/ (as it stood in August 2026). */
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
