import { changeAccount } from '../../preview/platform';
import { dayInZone } from '../../src/contract/day-in-zone';
import type { Answered } from '../../src/contract/failure';
import type { Said } from '../../src/contract/prompts';
import { addDays } from '../../src/policy';
import type { Act, Morning, Step } from './acts';
import { callOf, PLEA } from './calls';
import { faultsIn } from './invariants';
import { missedOn } from './silence';
import { accountOf, type Call, type Running, type SimulatedSite, type Who } from './site';
import { toldFaults, wordsKept } from './told';
import { CALM, type Ended, type Weather } from './weather';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The most that the queue waits before it hands an event over again, in milliseconds. */
const AGAIN_MS = 901_000;

/** Something that must never be: the story ends with it. */
export class Broken extends Error {}

/** A site with what happened there so far. */
export interface Life {
  site: SimulatedSite;
  begunAt: number;
  /** How many acts there were: what is named anew carries the number. */
  acts: number;
  /** Whose accounts were closed. */
  closed: Set<Who>;
  /**
   * Whether the host's license has changed since the last scan that nothing was in the way of. Until then the app may not
   * know of it, where nobody could know in advance.
   */
  isHostNews: boolean;
  /** Takes a line of the story. */
  note: (line: string) => void;
}

export const daysLived = ({ site, begunAt }: Life): number => (site.now - begunAt) / DAY_MS;

/** Lives through one step. Throws {@link Broken} where something is then as it must not be. */
export async function liveStep(life: Life, step: Step): Promise<void> {
  const { site } = life;
  if (step.isFresh) site.restart();
  for (let day = 1; day <= step.days; day += 1)
    await liveMorning(life, day === step.days ? step.morning : CALM_MORNING);
  site.now += step.minutes * 60_000;
  const doing = [await begun(life, step.act, step.weather)];
  if (step.rival) {
    site.sky.isShared = true;
    site.restart();
    doing.push(await begun(life, step.rival.act, step.rival.weather));
  }
  const done = doing.filter((each) => each !== null);
  const ended = await Promise.all(done.map((each) => each.running.ended));
  site.sky.isShared = false;
  if (ended.some(({ is }) => is === 'death')) site.restart();
  for (const [index, each] of done.entries()) hear(life, each, ended[index]!, done.length === 1);
  for (const [index, each] of done.entries())
    if (step.again && each.call && isUnanswered(ended[index]!)) {
      const once = { ...each, weather: CALM, running: asking(site, each.call, CALM) };
      hear(life, once, await once.running.ended, true);
    }
  await check(life);
}

const CALM_MORNING: Morning = { went: 'calm', weather: CALM, isTwice: false };

/** The next morning: the daily scan, then what it handed to the queue. */
export async function liveMorning(life: Life, { went, weather, isTwice }: Morning): Promise<void> {
  const { site } = life;
  site.restart();
  const six = Math.floor(site.now / DAY_MS) * DAY_MS + 6 * HOUR_MS;
  site.now = six > site.now ? six : six + DAY_MS;
  if (went === 'missed') {
    life.note(`${dayOf(site)}: the scan does not run`);
    return;
  }
  const sky = went === 'bad' ? weather : CALM;
  const scans = [site.job('scanReminders', sky)];
  if (isTwice) {
    site.sky.isShared = true;
    site.restart();
    scans.push(site.job('scanReminders', { ...sky, pace: sky.pace + 1 }));
  }
  const ended = await Promise.all(scans.map((scan) => scan.ended));
  site.sky.isShared = false;
  life.note(
    `${dayOf(site)}: the scan${isTwice ? ', twice' : ''}${skyText(sky)}: ${ended.map(endText).join()}`,
  );
  await deliverAll(life, sky, isTwice);
  if (went === 'calm') life.isHostNews = false;
  await check(life, went === 'calm');
}

/** What waits in the queue. Where it is unruly, each event is handed over twice, at the same time. */
async function deliverAll(life: Life, weather: Weather, isTwice: boolean): Promise<void> {
  const { site } = life;
  for (let round = 0; round < 5 && site.platform.queue.length > 0; round += 1) {
    for (const event of site.platform.queue.splice(0)) {
      const sky = round < 2 ? weather : CALM;
      site.restart();
      const runs = [site.job('deliverReminders', sky, event.body)];
      if (isTwice) {
        site.sky.isShared = true;
        site.restart();
        runs.push(site.job('deliverReminders', { ...sky, pace: sky.pace + 1 }, event.body));
      }
      const ended = await Promise.all(runs.map((run) => run.ended));
      site.sky.isShared = false;
      life.note(`${dayOf(site)}: a delivery${skyText(sky)}: ${ended.map(endText).join()}`);
      // The platform hands over again what asked for it, and what broke off.
      if (ended.some((each) => each.is !== 'answer' || each.value !== undefined))
        site.platform.queue.push(event);
    }
    if (site.platform.queue.length > 0) site.now += AGAIN_MS;
  }
  site.platform.queue.splice(0);
}

/** An act that runs. */
interface Doing {
  act: Act;
  /** What it asks of the app; null: a job runs. */
  call: Call | null;
  running: Running<unknown>;
  weather: Weather;
}

