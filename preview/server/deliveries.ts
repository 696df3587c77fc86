import type { Queued } from '../platform/queue';
import type { SiteServer } from './site-server';
import { momentOf, type Run, runErrand } from './unattended';

/** How long the platform gives an event again, and the longest that it lets it wait in between. */
const RETENTION_MS = 24 * 3_600_000;
const LONGEST_WAIT_SECONDS = 900;

const MOST_RETRY_BYTES = 4 * 1024;

/** Ends consumers that call for themselves for ever. */
const MOST_RUNS = 1_000;

/** What became of the events of a queue. */
export interface Deliveries {
  /** How often a consumer ran. */
  runs: number;
  /** Events that were dropped at the end of their time. */
  givenUp: number;
  /** What went wrong, in words. */
  failed: string[];
}

interface Waiting {
  event: Queued;
  /** When its turn is, in milliseconds from the beginning of the run. */
  dueMs: number;
  /** When it was put into the queue. */
  queuedMs: number;
  retries: number;
  again?: RetryOptions;
}

interface RetryOptions {
  retryAfter?: number;
  retryReason?: string;
  retryData?: unknown;
}

/**
 * Runs the consumers of all that waits in the queue, and of what they put there meanwhile, each event at its time: the
 * clock moves on to it instead of waiting. An event that its consumer asks for again, or breaks on, comes again for 24
 * hours. No page says in which order events come.
 * https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/#delivery-guarantees
 */
export async function emptyQueue(site: SiteServer, run: Run): Promise<Deliveries> {
  const done: Deliveries = { runs: 0, givenUp: 0, failed: [] };
  const waiting: Waiting[] = [];
  const take = (nowMs: number) => {
    for (const event of site.platform.queue.splice(0))
      waiting.push({ event, dueMs: nowMs + event.delayInSeconds * 1000, queuedMs: nowMs, retries: 0 });
  };

  take(run.laterMs);
  while (waiting.length > 0 && done.runs < MOST_RUNS) {
    waiting.sort((a, b) => a.dueMs - b.dueMs);
    const [next] = waiting.splice(0, 1) as [Waiting];
    const again = await consume(site, { ...run, laterMs: next.dueMs }, next, done);
    if (again) {
      const dueMs = next.dueMs + waitOf(again, next.retries) * 1000;
      if (dueMs - next.queuedMs >= RETENTION_MS) done.givenUp += 1;
      else waiting.push({ ...next, dueMs, retries: next.retries + 1, again });
    }
    take(next.dueMs);
  }
  if (waiting.length > 0) done.failed.push(`The queue was left after ${MOST_RUNS} events.`);
  return done;
}

/** As long as the consumer wants; where it does not say, twice as long each time. */
const waitOf = ({ retryAfter }: RetryOptions, retries: number) =>
  Math.min(Math.max(retryAfter ?? 2 ** retries, 1), LONGEST_WAIT_SECONDS);

/** Runs the queue's consumers on one event; what they want of another try, if they want one. */
async function consume(
  site: SiteServer,
  run: Run,
  { event, dueMs, queuedMs, retries, again }: Waiting,
  done: Deliveries,
): Promise<RetryOptions | undefined> {
  const { queueName, jobId, eventId, body } = event;
  const consumers = site.platform.manifest.consumers.filter(({ queue }) => queue === queueName);
  if (consumers.length === 0) done.failed.push(`No consumer takes the queue '${queueName}'.`);
  let wanted: RetryOptions | undefined;
  for (const consumer of consumers) {
    const retryContext = again && {
      retryCount: retries,
      retryReason: again.retryReason,
      retryData: again.retryData,
      retentionWindow: {
        startTime: new Date(momentOf(site, run) - (dueMs - queuedMs)).toISOString(),
        remainingTimeMs: RETENTION_MS - (dueMs - queuedMs),
      },
    };
    const told = { queueName, jobId, eventId, body, ...(retryContext ? { retryContext } : {}) };
    const ran = await runErrand(site, run, { ...consumer, event: told, chain: event.chain });
    done.runs += 1;
    const retry = ran.ok ? retryOf(ran.value) : undefined;
    const message = ran.ok ? refusalOf(retry) : ran.message;
    if (message === undefined) wanted = retry ?? wanted;
    else {
      const failure = `${consumer.key}: ${message}`;
      if (!done.failed.includes(failure)) done.failed.push(failure);
      wanted = { ...wanted, retryReason: message };
    }
  }
  return wanted;
}

/** Why a retry is not given as it was asked for: https://developer.atlassian.com/platform/forge/limits-async-events/ */
const refusalOf = (retry: RetryOptions | undefined): string | undefined =>
  Buffer.byteLength(JSON.stringify(retry?.retryData ?? null)) > MOST_RETRY_BYTES
    ? 'The maximum size of retryData is 4KB.'
    : undefined;

/** As an `InvocationError` of @forge/events crosses: `{_retry: true, retryOptions}`. */
function retryOf(value: unknown): RetryOptions | undefined {
  const { _retry, retryOptions = {} } = (value ?? {}) as { _retry?: boolean; retryOptions?: RetryOptions };
  return _retry === true ? retryOptions : undefined;
}
