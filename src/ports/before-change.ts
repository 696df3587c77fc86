import type { Ports } from '.';
import { endSilence } from './end-silence';
import { failureOf } from './failure-of';
import { hostOfProduct } from './noticed-facts';

type ChangePorts = Pick<Ports, 'digests' | 'silence' | 'rechecks' | 'clock' | 'log'>;

/**
 * To be called by jobs before they write anything that prompts are decided from: the digest is dropped, the silence ends,
 * and a recheck brings both back. Rejects with a `PortFailure` where the storage does not take the first; nothing was
 * written then.
 */
export async function beforeChange(ports: ChangePorts): Promise<void> {
  const now = ports.clock.now();
  const dropped = ports.digests.drop(now).then((isNoted) => (isNoted ? sendRecheck(ports, now) : undefined));
  await Promise.all([dropped, endSilence(ports)]);
}

/**
 * Makes what a person changes: the silence ends before, and the digest tells it after. A recheck then brings the silence
 * back, and the digest where it could not be kept, without waiting for the daily scan: it is sent with each note of a
 * change, and not where the note of a moment ago still counts. Rejects as {@link beforeChange} does.
 */
export async function whileChanging<T>(
  ports: ChangePorts & Pick<Ports, 'policy'>,
  make: () => Promise<T>,
): Promise<T> {
  const now = ports.clock.now();
  const beginning = ports.digests.begin(now).then(async (begun) => {
    if (begun.isNoted) await sendRecheck(ports, now);
    return begun;
  });
  const [{ making }] = await Promise.all([beginning, endSilence(ports)]);
  return making({
    make,
    hostOf: hostOfProduct(ports),
    broke: (error) => void failureOf(ports, 'keepDigest', error),
  });
}

/** Where the queue does not take it, the command goes on, and the daily scan does what the recheck would have done. */
async function sendRecheck(ports: Pick<Ports, 'rechecks' | 'clock' | 'log'>, changedAt: Date): Promise<void> {
  try {
    await ports.rechecks.send(changedAt);
  } catch (error) {
    failureOf(ports, 'sendRecheck', error);
  }
}
