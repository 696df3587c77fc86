import type { PaceTime } from '../../../src/exchange/importing/pace';
import type { AskFailure } from '../data/ask';

/** How long to wait where the platform does not say: its rates are by the minute. */
const USUAL_SECONDS = 60;

/** How often in a row a wait may end with nothing done. Then a person has to say whether it goes on. */
export const MOST_WAITS = 5;

/** The seconds left are told in steps, so that whoever has them read aloud is not told every second. */
const STEP_SECONDS = 10;

/** Waits until the platform takes more again, and tells every few seconds how long that still is. */
export async function waitForRoom(
  failure: Extract<AskFailure, { code: 'busy' }>,
  { time, stop, tell }: { time: PaceTime; stop: AbortSignal; tell: (seconds: number) => void },
): Promise<void> {
  const until = time.now() + Math.ceil(failure.afterSeconds ?? USUAL_SECONDS) * 1000;
  for (let left = until - time.now(); left > 0 && !stop.aborted; left = until - time.now()) {
    tell(Math.ceil(left / 1000));
    await time.wait(Math.min(left, STEP_SECONDS * 1000), stop);
  }
}
