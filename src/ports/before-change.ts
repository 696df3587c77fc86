import type { Ports } from '.';
import { endSilence } from './end-silence';

/**
 * To be called before anything is written that prompts are decided from: the digest is dropped, and the silence ends.
 * Rejects with a `PortFailure` where the storage does not take the former; nothing was written then.
 */
export async function beforeChange(
  ports: Pick<Ports, 'digests' | 'silence' | 'clock' | 'log'>,
): Promise<void> {
  await Promise.all([ports.digests.drop(ports.clock.now()), endSilence(ports)]);
}
