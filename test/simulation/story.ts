import fc from 'fast-check';
import { type Step, steps, weather } from './acts';
import { callOf } from './calls';
import { daysLived, type Life, liveStep } from './live';
import { liveToRest } from './rest';
import { startSite } from './site';
import { CALM, type Weather } from './weather';

/** Days in a month of a story. */
const A_MONTH = 30;
/** The library draws lengths from nothing on, and days pass between most steps: half of these fill a month. */
const STEPS_A_MONTH = 48;

/** How a site begins, and what happens there. */
export interface Story {
  /** Whether everything happens there that the platform's documentation allows. */
  isHostile: boolean;
  /** Whether licenses were stored by the first release, and how the upgrade went. */
  upgrade: { licenses: readonly number[]; weather: Weather } | null;
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
    upgrade: fc.option(
      fc.record({ licenses: fc.array(fc.integer({ min: -60, max: 200 }), { minLength: 1 }), weather }),
    ),
    happenings: fc.commands([happening], {
      maxCommands: STEPS_A_MONTH * months,
      size: 'max',
      ...(replayPath !== undefined && { replayPath }),
    }),
  });
}

/** Licenses as the first release stored them: prompts know of none. */
async function keepAsBefore({ site }: Life, licenses: readonly number[]): Promise<void> {
  for (const [index, endsIn] of licenses.entries()) {
    const call = callOf(site, { is: 'add', as: 'admin', endsIn, hasKey: index % 2 === 0 }, 1000 + index)!;
    await site.ask(call, CALM).ended;
  }
  site.platform.store.table('entity/attention').clear();
  site.platform.store.table('value').delete('schema');
  site.restart();
  // By then, queries see them.
  site.now += 3_600_000;
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
  { isHostile, upgrade, happenings }: Story,
  note: (line: string) => void = () => undefined,
): Promise<Lived> {
  const site = startSite(isHostile);
  const life: Life = { site, begunAt: site.now, acts: 0, closed: new Set(), isHostNews: false, note };
  try {
    if (upgrade) await keepAsBefore(life, upgrade.licenses);
    await site.job('prepareData', upgrade?.weather ?? CALM).ended;
    await fc.asyncModelRun(() => ({ model: {}, real: life }), happenings);
    await liveToRest(life);
    return { days: daysLived(life), acts: life.acts, faults: site.sky.faults, deaths: site.sky.deaths };
  } finally {
    site.close();
  }
}
