import { randomBy } from '../reminders/trouble';
import { askNearly } from './questions';
import { type OpenSite, openSite } from './site';
import { evaluateNearly, eventNearly, importNearly, readTermsNearly } from './texts';
import { oneOf, type Random } from './values';

const KINDS = {
  question: askNearly,
  import: importNearly,
  event: eventNearly,
  line: evaluateNearly,
  terms: readTermsNearly,
} as const satisfies Record<
  string,
  (random: Random, site: OpenSite) => string | null | Promise<string | null>
>;
type Kind = keyof typeof KINDS;

/** How often each comes: what is cheap more often. */
const OFTEN: readonly Kind[] = [
  ...Array<Kind>(6).fill('question'),
  'import',
  'event',
  ...Array<Kind>(10).fill('line'),
  ...Array<Kind>(2).fill('terms'),
];

/** A site that holds more makes each case dearer: then comes a new one. */
const CASES_OF_A_SITE = 500;
/** What takes longer is a hang, in milliseconds of processor time. It is told and decides nothing: machines differ. */
const HANG_MS = 1000;

export interface Found {
  /** Repeats the case alone: `--case`. */
  index: number;
  kind: Kind;
  what: string;
}

export interface HostileRun {
  cases: Record<Kind, number>;
  /** The first case of each thing that was wrong, and how often it was. */
  found: Map<string, Found & { times: number }>;
  /** Cases that took longer than a second. */
  hangs: { index: number; kind: Kind; ms: number }[];
}

/** Sends cases `from` to before `until` of a seed. Each is the same, whichever others are sent. */
export async function runHostile(seed: number, from: number, until: number): Promise<HostileRun> {
  const run: HostileRun = {
    cases: { question: 0, import: 0, event: 0, line: 0, terms: 0 },
    found: new Map(),
    hangs: [],
  };
  for (let begin = from; begin < until; begin += CASES_OF_A_SITE) {
    const site = await openSite();
    for (let index = begin; index < Math.min(until, begin + CASES_OF_A_SITE); index += 1) {
      const random = randomBy(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index, 0x85ebca6b));
      const kind = oneOf(random, OFTEN);
      const begunAt = process.cpuUsage();
      const what = await outcome(kind, random, site);
      const { user, system } = process.cpuUsage(begunAt);
      const ms = (user + system) / 1000;
      run.cases[kind] += 1;
      if (ms > HANG_MS) run.hangs.push({ index, kind, ms: Math.round(ms) });
      if (what === null) continue;
      const name = `${kind}: ${what}`;
      const before = run.found.get(name);
      run.found.set(name, before ? { ...before, times: before.times + 1 } : { index, kind, what, times: 1 });
    }
    site.close();
  }
  return run;
}

/** What was wrong; the frames of whatever was thrown or logged tell where. */
async function outcome(kind: Kind, random: Random, site: OpenSite): Promise<string | null> {
  const { log } = site.app;
  const logged = log.length;
  try {
    const what = await KINDS[kind](random, site);
    // Only the app itself sends events: what breaks is logged, and tried again.
    const broke = (kind === 'event' ? [] : log.slice(logged)).find(({ errors }) =>
      errors.some(({ name }) => name !== 'PortFailure'),
    );
    return what ?? (broke ? `It was logged: ${JSON.stringify(broke.errors[0])}` : null);
  } catch (error) {
    return `It threw ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error)}`;
  }
}
