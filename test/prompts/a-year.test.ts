import process from 'node:process';
import fc from 'fast-check';
import { addDays, type Day } from '../../src/policy';
import {
  type Audience,
  type Dismissal,
  DISMISSALS,
  dismissed,
  type Facts,
  type Hushed,
  isStop,
  type LicenseFacts,
  NOTHING_HUSHED,
  type Place,
  type Prompt,
  promptFor,
  shownAfter,
  type ShownLately,
} from '../../src/prompts';
import { license, noHost, settings } from './known-facts';

const START: Day = '2026-01-01';
const DAYS = 365;

/** Where prompts come by themselves. A person comes by both each day. */
const VISITS = [
  { place: 'page-banner', product: 'confluence' },
  { place: 'issue-panel', product: 'jira' },
] as const satisfies { place: Place; product: Facts['host']['product'] }[];

/** A license that ends on a day of the year, and is renewed some days before or after that; null: never. */
interface Ending {
  day: number;
  renewedAfter: number | null;
  host: 'jira' | 'confluence' | null;
}

/** A site over a year. The subscription is inactive from some days on, for some days; people ask now and then. */
interface Site {
  endings: readonly Ending[];
  inactive: readonly { from: number; days: number }[];
  /** On which day somebody asks about which license, and for how many days nobody answers. */
  asked: readonly { day: number; license: number; openDays: number }[];
}

/** How a person hides what they are told, and how many days they let it stand before. */
interface Habit {
  how: Dismissal;
  /** Infinity: they never dismiss anything. */
  after: number;
}

const isInactive = ({ inactive }: Site, day: number) =>
  inactive.some(({ from, days }) => from <= day && day < from + days);

const made = new WeakMap<Site, Map<string, Facts>>();

/** The facts of a day, made once. */
function factsOn(site: Site, day: number, product: 'jira' | 'confluence'): Facts {
  const known = made.get(site) ?? new Map<string, Facts>();
  made.set(site, known);
  const facts = known.get(`${day} ${product}`) ?? makeFacts(site, day, product);
  known.set(`${day} ${product}`, facts);
  return facts;
}

function makeFacts(site: Site, day: number, product: 'jira' | 'confluence'): Facts {
  const today = addDays(START, day);
  const licenses = site.endings.map(({ day: end, renewedAfter, host }, i): LicenseFacts => {
    const isRenewed = renewedAfter !== null && day >= end + renewedAfter;
    const open = site.asked.filter(
      (each) => each.license === i && each.day <= day && day < each.day + each.openDays,
    );
    const latest = open.at(-1);
    return license({
      id: `no-${i}`,
      product: { name: 'Mockups', host },
      expiresOn: addDays(START, isRenewed ? end + 365 : end),
      requests: latest ? [{ kind: 'renewal', count: open.length, latestOn: addDays(START, latest.day) }] : [],
    });
  });
  const state = isInactive(site, day) ? 'inactive' : 'active';
  return { today, host: { ...noHost, product, state }, licenses };
}

interface Year {
  /** The most prompts, other than on what had stopped, that came new within any seven days. */
  mostInAWeek: number;
  /** How many came new in all. */
  all: number;
  /** Times that they looked while something of theirs had stopped and nothing was said, beyond a week that they chose. */
  silentThoughStopped: number;
}

/** What a person goes through in a year. */
function live(site: Site, audience: Audience, habit: Habit, days = DAYS): Year {
  let hushed: Hushed = NOTHING_HUSHED;
  let shown: ShownLately | null = null;
  const cameOn: number[] = [];
  const standing = new Map<string, number>();
  let putAwayStop = -Infinity;
  let last: string | null = null;
  let silentThoughStopped = 0;
  for (let day = 0; day < days; day += 1) {
    const seen = new Set<string>();
    for (const { place, product } of VISITS) {
      const facts = factsOn(site, day, product);
      const prompt = promptFor(facts, settings, { audience, hushed, shown }, place);
      if (prompt === null && isInactive(site, day) && day - putAwayStop >= 7) silentThoughStopped += 1;
      if (prompt === null) continue;
      shown = shownAfter(shown, prompt, place, facts.today);
      const name = nameOf(prompt, habit);
      seen.add(name);
      const since = standing.get(name);
      // Who never dismisses anything is told the same thing on, also where it went away for a day.
      const isNew = since === undefined && !(habit.after === Infinity && name === last);
      last = name;
      if (isNew && !isStop(prompt.cause)) cameOn.push(day);
      standing.set(name, since ?? day);
      if (day - (since ?? day) < habit.after) continue;
      hushed = dismissed(hushed, prompt, habit.how, place, facts.today);
      if (isStop(prompt.cause)) putAwayStop = day;
      standing.delete(name);
      seen.delete(name);
    }
    for (const name of standing.keys()) if (!seen.has(name)) standing.delete(name);
  }
  return {
    mostInAWeek: Math.max(
      0,
      ...cameOn.map((day) => cameOn.filter((other) => day <= other && other < day + 7).length),
    ),
    all: cameOn.length,
    silentThoughStopped,
  };
}

