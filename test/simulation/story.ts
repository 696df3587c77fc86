import fc from 'fast-check';
import { type Step, steps } from './acts';
import { daysLived, type Life, liveStep } from './live';
import { liveToRest } from './rest';
import { startSite } from './site';
import { CALM } from './weather';

/** Days in a month of a story. */
const A_MONTH = 30;
/** The library draws lengths from nothing on, and days pass between most steps: half of these fill a month. */
const STEPS_A_MONTH = 48;

/** How a site begins, and what happens there. */
export interface Story {
  /** Whether everything happens there that the platform's documentation allows. */
  isHostile: boolean;
  happenings: Iterable<fc.AsyncCommand<object, Life>>;
}

/** A step as the library runs and takes it away. */
class Happening implements fc.AsyncCommand<object, Life> {
  constructor(
    readonly step: Step,
    readonly months: number,
  ) {}
  check = () => true;
  run = async (_: object, life: Life) => {
    if (daysLived(life) < this.months * A_MONTH) await liveStep(life, this.step);
  };
  toString = () => JSON.stringify(this.step);
}

/** Stories of so many months at most. `replayPath` is what the library says of one that was shortened. */
export function stories(months: number, replayPath?: string): fc.Arbitrary<Story> {
  const happening = steps.map((step): fc.AsyncCommand<object, Life> => new Happening(step, months));
  return fc.record({
    isHostile: fc.boolean(),
    happenings: fc.commands([happening], {
      maxCommands: STEPS_A_MONTH * months,
      size: 'max',
      ...(replayPath !== undefined && { replayPath }),
    }),
  });
}

/** What a story came to. */
export interface Lived {
  days: number;
  acts: number;
  faults: number;
  deaths: number;
}

/** Lives a story to its end and to rest. Rejects with what must never be. `note` takes the story line by line. */
export async function liveStory(
  { isHostile, happenings }: Story,
  note: (line: string) => void = () => undefined,
): Promise<Lived> {
  const site = startSite(isHostile);
  const life: Life = { site, begunAt: site.now, acts: 0, note };
  try {
    await site.job('prepareData', CALM).ended;
    await fc.asyncModelRun(() => ({ model: {}, real: life }), happenings);
    await liveToRest(life);
    return { days: daysLived(life), acts: life.acts, faults: site.sky.faults, deaths: site.sky.deaths };
  } finally {
    site.close();
  }
}
