import { InvocationError, InvocationErrorCode } from '@forge/events';
import { FunctionFailed } from '../../preview/functions/functions';
import { HOSTILE, type PlatformSetting } from '../../preview/platform';
import { consumeByItself } from '../../preview/server/by-itself';
import { emptyQueue } from '../../preview/server/deliveries';
import { DEFAULTS } from '../../preview/site/switches';
import { type Handlers, NOW, siteOf } from './site-of';

const start = (deliver: Handlers[string], setting?: PlatformSetting) =>
  siteOf(
    {
      modules: {
        consumer: [{ key: 'deliveries', queue: 'post', function: 'deliver' }],
        function: [{ key: 'deliver', handler: 'index.deliver', timeoutSeconds: 300 }],
      },
    },
    { 'index.deliver': deliver },
    setting,
  );
const RUN = { switches: DEFAULTS, laterMs: 0 };
const again = (retryAfter: number, retryData?: unknown) =>
  new InvocationError({ retryAfter, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST, retryData });

/** Seconds after the beginning at which the consumer ran. */
const secondsOf = (calls: { at: string }[]) =>
  calls.map(({ at }) => (Date.parse(at) - Date.parse(NOW)) / 1000);

it('hands each event to its queue’s consumer, with nobody there', async () => {
  const { site, calls, pushed } = start(() => undefined);
  await pushed('post', { keys: ['a'] });
  await pushed('post', { keys: ['b'] });
  expect(await emptyQueue(site, RUN)).toEqual({ runs: 2, givenUp: 0, failed: [] });
  expect(calls.map(({ args }) => args[0])).toEqual([
    { queueName: 'post', jobId: 'job', eventId: expect.any(String) as string, body: { keys: ['a'] } },
    { queueName: 'post', jobId: 'job', eventId: expect.any(String) as string, body: { keys: ['b'] } },
  ]);
  expect(calls[0]).toMatchObject({ timeoutMs: 300_000, invocation: { moduleKey: 'deliveries' } });
  expect(calls[0]?.invocation).not.toHaveProperty('accountId');
  expect(site.platform.queue).toEqual([]);
});

it('an event that is asked for again comes again when its time has come, told that it does', async () => {
  let tries = 0;
  const { site, calls, pushed } = start(() => ((tries += 1) === 1 ? again(600, { left: 3 }) : undefined));
  await pushed('post', {});
  expect(await emptyQueue(site, RUN)).toEqual({ runs: 2, givenUp: 0, failed: [] });
  expect(secondsOf(calls)).toEqual([0, 600]);
  expect(calls[0]?.args[0]).not.toHaveProperty('retryContext');
  expect(calls[1]?.args[0]).toMatchObject({
    retryContext: { retryCount: 1, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { left: 3 } },
  });
});

// runtime-reference/async-events-api#retention-window: 24 hours from when it was put into the queue.
it('for 24 hours, and then it is given up', async () => {
  const { site, calls, pushed } = start(() => again(900));
  await pushed('post', {});
  expect(await emptyQueue(site, RUN)).toEqual({ runs: 96, givenUp: 1, failed: [] });
  expect(secondsOf(calls)).toEqual(Array.from({ length: 96 }, (_, index) => index * 900));
  expect(calls.at(-1)?.args[0]).toMatchObject({
    retryContext: { retryCount: 95, retentionWindow: { startTime: NOW, remainingTimeMs: 900_000 } },
  });
});

it.each([
  ['at once', 0, 1],
  ['in an hour', 3600, 900],
])('the wait that is asked for has bounds: %s', async (_, wanted, waited) => {
  let tries = 0;
  const { site, calls, pushed } = start(() => {
    tries += 1;
    return tries === 1 ? { _retry: true, retryOptions: { retryAfter: wanted } } : undefined;
  });
  await pushed('post', {});
  await emptyQueue(site, RUN);
  expect(secondsOf(calls)).toEqual([0, waited]);
});

