/** The time that an import goes by. */
export interface Time {
  /** Epoch milliseconds. */
  now: () => number;
  /** Ends after so many milliseconds, or at once where it is stopped. Never rejects. */
  wait: (ms: number, stop: AbortSignal) => Promise<void>;
}

export const clockTime: Time = {
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