/**
 * What is new to a person. Whoever dismisses something hears of it again at its next milestone; whoever never does reads
 * the same line on, with another day in it.
 */
const nameOf = ({ key, milestone, about }: Prompt, { after }: Habit) =>
  `${key} ${after === Infinity ? about : milestone}`;

/** Fifty licenses, half of them for Jira, that end all over the year; most are renewed, some late, some never. */
const ESTATE: Site = {
  endings: Array.from({ length: 50 }, (_, i) => ({
    day: (i * 37) % 400,
    renewedAfter: [-20, -3, 0, 14, 45, null][i % 6] ?? null,
    host: (['jira', 'confluence', 'jira', 'confluence', null] as const)[i % 5] ?? null,
  })),
  inactive: [
    { from: 80, days: 12 },
    { from: 250, days: 30 },
  ],
  asked: Array.from({ length: 30 }, (_, i) => ({ day: i * 12 + 5, license: (i * 7) % 50, openDays: 9 })),
};

const AT_ONCE = DISMISSALS.map((how): Habit => ({ how, after: 0 }));
const NEVER: Habit = { how: 'not-now', after: Infinity };

describe('a year of an estate with 50 licenses', () => {
  it.each(['admin', 'user'] as const)(
    '%s: at most one new prompt a week, and never none while something of theirs has stopped',
    (audience) => {
      const years = AT_ONCE.map((habit) => live(ESTATE, audience, habit));
      const mostInAWeek = Math.max(...years.map((year) => year.mostInAWeek));
      const silent = years.reduce((sum, year) => sum + year.silentThoughStopped, 0);
      const all = years.map((year) => year.all).join(', ');
      process.stdout.write(
        `A year of 50 licenses, ${audience}: at most ${mostInAWeek} new prompt in any 7 days (${all} in the year, by how they hide them); silent although something had stopped: ${silent} times.\n`,
      );
      expect({ mostInAWeek, silent }).toEqual({ mostInAWeek: 1, silent: 0 });
    },
  );

  it.each(['admin', 'user'] as const)(
    '%s who never dismisses anything: at most one new prompt a week, and never none while something has stopped',
    (audience) => {
      const { mostInAWeek, all, silentThoughStopped } = live(ESTATE, audience, NEVER);
      process.stdout.write(
        `A year of 50 licenses, ${audience} who never dismisses: at most ${mostInAWeek} new prompt in any 7 days (${all} in the year); silent although something had stopped: ${silentThoughStopped} times.\n`,
      );
      expect({ mostInAWeek, silentThoughStopped }).toEqual({ mostInAWeek: 1, silentThoughStopped: 0 });
      expect(all).toBeGreaterThan(1);
    },
  );
});

const sites: fc.Arbitrary<Site> = fc.record({
  endings: fc.array(
    fc.record({
      day: fc.integer({ min: -40, max: 160 }),
      renewedAfter: fc.option(fc.integer({ min: -30, max: 60 })),
      host: fc.constantFrom('jira', 'confluence', null),
    }),
    { maxLength: 12 },
  ),
  inactive: fc.array(
    fc.record({ from: fc.integer({ min: 0, max: 100 }), days: fc.integer({ min: 1, max: 20 }) }),
    { maxLength: 2 },
  ),
  asked: fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 100 }),
      license: fc.nat({ max: 11 }),
      openDays: fc.integer({ min: 1, max: 30 }),
    }),
    { maxLength: 6 },
  ),
});

it('whatever ends, stops and is asked for: whoever hides what they are told, or never does, hears at most one thing a week', () => {
  fc.assert(
    fc.property(
      sites,
      fc.constantFrom('admin', 'user'),
      fc.constantFrom(...DISMISSALS),
      fc.constantFrom(0, Infinity),
      (site, audience, how, after) => {
        const { mostInAWeek, silentThoughStopped } = live(site, audience, { how, after }, 120);
        expect(mostInAWeek).toBeLessThanOrEqual(1);
        expect(silentThoughStopped).toBe(0);
      },
    ),
    { numRuns: 100 },
  );
});
