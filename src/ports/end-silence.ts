import type { Ports } from '.';
import { failureOf } from './failure-of';

/**
 * Ends the silence before something is written. What comes after it goes on where a product did not answer: the daily
 * scan sees what is due, and repairs it.
 */
export async function endSilence(ports: Pick<Ports, 'silence' | 'clock' | 'log'>): Promise<void> {
  try {
    await ports.silence.end(ports.clock.now());
  } catch (error) {
    failureOf(ports, 'endSilence', error);
  }
}
