import { AsyncLocalStorage } from 'node:async_hooks';
import type { Platform } from '../../preview/platform';

/** Numbers from 0 to 1 by a seed (mulberry32). */
export function randomBy(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Run {
  /** After so many calls the function is gone: the next one is never answered. */
  dies: number;
  calls: number;
  trouble: number;
  kill: () => void;
}

/** Runs functions on a platform that fails them: refusals, broken connections before and after the deed, and death between any two calls. */
export interface Trouble {
  /** `trouble` is how likely each call fails; `dies` after how many calls the function is killed. Undefined: it was. */
  run: <T>(work: () => Promise<T>, trouble: number, dies?: number) => Promise<T | undefined>;
  faults: number;
  deaths: number;
}

export function troubleOn(platform: Platform, random: () => number): Trouble {
  const current = new AsyncLocalStorage<Run | null>();
  const never = () => new Promise<Response>(() => undefined);

  platform.fault = async (call) => {
    const run = current.getStore();
    if (!run) return undefined;
    run.calls += 1;
    if (run.calls > run.dies) {
      run.kill();
      return never();
    }
    if (random() >= run.trouble) return undefined;
    state.faults += 1;
    switch (Math.floor(random() * 4)) {
      case 0:
        return Response.json({ code: 'RATE_LIMIT_EXCEEDED', message: '' }, { status: 429 });
      case 1:
        return Response.json({ code: 'INTERNAL_SERVER_ERROR', message: '' }, { status: 500 });
      case 2:
        throw new TypeError('fetch failed');
      default:
        // It is done, and nobody hears of it.
        await current.run(null, () => platform.call(call));
        throw new TypeError('terminated');
    }
  };

  const state: Trouble = {
    faults: 0,
    deaths: 0,
    run: (work, trouble, dies = Infinity) =>
      new Promise((resolve, reject) => {
        const kill = () => {
          state.deaths += 1;
          resolve(undefined);
        };
        current.run({ dies, calls: 0, trouble, kill }, () => {
          work().then(resolve, reject);
        });
      }),
  };
  return state;
}
