import type { Ports } from '.';
import { endSilence } from './end-silence';
import { failureOf } from './failure-of';

type ChangePorts = Pick<Ports, 'digests' | 'silence' | 'clock' | 'log'>;

/**
 * To be called before anything is written that prompts are decided from: the digest is dropped, and the silence ends.
 * Rejects with a `PortFailure` where the storage does not take the former; nothing was written then.
 */
export async function beforeChange(ports: ChangePorts): Promise<void> {
  await Promise.all([ports.digests.drop(ports.clock.now()), endSilence(ports)]);
}

/**
 * The same before what a person changes. A recheck then brings digest and silence back, without waiting for the daily
 * scan: it is sent with each note of a change, and not where the note of a moment ago still counts.
 */
export async function beforeCommand(ports: ChangePorts & Pick<Ports, 'rechecks'>): Promise<void> {
  const now = ports.clock.now();
  const dropped = ports.digests.drop(now).then((isNoted) => (isNoted ? sendRecheck(ports, now) : undefined));
  await Promise.all([dropped, endSilence(ports)]);
}

/** Where the queue does not take it, the command goes on, and the daily scan does what the recheck would have done. */
async function sendRecheck(ports: Pick<Ports, 'rechecks' | 'clock' | 'log'>, changedAt: Date): Promise<void> {
  try {
    await ports.rechecks.send(changedAt);
  } catch (error) {
    failureOf(ports, 'sendRecheck', error);
  }
}
