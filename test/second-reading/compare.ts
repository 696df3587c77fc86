import {
  isPeriodic,
  LicenseFault,
  type Period,
  type PeriodicMaintenance,
  type Span,
  type Verdict,
} from '../../src/policy';
import { type Case, CASES } from './cases';
import { dayOf, numberOf } from './days';
import { foreignClauses } from './foreign';
import type { Said } from './read-actions';
import type { Stretch, Wrong } from './read-history';
import { type Reading, readLicense } from './read-license';

/** Where the app's answer to a case is another than that of the second reading; nothing: they agree. */
export function differencesIn({ world, license, asOf, ask }: Case): string[] {
  const reading = readLicense(license, numberOf(asOf), ask, world.papers);
  const answer = answerOf(() => world.policy.evaluate(license, asOf, ask));
  const found = new Differences();
  if (answer instanceof LicenseFault) compareRefusal(found, answer, reading);
  else if ('faults' in reading) found.note('answered', true, `refused: ${wrongText(reading)}`);
  else compareVerdict(found, answer, reading, numberOf(asOf));
  return found.all;
}

class Differences {
  readonly all: string[] = [];

  note(what: string, app: unknown, reading: unknown): void {
    if (app !== reading) this.all.push(`${what}: the app ${String(app)}, the reading ${String(reading)}`);
  }

  /** The app has to say at least what the reading says. */
  noteMissing(what: string, app: readonly string[], reading: readonly string[] | undefined): void {
    for (const each of reading ?? []) if (!app.includes(each)) this.note(what, app.join(' '), `also ${each}`);
  }
}

function answerOf(evaluate: () => Verdict): Verdict | LicenseFault {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof LicenseFault) return error;
    throw error;
  }
}

function compareRefusal(found: Differences, refusal: LicenseFault, reading: Reading | Wrong): void {
  const clauses = 'faults' in reading ? reading.faults[refusal.code] : undefined;
  if (!('faults' in reading) || !clauses) {
    found.note('refused', refusal.message, 'faults' in reading ? wrongText(reading) : 'nothing is wrong');
    return;
  }
  const event = /^history\[(\d+)\]/.exec(refusal.path)?.[1];
  found.note('event refused', event, reading.event === null ? undefined : String(reading.event));
  found.noteMissing(`clauses of ${refusal.code}`, refusal.clauses, clauses);
}

const wrongText = ({ event, faults }: Wrong) => `${Object.keys(faults).join(', ')} at event ${String(event)}`;

function compareVerdict(found: Differences, verdict: Verdict, reading: Reading, asOf: number): void {
  found.note('document', verdict.policy.id, reading.paper);
  found.note('channel', verdict.channel, reading.channel);
  found.note('seats', verdict.seats, reading.seats);
  const { maintenance, support, updates, hostTier, release, actions } = verdict;
  if (isPeriodic(maintenance)) comparePeriodic(found, maintenance, reading, asOf);
  else found.note('expires', null, reading.expires);
  const foreign = foreignClauses(verdict.product, verdict.channel);
  const compare = (what: string, answer: unknown, grounds: Grounds, said: Said<unknown>) =>
    compareSaid(found, what, answer, grounds, said, foreign);
  compare('state', maintenance.state, maintenance, reading.state);
  compare('support', support.available, support, reading.support);
  compare('updates', updates.available, updates, reading.updates);
  compare('host tier', hostTier.mustMatch, hostTier, reading.hostTier);
  if (release && reading.release) compare('release', release.available, release, reading.release);
  for (const action of Object.keys(reading.actions) as (keyof Reading['actions'])[])
    compare(action, actions[action].eligible, actions[action], reading.actions[action]);
}

interface Grounds {
  reason: string;
  clauses: readonly string[];
  links: readonly string[];
  needs?: readonly string[];
}

function compareSaid(
  found: Differences,
  what: string,
  answer: unknown,
  { reason, clauses, links, needs }: Grounds,
  said: Said<unknown>,
  foreign: readonly string[],
): void {
  found.note(what, answer, said.answer);
  if (said.reason !== null) found.note(`reason of ${what}`, reason, said.reason);
  found.noteMissing(`clauses of ${what}`, clauses, said.clauses);
  found.noteMissing(`links of ${what}`, links, said.links);
  found.noteMissing(`needs of ${what}`, needs ?? [], said.needs);
  for (const clause of clauses)
    if (foreign.includes(clause)) found.note(`clauses of ${what}`, clause, 'it speaks of others');
}

function comparePeriodic(
  found: Differences,
  maintenance: PeriodicMaintenance,
  reading: Reading,
  asOf: number,
): void {
  const { expires, renewals, periods, lost } = reading;
  found.note('expires', maintenance.expiresOn, dayOrNull(expires));
  found.note('covered through', maintenance.coveredThrough, expires === null ? null : dayOf(expires - 1));
  found.note('days left', maintenance.daysLeft, expires === null ? null : expires - asOf);
  found.note('starts', maintenance.startsOn, dayOrNull(periods.at(-1)?.starts ?? null));
  found.note('renewals to cover', maintenance.renewalsToCover, renewals?.length ?? null);
  found.note(
    'renewals',
    maintenance.renewals.map(spanText).join(),
    (renewals ?? []).map(([from, to]) => `${dayOf(from)}..${dayOf(to)}`).join(),
  );
  found.note('periods', maintenance.periods.map(periodText).join(), periods.map(stretchText).join());
  for (const period of [...maintenance.periods, ...maintenance.lost]) comparePeriod(found, period);
  if (lost.length + maintenance.lost.length > 0)
    found.note('lost', maintenance.lost.map(periodText).sort().join(), lost.map(stretchText).sort().join());
}

/** The clauses behind what is bought and behind what takes it away. */
const BEHIND = { new: ['M5', 'M6'], renewal: ['M5', 'M8'], upgrade: ['M5', 'M7'], statement: ['D6'] };
const BEHIND_CUT = { upgrade: ['M7', 'D4'], statement: ['D6'] };

function comparePeriod(found: Differences, { from, clauses, cut }: Period): void {
  found.noteMissing(`clauses of a period by ${from}`, clauses, BEHIND[from]);
  if (cut) found.noteMissing(`clauses of a cut by ${cut.by}`, cut.clauses, BEHIND_CUT[cut.by]);
}

const dayOrNull = (number: number | null) => (number === null ? null : dayOf(number));
const spanText = ({ startsOn, expiresOn }: Span) => `${startsOn}..${expiresOn}`;

function periodText({ from, boughtOn, startsOn, expiresOn, document, cut }: Period): string {
  const ending = cut ? ` cut by ${cut.by} ${cut.on} from ${cut.wouldExpireOn}` : '';
  return `${from} ${boughtOn} ${String(startsOn)}..${expiresOn} ${document}${ending}`;
}

function stretchText({ from, bought, starts, ends, paper, cut }: Stretch): string {
  const ending = cut ? ` cut by ${cut.by} ${dayOf(cut.on)} from ${dayOf(cut.wouldEnd)}` : '';
  return `${from} ${dayOf(bought)} ${String(dayOrNull(starts))}..${dayOf(ends)} ${paper}${ending}`;
}

/** A case in words that can be put to the app again. */
export function caseText(index: number): string {
  const { world, license, asOf, ask } = CASES.at(index);
  return `case ${index}, by ${world.title}, asked on ${asOf}: ${JSON.stringify({ ...license, ask })}`;
}
