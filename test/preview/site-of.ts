import type { FunctionCall } from '../../preview/functions/functions';
import { createPlatform, manifestOf, type PlatformSetting } from '../../preview/platform';
import type { SiteServer } from '../../preview/server/site-server';

/** The instant at which the clock of these sites stands. */
export const NOW = '2026-11-22T10:00:00.000Z';

/** One call of a function, as it reached it. */
export interface Called extends FunctionCall {
  /** The instant that the function's clock told. */
  at: string;
}

/** The functions of a make-believe app, by handler: given the event, the context and the call. */
export type Handlers = Record<
  string,
  (event: Record<string, unknown>, context: Record<string, unknown>, call: Called) => unknown
>;

/** A site whose functions are these, in this process; `pushed` puts events into the queue as a function does. */
export function siteOf(raw: Parameters<typeof manifestOf>[0], handlers: Handlers, setting?: PlatformSetting) {
  const calls: Called[] = [];
  const said: string[] = [];
  const instant = Date.parse(NOW);
  const platform = createPlatform({
    manifest: manifestOf(raw),
    now: () => instant,
    callMs: 1000,
    ...(setting && { setting }),
  });
  const site: SiteServer = {
    platform,
    clock: { now: () => instant, offsetMs: 0 },
    log: (text) => said.push(text),
    functions: {
      invoke: async (call) => {
        const called = { ...call, at: new Date(instant + call.dateOffsetMs).toISOString() };
        calls.push(called);
        const [event, context] = called.args as [Record<string, unknown>, Record<string, unknown>];
        return Promise.resolve(handlers[call.handler]?.(event, context, called));
      },
      close: () => Promise.resolve(),
    },
  };
  const pushed = (queueName: string, body: object, delayInSeconds = 0) =>
    platform.call({
      to: { type: 'events' },
      path: '/webhook/queue/publish/',
      method: 'POST',
      body: { queueName, jobId: 'job', payload: [{ body, delayInSeconds }] },
      accountId: undefined,
    });
  return { site, calls, said, pushed };
}
