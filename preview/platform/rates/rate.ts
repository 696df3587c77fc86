/** Windows that are kept: people of one site may be at work on different days. */
const WINDOWS = 8;

/** How much of something is taken within a window of time. What is refused counts as well. */
export interface Rate {
  /** Takes so much at an instant (epoch milliseconds); false where it is more than the window has room for. */
  takes: (at: number, amount: number, key?: string) => boolean;
  /** When the window of an instant is over (epoch milliseconds). */
  endsAt: (at: number) => number;
}

/** `most` in each window, for each key apart. Windows follow the clock: each minute, each hour. */
export function createRate(limit: { windowMs: number; most: number }): Rate {
  const { windowMs } = limit;
  const windows = new Map<number, Map<string, number>>();
  const usedIn = (window: number) => {
    const used = windows.get(window) ?? new Map<string, number>();
    windows.set(window, used);
    const [oldest] = windows.keys();
    if (windows.size > WINDOWS && oldest !== undefined) windows.delete(oldest);
    return used;
  };
  return {
    takes: (at, amount, key = '') => {
      const used = usedIn(Math.floor(at / windowMs));
      const sum = (used.get(key) ?? 0) + amount;
      used.set(key, sum);
      return sum <= limit.most;
    },
    endsAt: (at) => (Math.floor(at / windowMs) + 1) * windowMs,
  };
}