async function begun(life: Life, act: Act, weather: Weather): Promise<Doing | null> {
  const { site } = life;
  life.acts += 1;
  // Nobody comes whose account is closed.
  if ('who' in act && life.closed.has(act.who)) return null;
  switch (act.is) {
    case 'job':
      return { act, call: null, weather, running: site.job(act.name, weather) };
    case 'host':
      site.hostLicense = hostLicense(site, act);
      life.isHostNews = true;
      life.note(`${dayOf(site)}: the host's license: ${JSON.stringify(site.hostLicense)}`);
      return null;
    case 'close account':
      life.closed.add(act.who);
      changeAccount(site.platform.store, accountOf(act.who), { status: 'closed', at: site.now });
      life.note(`${dayOf(site)}: the account of ${act.who} is closed`);
      return null;
    case 'ask for':
    case 'hush': {
      const call = await afterLook(life, act);
      return call && { act, call, weather, running: asking(site, call, weather) };
    }
    default: {
      const call = callOf(site, act, life.acts);
      return call && { act, call, weather, running: asking(site, call, weather) };
    }
  }
}

/** Who hides something, or asks about a license, has seen it in a prompt. */
async function afterLook(life: Life, act: Extract<Act, { is: 'ask for' | 'hush' }>): Promise<Call | null> {
  const where = { who: act.who, module: 'jira:dashboardGadget' };
  const look = { ...where, question: 'getPrompt', payload: { timeZone: 'UTC' } };
  const seen = await life.site.ask(look, CALM).ended;
  const said = seen.is === 'answer' && seen.value.ok ? (seen.value.value as Said) : null;
  const prompt = said?.prompt ?? null;
  if (act.is === 'hush')
    return (
      prompt && {
        ...where,
        question: 'hush',
        payload: {
          key: prompt.key,
          milestone: prompt.milestone,
          about: prompt.about,
          how: act.how,
          timeZone: 'UTC',
        },
      }
    );
  const licenseId = act.which === null || said?.audience !== 'user' ? null : (prompt?.license?.id ?? null);
  return {
    ...where,
    question: 'askAdmin',
    payload: { licenseId, kind: act.kind, text: `${PLEA}-${life.acts}`, timeZone: 'UTC' },
  };
}

const asking = (site: SimulatedSite, call: Call, weather: Weather): Running<Answered<unknown>> =>
  call.question.startsWith('askS') || call.question.startsWith('askP')
    ? site.chat(call, weather)
    : site.ask(call, weather);

/** Looks at what an act came to: nobody is told what is not theirs, and what is said of the storage is so. */
function hear(
  life: Life,
  { act, call, running, weather }: Doing,
  ended: Ended<unknown>,
  isAlone: boolean,
): void {
  const { site } = life;
  const what = call
    ? `${call.who} in ${call.module}: ${call.question} ${JSON.stringify(call.payload)}`
    : `the job ${act.is === 'job' ? act.name : ''}`;
  life.note(`${dayOf(site)}: ${what}${skyText(weather)}: ${endText(ended)}`);
  if (!call) return;
  if (ended.is === 'throw') {
    if (!/consent|AUTHENTICATION/i.test(String(ended.error)))
      throw new Broken(`It threw: ${String(ended.error)}`);
    return;
  }
  if (ended.is === 'death') return;
  const answer = ended.value as Answered<unknown>;
  if (call.question !== 'revealKey') site.told(`an answer to ${call.question}`, answer);
  const faults = [
    ...toldFaults(site, call, answer),
    ...wordsKept(site, call, answer, running.flow.effects, isAlone),
  ];
  if (faults.length > 0) throw new Broken(faults.join('\n'));
}

const isUnanswered = (ended: Ended<unknown>): boolean => {
  if (ended.is !== 'answer') return true;
  const { ok, failure } = ended.value as { ok: boolean; failure?: { code: string } };
  return !ok && ['busy', 'storage-unavailable', 'rights-unknown'].includes(failure?.code ?? '');
};

async function check(life: Life, isCalmMorning = false): Promise<void> {
  const faults = [
    ...faultsIn(life.site, isCalmMorning),
    ...(life.isHostNews ? [] : await missedOn(life.site)),
  ];
  if (faults.length > 0) throw new Broken(faults.join('\n'));
}

function hostLicense(
  site: SimulatedSite,
  { license, endsIn }: Extract<Act, { is: 'host' }>,
): Record<string, unknown> | undefined {
  const endsAt = `${addDays(dayInZone(new Date(site.now), 'UTC'), endsIn)}T00:00:00.000Z`;
  switch (license) {
    case 'none':
      return undefined;
    case 'evaluation':
      return { active: true, isEvaluation: true, trialEndDate: endsAt };
    case 'subscription':
      return { active: true, isEvaluation: false, billingPeriod: 'ANNUAL', subscriptionEndDate: endsAt };
    case 'inactive':
      return { active: false, isEvaluation: false, billingPeriod: 'ANNUAL' };
  }
}

const dayOf = ({ now }: SimulatedSite) => new Date(now).toISOString().slice(0, 19).replace('T', ' ');

function skyText({ faults, dies, skew }: Weather): string {
  const parts = [
    ...faults.map(({ at, how }) => `call ${at} ${how}`),
    ...(dies === null ? [] : [`dies after call ${dies}`]),
    ...(skew === 0 ? [] : [`clock ahead by ${skew} s`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function endText(ended: Ended<unknown>): string {
  if (ended.is === 'death') return 'died';
  if (ended.is === 'throw') return `threw ${String(ended.error)}`;
  return ended.value === undefined ? 'done' : JSON.stringify(ended.value).slice(0, 300);
}
