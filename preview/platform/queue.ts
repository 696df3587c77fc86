import { type PlatformAnswer, refusal } from './answer';
import type { Manifest } from './manifest';
import type { Rates } from './rates/documented';
import { createRate } from './rates/rate';
import type { PlatformSetting } from './setting';
import { USUAL_SECONDS } from './unattended';

/** One event of the async events queue, as it waits for its consumer. */
export interface Queued {
  queueName: string;
  jobId: string;
  eventId: string;
  body: Record<string, unknown>;
  delayInSeconds: number;
  /** Epoch milliseconds. */
  pushedAt: number;
  /** What came of the invocation that everything began with. */
  chain: PushChain;
}

/** Counts the pushes of one invocation, of the consumers of what it pushed, of what they pushed, and so on. */
export interface PushChain {
  pushes: number;
}

interface Push {
  queueName: string;
  jobId: string;
  payload: { body: Record<string, unknown>; delayInSeconds?: number }[];
}

const MOST_EVENTS = 50;
const MOST_BYTES = 200 * 1024;
/** Of one event, where its consumer may run for longer than usual. */
const MOST_BYTES_FOR_LONG = 100 * 1024;
const LONGEST_DELAY_SECONDS = 900;
const MOST_PUSHES = 1_000;

export interface EventQueue {
  events: Queued[];
  push: (body: unknown, chain?: PushChain) => PlatformAnswer;
}

/**
 * The async events queue: takes what is pushed within the documented limits. Who runs consumers takes it from `events`.
 * `now`: epoch milliseconds.
 * https://developer.atlassian.com/platform/forge/limits-async-events/
 */
export function createQueue(
  { consumers, timeouts }: Pick<Manifest, 'consumers' | 'timeouts'>,
  { unrulyEvents = false }: Pick<PlatformSetting, 'unrulyEvents'>,
  rates: Rates['events'],
  now: () => number,
): EventQueue {
  const events: Queued[] = [];
  const aMinute = createRate(rates);
  const runsLong = (queueName: string) =>
    consumers.some(
      ({ queue, function: runs }) => queue === queueName && (timeouts[runs] ?? 0) > USUAL_SECONDS,
    );

  const refused = ({ queueName, payload }: Push, chain: PushChain): PlatformAnswer | undefined => {
    if (payload.length > MOST_EVENTS)
      return refusal(400, 'TOO_MANY_EVENTS', `At most ${MOST_EVENTS} events at once.`);
    if (payload.some(({ delayInSeconds = 0 }) => delayInSeconds > LONGEST_DELAY_SECONDS))
      return refusal(400, 'INVALID_DELAY', `An event waits ${LONGEST_DELAY_SECONDS} seconds at most.`);
    if (sizeOf(payload) > MOST_BYTES) return tooBig('The maximum payload size is 200KB.');
    if (runsLong(queueName) && payload.some((event) => sizeOf(event) > MOST_BYTES_FOR_LONG))
      return tooBig('The maximum size of an event is 100KB.');
    if ((chain.pushes += 1) > MOST_PUSHES)
      return refusal(405, 'INVOCATION_LIMIT_REACHED', `${MOST_PUSHES} pushes came of one invocation.`);
    if (!aMinute.takes(now(), payload.length))
      return refusal(429, 'TOO_MANY_REQUESTS', 'Too many events in a minute.');
    return undefined;
  };

  return {
    events,
    push: (body, chain = { pushes: 0 }) => {
      const push = body as Push;
      const refusedAs = refused(push, chain);
      if (refusedAs) return refusedAs;
      const { queueName, jobId, payload } = push;
      for (const { body: told, delayInSeconds = 0 } of payload) {
        const eventId = crypto.randomUUID();
        const event = { queueName, jobId, eventId, body: told, delayInSeconds, pushedAt: now(), chain };
        events.push(event);
        if (unrulyEvents) events.unshift({ ...event });
      }
      return { status: 201 };
    },
  };
}

const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

const tooBig = (errorMessage: string): PlatformAnswer => ({ status: 413, body: { errorMessage } });
