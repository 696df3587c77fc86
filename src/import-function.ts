import { type AsyncEvent, InvocationError, InvocationErrorCode } from '@forge/events';
import type { PaceTime } from './exchange/importing/pace';
import { runImportJob, type RunPorts } from './handlers/run-import-job';
import { failureOf } from './ports/failure-of';
import { IMPORT_IN_EVENT } from './ports/import-jobs';

/** After so many seconds an event comes again that broke. */
const AGAIN_AFTER_SECONDS = 60;

/** The most that the queue waits. */
const LONGEST_WAIT_SECONDS = 900;

/** The function behind the queue of long imports. */
export const createImportFunction =
  (ports: RunPorts, time: PaceTime) =>
  async ({ body }: Pick<AsyncEvent, 'body'>): Promise<InvocationError | undefined> => {
    const id = body[IMPORT_IN_EVENT];
    if (typeof id !== 'string') return undefined;
    const seconds = await comesAgain(ports, time, id);
    return seconds === null
      ? undefined
      : new InvocationError({
          retryAfter: Math.min(seconds, LONGEST_WAIT_SECONDS),
          retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
        });
  };

async function comesAgain(ports: RunPorts, time: PaceTime, id: string): Promise<number | null> {
  try {
    return await runImportJob(ports, time, id);
  } catch (error) {
    failureOf(ports, 'storeImport', error);
    return AGAIN_AFTER_SECONDS;
  }
}
