import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';
import type { Platform, PlatformCall } from '../../preview/platform';
import { within } from '../../src/ports/forge/trying-again';
import { SECONDS } from '../../src/seconds';
import { startVirtualTime, type VirtualTime } from '../virtual-time';

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
  name: number;
  /** When the platform ends it, as it does with a function that takes too long. */
  endsAt: number;
  /** After so many calls the function is gone: the next one is never answered. */
  dies: number;
  calls: number;
  trouble: number;
  kill: () => void;
}

/** Runs functions on a platform that fails them: refusals, broken connections before and after the deed, and death between any two calls. */
export interface Trouble {
  /**
   * Runs a function of the app. `trouble` is how likely each call fails; `dies` after how many calls the function is
   * killed. Undefined: it was killed, or its time was over.
   */
  run: <T>(
    name: 'scanReminders' | 'deliverReminders' | 'prepareData',
    work: () => Promise<T>,
    trouble: number,
    dies?: number,
  ) => Promise<T | undefined>;
  /** Each call takes its time, and so does each wait before another try; none of it is real. */
  time: VirtualTime;
  faults: number;
  deaths: number;
}

/** The slowest call, in milliseconds. */
const SLOWEST = 200;

/** One for all: each that was ever used makes every promise of the process dearer. */
const current = new AsyncLocalStorage<Run | null>();

export function troubleOn(platform: Platform, random: () => number): Trouble {
  const time = startVirtualTime();
  const never = () => new Promise<Response>(() => undefined);
  let runs = 0;

  platform.fault = async (call) => {
    const run = current.getStore();
    if (!run) return undefined;
    const content = contentOf(call);
    await time.wait(1 + (hashOf(content) % SLOWEST), `${run.name} ${content}`);
    run.calls += 1;
    if (run.calls > run.dies || time.now() > run.endsAt) {
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
    time,
    faults: 0,
    deaths: 0,
    run: (name, work, trouble, dies = Infinity) =>
      new Promise((resolve, reject) => {
        const kill = () => {
          state.deaths += 1;
          resolve(undefined);
        };
        const endsAt = time.now() + SECONDS[name] * 1000;
        current.run({ name: (runs += 1), endsAt, dies, calls: 0, trouble, kill }, () => {
          time.during(() => within(SECONDS[name], work)()).then(resolve, reject);
        });
      }),
  };
  return state;
}

/** A revision, and an instant: new each time. */
const NEW_EACH_TIME = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** What a call asks for, the same whenever it is made. */
export const contentOf = ({ path, body }: PlatformCall): string =>
  `${path} ${JSON.stringify(body ?? null)}`.replaceAll(NEW_EACH_TIME, '');

/** A whole number from 0 on that a text always has. */
export const hashOf = (text: string): number => hash('sha1', text, 'buffer').readUInt32LE();
