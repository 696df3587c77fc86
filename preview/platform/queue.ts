import { type PlatformAnswer, refusal } from './answer';

/** One event of the async events queue, as it waits for its consumer. */
export interface Queued {
  queueName: string;
  jobId: string;
  eventId: string;
  body: Record<string, unknown>;
  delayInSeconds: number;
}

interface Push {
  queueName: string;
  jobId: string;
  payload: { body: Record<string, unknown>; delayInSeconds?: number }[];
}

const MOST_EVENTS = 50;
const MOST_BYTES = 200 * 1024;

/** The async events queue: takes what is pushed within the documented limits. Who runs consumers takes it from `events`. */
export function createQueue(): { events: Queued[]; push: (body: unknown) => PlatformAnswer } {
  const events: Queued[] = [];
  return {
    events,
    push: (body) => {
      const { queueName, jobId, payload } = body as Push;
      if (payload.length > MOST_EVENTS)
        return refusal(400, 'TOO_MANY_EVENTS', `At most ${MOST_EVENTS} events at once.`);
      if (Buffer.byteLength(JSON.stringify(payload)) > MOST_BYTES)
        return { status: 413, body: { errorMessage: 'The maximum payload size is 200KB.' } };
      for (const event of payload)
        events.push({
          queueName,
          jobId,
          eventId: crypto.randomUUID(),
          body: event.body,
          delayInSeconds: event.delayInSeconds ?? 0,
        });
      return { status: 201 };
    },
  };
}
