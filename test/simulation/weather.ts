import { AsyncLocalStorage } from 'node:async_hooks';
import type { Platform } from '../../preview/platform';
import { within } from '../../src/ports/forge/trying-again';
import { SECONDS } from '../../src/seconds';
import { contentOf, hashOf } from '../reminders/trouble';
import type { VirtualTime } from '../virtual-time';

/** How a call fails: too many calls; an error; the connection breaks before the deed, or behind it. */
export const FAULTS = ['busy', 'error', 'broken', 'unheard'] as const;

/** What a function of the app meets. */
export interface Weather {
  /** Which of its calls fail, counted from 1. */
  faults: readonly { at: number; how: (typeof FAULTS)[number] }[];
  /** After how many calls the function is killed; null: it is not. */
  dies: number | null;
  /** By how many seconds its clock is ahead of the platform's. */
  skew: number;
  /** Where two run at the same time, another number lets their calls come in another order. */
  pace: number;
}

export const CALM: Weather = { faults: [], dies: null, skew: 0, pace: 0 };

/** A change of the storage that was made, whether or not anybody heard of it. */
export interface Effect {
  /** 'value', 'secret', or the name of an entity. */
  table: string;
  key: string;
  /** What stands there since; undefined: nothing. */
  value: unknown;
}

/** A function that runs, or ran. */
export interface Flow {
  weather: Weather;
  effects: Effect[];
  calls: number;
  isDead: boolean;
  /** Whether its calls pass: one that was done, and was not heard of. */
  passes: boolean;
}

/** What a function came to. */
export type Ended<T> = { is: 'answer'; value: T } | { is: 'death' } | { is: 'throw'; error: unknown };

/** The slowest call where two functions run, in milliseconds. */
const SLOWEST = 200;

export interface Sky {
  /** The running function. */
  flow: () => Flow | undefined;
  run: <T>(
    seconds: keyof typeof SECONDS,
    weather: Weather,
    work: () => Promise<T>,
  ) => { flow: Flow; ended: Promise<Ended<T>> };
  /** Whether functions run at the same time. Their calls then take their time. */
  isShared: boolean;
  faults: number;
  deaths: number;
}

/** One for all sites: each that was ever used makes every promise of the process dearer. */
const current = new AsyncLocalStorage<Flow & { kill: () => void; endsAt: number }>();

/** Lets functions run on a platform under weathers of their own. */
export function skyOver(platform: Platform, time: VirtualTime): Sky {
  platform.fault = async (call) => {
    const flow = current.getStore();
    if (!flow || flow.passes) return undefined;
    if (sky.isShared) await time.wait(1 + (hashOf(`${flow.weather.pace} ${contentOf(call)}`) % SLOWEST), '');
    flow.calls += 1;
    const { faults, dies } = flow.weather;
    if (flow.isDead || (dies !== null && flow.calls > dies) || time.now() > flow.endsAt) {
      if (!flow.isDead) flow.kill();
      return new Promise(() => undefined);
    }
    const fault = faults.find(({ at }) => at === flow.calls);
    if (!fault) return undefined;
    sky.faults += 1;
    return failing(fault.how, () => current.run({ ...flow, passes: true }, () => platform.call(call)));
  };

  const sky: Sky = {
    flow: () => current.getStore(),
    isShared: false,
    faults: 0,
    deaths: 0,
    run: <T>(seconds: keyof typeof SECONDS, weather: Weather, work: () => Promise<T>) => {
      let end: (ended: Ended<T>) => void = () => undefined;
      const ended = new Promise<Ended<T>>((resolve) => (end = resolve));
      const kill = () => {
        flow.isDead = true;
        sky.deaths += 1;
        end({ is: 'death' });
      };
      const endsAt = time.now() + SECONDS[seconds] * 1000;
      const flow: Flow & { kill: () => void; endsAt: number } = {
        weather,
        effects: [],
        calls: 0,
        isDead: false,
        passes: false,
        kill,
        endsAt,
      };
      current.run(flow, () => {
        time
          .during(() => within(SECONDS[seconds], work)())
          .then(
            (value) => end({ is: 'answer', value }),
            (error: unknown) => end({ is: 'throw', error }),
          );
      });
      return { flow, ended };
    },
  };
  return sky;
}

async function failing(
  how: (typeof FAULTS)[number],
  deed: () => Promise<Response>,
): Promise<Response | undefined> {
  switch (how) {
    case 'busy':
      return Response.json({ code: 'RATE_LIMIT_EXCEEDED', message: '' }, { status: 429 });
    case 'error':
      return Response.json({ code: 'INTERNAL_SERVER_ERROR', message: '' }, { status: 500 });
    case 'broken':
      throw new TypeError('fetch failed');
    case 'unheard':
      await deed();
      throw new TypeError('terminated');
  }
}
