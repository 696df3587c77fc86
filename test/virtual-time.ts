import { AsyncLocalStorage } from 'node:async_hooks';

/** A time that passes only when nothing else can happen. What it orders comes in the same order in any runner. */
export interface VirtualTime {
  /** Runs something in this time: its waits take no real time, its clock shows this time, and its dice say the same. */
  during: <T>(work: () => Promise<T>) => Promise<T>;
  /** Waits so many milliseconds of this time. At the same instant, the smaller name goes first. */
  wait: (ms: number, name: string) => Promise<void>;
  /** Milliseconds since the beginning. */
  now: () => number;
  /** Gives the real time back. */
  end: () => void;
}

interface Waiting {
  at: number;
  name: string;
  go: () => void;
}

export function startVirtualTime(): VirtualTime {
  const inside = new AsyncLocalStorage<true>();
  const real = {
    setTimeout: globalThis.setTimeout,
    date: Date.now,
    performance: performance.now.bind(performance),
    random: Math.random,
  };
  const waiting: Waiting[] = [];
  let now = 0;
  let arrivals = 0;
  let isGoing = false;

  const go = async () => {
    if (isGoing) return;
    isGoing = true;
    while (waiting.length > 0) {
      await quiet();
      waiting.sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
      const next = waiting.shift()!;
      now = Math.max(now, next.at);
      next.go();
    }
    isGoing = false;
  };
  /** Until whatever runs has come to wait. */
  const quiet = async () => {
    for (let before = -1; before !== arrivals;) {
      before = arrivals;
      for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
    }
  };
  const add = (ms: number, name: string, fire: () => void) => {
    arrivals += 1;
    waiting.push({ at: now + ms, name, go: fire });
    void go();
  };

  globalThis.setTimeout = Object.assign((fire: () => void, ms = 0) => {
    if (!inside.getStore()) return real.setTimeout(fire, ms);
    add(ms, '', fire);
    return 0;
  }, real.setTimeout) as typeof setTimeout;
  Date.now = () => (inside.getStore() ? now : real.date.call(Date));
  performance.now = () => (inside.getStore() ? now : real.performance());
  Math.random = () => (inside.getStore() ? 0.5 : real.random.call(Math));

  return {
    during: (work) => inside.run(true, work),
    wait: (ms, name) => new Promise((resolve) => add(ms, name, resolve)),
    now: () => now,
    end: () => {
      inside.disable();
      globalThis.setTimeout = real.setTimeout;
      Date.now = real.date;
      performance.now = real.performance;
      Math.random = real.random;
    },
  };
}
