import type { PaceTime } from '../../exchange/importing/pace';

/** The time of the functions. Nobody stops a wait there. */
export const forgePause: PaceTime = {
  now: Date.now,
  wait: (ms) => new Promise((passed) => setTimeout(passed, ms)),
};