it('events have their turn by their time: delayed ones, and those that wait for another try', async () => {
  const order: unknown[] = [];
  const { site, calls, pushed } = start(({ body, retryContext }) => {
    const { name } = body as { name: string };
    order.push(name);
    return name === 'again' && !retryContext ? again(60) : undefined;
  });
  await pushed('post', { name: 'late' }, 300);
  await pushed('post', { name: 'again' });
  await pushed('post', { name: 'soon' }, 30);
  await emptyQueue(site, RUN);
  expect(order).toEqual(['again', 'soon', 'again', 'late']);
  expect(secondsOf(calls)).toEqual([0, 30, 60, 300]);
});

it('what a consumer pushes is handed on too', async () => {
  const { site, pushed } = start(async ({ body }) => {
    const { left } = body as { left: number };
    if (left > 0) await pushed('post', { left: left - 1 });
  });
  await pushed('post', { left: 2 });
  expect(await emptyQueue(site, RUN)).toMatchObject({ runs: 3, failed: [] });
});

// runtime-reference/async-events-api#delivery-guarantees: at least once; no page names an order.
it('in the hostile setting each event comes twice, and later ones before earlier ones', async () => {
  const order: unknown[] = [];
  const deliver: Handlers[string] = ({ body, eventId }) => {
    order.push([(body as { name: string }).name, eventId]);
  };
  const { site, pushed } = start(deliver, HOSTILE);
  for (const name of ['a', 'b', 'c']) await pushed('post', { name });
  expect(await emptyQueue(site, RUN)).toMatchObject({ runs: 6, failed: [] });
  const [c, b, a] = order;
  expect(order).toEqual([c, b, a, a, b, c]);
  expect(new Set(order.map((each) => JSON.stringify(each))).size).toBe(3);
});

it('a consumer that calls for itself for ever is ended', async () => {
  const { site, pushed } = start(async () => {
    await pushed('post', {});
  });
  await pushed('post', {});
  expect(await emptyQueue(site, RUN)).toEqual({
    runs: 1000,
    givenUp: 0,
    failed: ['The queue was left after 1000 events.'],
  });
});

// runtime-reference/async-events-api#app-level-errors: a runtime error is one, and so is a function's time being over.
it('what a consumer throws is told once, and tried again after longer and longer waits', async () => {
  let tries = 0;
  const { site, calls, pushed } = start(() => {
    tries += 1;
    if (tries < 13) throw new FunctionFailed('on purpose');
  });
  await pushed('post', {});
  expect(await emptyQueue(site, RUN)).toEqual({ runs: 13, givenUp: 0, failed: ['deliveries: on purpose'] });
  const at = secondsOf(calls);
  const waits = at.slice(1).map((second, index) => second - (at[index] ?? 0));
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
  expect(calls[1]?.args[0]).toMatchObject({ retryContext: { retryCount: 1, retryReason: 'on purpose' } });
});

it('a queue that the manifest does not know is named', async () => {
  const { site, pushed } = start(() => undefined);
  await pushed('nowhere', {});
  expect(await emptyQueue(site, RUN)).toMatchObject({ failed: ["No consumer takes the queue 'nowhere'."] });
});

it('what a question pushed comes by itself; what is to wait, when its time has passed here', async () => {
  jest.useFakeTimers();
  try {
    const { site, calls, pushed } = start(() => undefined);
    await pushed('post', { keys: ['later'] }, 900);
    await pushed('post', { keys: ['now'] });
    consumeByItself(site, DEFAULTS);
    await jest.advanceTimersByTimeAsync(899_000);
    const bodies = () => calls.map(({ args }) => (args[0] as { body: object }).body);
    expect(bodies()).toEqual([{ keys: ['now'] }]);
    // A day that is run meanwhile takes nothing ahead of its time.
    expect(await emptyQueue(site, RUN)).toMatchObject({ runs: 0 });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(bodies()).toEqual([{ keys: ['now'] }, { keys: ['later'] }]);
  } finally {
    jest.useRealTimers();
  }
});

// limits-async-events: 4 KB of retry data.
it.each([
  [4_094, []],
  [4_095, ['deliveries: The maximum size of retryData is 4KB.']],
])('a retry with a text of %i characters for the next try: %j', async (length, failed) => {
  let tries = 0;
  const { site, pushed } = start(() => ((tries += 1) === 1 ? again(600, 'x'.repeat(length)) : undefined));
  await pushed('post', {});
  expect(await emptyQueue(site, RUN)).toEqual({ runs: 2, givenUp: 0, failed });
});
