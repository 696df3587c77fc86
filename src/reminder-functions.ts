import { type AsyncEvent, InvocationError, InvocationErrorCode } from '@forge/events';
import { deliver } from './jobs/delivery/deliver';
import { forgetLeft } from './jobs/forget-left';
import { keepDigest } from './jobs/keep-digest';
import { keepSilence } from './jobs/keep-silence';
import { prepare, refuseNewer } from './jobs/prepare-data';
import { recheck } from './jobs/recheck';
import { scan } from './jobs/scan';
import { versionSteps } from './jobs/version-steps';
import { failureOf } from './ports/failure-of';
import { PROBE_IN_EVENT } from './ports/installation';
import { RECHECK_IN_EVENT } from './ports/rechecks';
import type { ReminderPorts } from './ports/reminder-ports';

/** Longer than a lease, and the most that the queue waits: whoever broke off is gone by then. */
const AGAIN_AFTER_SECONDS = 900;

/** Asks the queue for the event once more, after so many seconds at most; null: it is done. */
const again = (seconds: number | null): InvocationError | undefined =>
  seconds === null
    ? undefined
    : new InvocationError({
        retryAfter: Math.min(seconds, AGAIN_AFTER_SECONDS),
        retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
      });

/** The functions behind the daily trigger and the queue. */
export function createReminderFunctions(ports: ReminderPorts) {
  /** Whether some of the piece is left for another try. */
  const isLeft = async (keys: readonly string[]): Promise<boolean> => {
    try {
      await refuseNewer(ports.schema, versionSteps(ports));
    } catch (error) {
      failureOf(ports, 'deliverReminders', error);
      return true;
    }
    return (await deliver(ports, keys)).later;
  };

  /** Whether a part of the scan was done. */
  const isDoneBy = async (part: () => Promise<unknown>): Promise<boolean> => {
    try {
      return (await part()) !== false;
    } catch (error) {
      failureOf(ports, 'scanReminders', error);
      return false;
    }
  };

  /** The event of a check of the installation, which asks for nothing else. */
  const noteProbe = async (waitsFor: string): Promise<undefined> => {
    try {
      await ports.installation.noteEvent(waitsFor, ports.clock.now());
    } catch (error) {
      failureOf(ports, 'deliverReminders', error);
    }
  };

  /** Gives after how many seconds a recheck is to come again. Where it breaks, the daily scan does what it would have done. */
  const recheckedBy = async (changedAt: string): Promise<number | null> => {
    try {
      return (await isKnown()) ? await recheck(ports, new Date(changedAt)) : null;
    } catch (error) {
      failureOf(ports, 'recheck', error);
      return null;
    }
  };

  /** Whether the stored data is of this release, or of one before. */
  const isKnown = async (): Promise<boolean> => {
    try {
      await refuseNewer(ports.schema, versionSteps(ports));
      return true;
    } catch {
      return false;
    }
  };

  return {
    /**
     * A scheduled function answers like a web trigger. What fails here is done over by the next day's scan, and keeps
     * nothing else from being done. Data of a later release is left as it is.
     */
    scanReminders: async (): Promise<{ statusCode: number }> => {
      const isPrepared = await isDoneBy(() => prepare(ports.schema, versionSteps(ports)));
      // What broke off in the middle of its parts is no reason not to scan; data that may be newer is.
      if (!isPrepared && !(await isKnown())) return { statusCode: 500 };
      const isDone = [
        isPrepared,
        await isDoneBy(async () => (await keepSilence(ports)).isDone),
        await isDoneBy(() => keepDigest(ports)),
        await isDoneBy(async () => (await scan(ports)).isWhole),
        await isDoneBy(() => ports.history.trim()),
        await isDoneBy(() => forgetLeft(ports)),
      ];
      return { statusCode: isDone.every(Boolean) ? 204 : 500 };
    },

    /** The app was installed or upgraded. What is not done in time, the daily scan goes on with. */
    prepareData: async (): Promise<void> => {
      try {
        await prepare(ports.schema, versionSteps(ports));
      } catch (error) {
        failureOf(ports, 'prepareData', error);
      }
    },

    /** Delivers a piece; what has to wait comes again, and after the last time with the next scan. */
    deliverReminders: async ({ body }: Pick<AsyncEvent, 'body'>): Promise<InvocationError | undefined> => {
      if (typeof body[PROBE_IN_EVENT] === 'string') return noteProbe(body[PROBE_IN_EVENT]);
      if (typeof body[RECHECK_IN_EVENT] === 'string') return again(await recheckedBy(body[RECHECK_IN_EVENT]));
      const keys = Array.isArray(body.keys) ? body.keys.filter((key) => typeof key === 'string') : [];
      return again((await isLeft(keys)) ? AGAIN_AFTER_SECONDS : null);
    },
  };
}
