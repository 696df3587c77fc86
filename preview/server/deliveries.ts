import type { Queued } from '../platform/queue';
import type { SiteServer } from './site-server';
import { type Run, runErrand } from './unattended';

/** The most that the platform gives an event again, and the longest that it lets it wait. */
const MOST_RETRIES = 4;
const LONGEST_WAIT_SECONDS = 900;

/** Ends consumers that call for themselves for ever. */
const MOST_RUNS = 1_000;

/** What became of the events of a queue. */
export interface Deliveries {
  /** How often a consumer ran. */
  runs: number;
  /** Events that were still asked for again after the last retry. */
  givenUp: number;
  /** What went wrong, in words. */
  failed: string[];
}

interface Waiting {
  event: Queued;
  /** When its turn is, in milliseconds from the beginning of the run. */
  dueMs: number;
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
 * clock moves on to it instead of waiting. An event that its consumer asks for again comes again, a few times.
 */
export async function emptyQueue(site: SiteServer, run: Run): Promise<Deliveries> {
  const done: Deliveries = { runs: 0, givenUp: 0, failed: [] };
  const waiting: Waiting[] = [];
  const take = (nowMs: number) => {
    for (const event of site.platform.queue.splice(0))
      waiting.push({ event, dueMs: nowMs + event.delayInSeconds * 1000, retries: 0 });
  };

  take(run.laterMs);
  while (waiting.length > 0 && done.runs < MOST_RUNS) {
    waiting.sort((a, b) => a.dueMs - b.dueMs);
    const [next] = waiting.splice(0, 1) as [Waiting];
    const again = await consume(site, { ...run, laterMs: next.dueMs }, next, done);
    if (again && next.retries === MOST_RETRIES) done.givenUp += 1;
    else if (again) {
      const dueMs = next.dueMs + waitOf(again) * 1000;
      waiting.push({ event: next.event, dueMs, retries: next.retries + 1, again });
    }
    take(next.dueMs);
  }
  if (waiting.length > 0) done.failed.push(`The queue was left after ${MOST_RUNS} events.`);
  return done;
}

const waitOf = ({ retryAfter = 1 }: RetryOptions) => Math.min(Math.max(retryAfter, 1), LONGEST_WAIT_SECONDS);

/** Runs the queue's consumers on one event; what they want of another try, if they want one. */
async function consume(
  site: SiteServer,
  run: Run,
  { event, retries, again }: Waiting,
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
    };
    const told = { queueName, jobId, eventId, body, ...(retryContext ? { retryContext } : {}) };
    const ran = await runErrand(site, run, { ...consumer, event: told });
    done.runs += 1;
    if (!ran.ok) done.failed.push(`${consumer.key}: ${ran.message}`);
    else wanted = retryOf(ran.value) ?? wanted;
  }
  return wanted;
}

/** As an `InvocationError` of @forge/events crosses: `{_retry: true, retryOptions}`. */
function retryOf(value: unknown): RetryOptions | undefined {
  const { _retry, retryOptions = {} } = (value ?? {}) as { _retry?: boolean; retryOptions?: RetryOptions };
  return _retry === true ? retryOptions : undefined;
}
