import type { PaceTime } from '../../../src/exchange/importing/pace';

export const clockTime: PaceTime = {
  now: Date.now,
  wait: (ms, stop) =>
    new Promise((resolve) => {
      if (stop.aborted) {
        resolve();
        return;
      }
      const end = () => {
        clearTimeout(timer);
        stop.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      stop.addEventListener('abort', end);
    }),
};
