import type { PlatformSetting } from '../../preview/platform';
import type { HistoryLine } from '../../src/contract/reminders';
import { addDays, type Day, type License } from '../../src/policy';
import { forgeAttention } from '../../src/ports/forge/attention';
import {
  fromStoredLine,
  HISTORY_ENTITY,
  type HistoryEntity,
} from '../../src/ports/forge/reminding/history-rows';
import { forgeSettings } from '../../src/ports/forge/settings-store';
import type { Stored } from '../../src/ports/forge/table';
import { subjectKey, type SubjectKind } from '../../src/reminders';
import { type Site, startSite } from './site';
import { OPS, SPACE } from './stage';
import { randomBy, troubleOn } from './trouble';

const DAYS = 365;
const FIRST: Day = '2015-05-09';
/** The admin changes the lead times in the middle of the year. */
const NEW_LEADS_FROM = addDays(FIRST, 180);
export const leadsOn = (day: Day) => (day < NEW_LEADS_FROM ? [60, 30, 7] : [75, 45, 30, 5]);
/** Calm: the first day, the last ones, so that whatever broke has come to its end, and the one before new lead times. */
const isCalm = (day: Day) =>
  day === FIRST || day > addDays(FIRST, DAYS - 4) || day === addDays(NEW_LEADS_FROM, -1);

/** What really happened to a license: which end it had from when on. */
export interface Life {
  id: string;
  kind: SubjectKind;
  ends: { endsOn: Day; from: Day; to: Day | null }[];
  /** Renewals in progress: from a day on, up to before another. */
  pauses: { from: Day; until: Day }[];
}

/** The host's own license: an evaluation, extended once, over for a week, then a subscription, renewed a week late. */
const HOST = [
  { kind: 'evaluation', from: 0, endsOn: 30, over: false },
  { kind: 'evaluation', from: 25, endsOn: 50, over: false },
  { kind: 'evaluation', from: 50, endsOn: 50, over: true },
  { kind: 'subscription', from: 57, endsOn: 250, over: false },
  { kind: 'subscription', from: 250, endsOn: 250, over: true },
  { kind: 'subscription', from: 257, endsOn: 400, over: false },
] as const;

function hostOn(day: Day) {
  const { kind, endsOn, over } = HOST.findLast(({ from }) => addDays(FIRST, from) <= day)!;
  const endsAt = `${addDays(FIRST, endsOn)}T00:00:00.000Z`;
  return kind === 'evaluation'
    ? { active: !over, isEvaluation: true, trialEndDate: endsAt }
    : { active: !over, isEvaluation: false, billingPeriod: 'ANNUAL', subscriptionEndDate: endsAt };
}

const hostLife = (
  kind: 'evaluation' | 'subscription',
  ends: [endsOn: number, from: number, to: number | null][],
) => ({
  id: 'app',
  kind,
  ends: ends.map(([endsOn, from, to]) => ({
    endsOn: addDays(FIRST, endsOn),
    from: addDays(FIRST, from),
    to: to === null ? null : addDays(FIRST, to),
  })),
  pauses: [],
});

/** An end with everything that was ever said of it. */
export interface Told extends Life {
  key: string;
  endsOn: Day;
  from: Day;
  to: Day | null;
  said: HistoryLine[];
}

export const groupedBy = <T>(values: Iterable<T>, keyOf: (value: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
};

/** A year of a site whose licenses live, and whose calls fail. */
export interface Year {
  site: Site;
  /** All that the history ever told, by the key of each line: it forgets its oldest lines. */
  told: Map<string, HistoryLine>;
  /**
   * How each day went. Calls fail at random on a troubled day, one in twenty at most; on a bad one more of them, and
   * functions die. A calm or a troubled day has to leave nothing due.
   */
  days: { day: Day; went: 'calm' | 'troubled' | 'bad' | 'missed' }[];
  everyEnd: () => Told[];
  /** Lives through it; gives how many calls failed, and how many functions died. */
  live: () => Promise<{ faults: number; deaths: number }>;
  end: () => void;
}

/** The same seed tells of the same lives. */
export function startYear(seed: number, licenses: number, setting?: PlatformSetting): Year {
  const random = randomBy(seed);
  const chance = (likelihood: number) => random() < likelihood;
  const upTo = (most: number) => Math.floor(random() * most);
  /** What goes wrong is drawn apart: the same seed tells of the same lives, however many calls the app makes. */
  const randomTrouble = randomBy(seed ^ 0x5eed);
  const strikes = (likelihood: number) => randomTrouble() < likelihood;
  const callsUpTo = (most: number) => Math.floor(randomTrouble() * most);

  const ending = (expiresOn: Day): License => ({
    product: chance(0.5) ? 'jira-server' : 'confluence-server',
    channel: chance(0.5) ? 'direct' : 'marketplace',
    history: [{ kind: 'statement', on: '2014-01-01', expiresOn }],
  });

  const site = startSite(setting && { setting });
  const trouble = troubleOn(site.platform, randomTrouble);
  const told: Year['told'] = new Map();
  const days: Year['days'] = [];
  const lives: Life[] = [
    hostLife('evaluation', [
      [30, 0, 25],
      [50, 25, 57],
    ]),
    hostLife('subscription', [
      [250, 57, 257],
      [400, 257, null],
    ]),
  ];

  const live = async () => {
    await site.choose({ workItem: OPS, page: SPACE });
    const register = async (id: string, license: License, endsOn: Day, from: Day) => {
      await site.register(id, license, `License ${id}`);
      lives.push({ id, kind: 'maintenance', ends: [{ endsOn, from, to: null }], pauses: [] });
    };
    site.now = `${addDays(FIRST, -1)}T12:00:00.000Z`;
    for (let index = 0; index < licenses; index += 1) {
      const endsOn = addDays(FIRST, upTo(DAYS + 150) - 60);
      await register(`l${index}`, ending(endsOn), endsOn, FIRST);
    }

    site.passWith(trouble.time);

    /** A renewal is under way for a while, or is so no more; the last word counts. */
    const pause = async ({ id, pauses }: Life, day: Day, until: Day | null) => {
      await forgeAttention.setRenewal(id, until === null ? null : { until, by: 'anna' });
      const last = pauses.at(-1);
      if (last && last.until > day) last.until = day;
      if (until !== null) pauses.push({ from: day, until });
    };

    /** Admins renew, remove, add, and have renewals under way, each day a few; always before that day's scan. */
    const change = async (day: Day) => {
      if (day === NEW_LEADS_FROM) await forgeSettings.set({ leadDays: leadsOn(day), timeZone: 'UTC' });
      for (const life of lives.filter(({ kind }) => kind === 'maintenance')) {
        const end = life.ends.at(-1)!;
        if (end.to !== null) continue;
        if (end.endsOn < addDays(day, 80) && chance(0.008))
          await pause(life, day, chance(0.2) ? null : addDays(day, 1 + upTo(40)));
        if (!chance(0.003)) continue;
        end.to = day;
        if (chance(0.3)) {
          await site.remove(life.id);
          continue;
        }
        const endsOn = addDays(end.endsOn < day ? day : end.endsOn, 200 + upTo(200));
        await site.register(life.id, ending(endsOn), `License ${life.id}`);
        life.ends.push({ endsOn, from: day, to: null });
      }
      if (chance(0.05)) {
        const endsOn = addDays(day, 1 + upTo(90));
        await register(`n${lives.length}`, ending(endsOn), endsOn, day);
      }
    };

    const onThe = <T>(day: Day, work: () => Promise<T>) => site.forge.during({ license: hostOn(day) }, work);

    const deliver = async (day: Day, likely: number, mayDie: boolean) => {
      for (let round = 0; round < 5 && site.platform.queue.length > 0; round += 1) {
        const events = site.platform.queue.splice(0);
        for (const event of events) {
          const dies = mayDie && strikes(0.3) ? callsUpTo(40) : Infinity;
          const once = () =>
            trouble.run('deliverReminders', () => onThe(day, () => site.consume(event)), likely, dies);
          const later = async (ms: number) => {
            await trouble.time.wait(ms, 'again');
            return once();
          };
          // The queue may hand over twice what it has handed over once, even at the same time.
          const answers = strikes(0.2) ? await Promise.all([once(), later(callsUpTo(6000))]) : [await once()];
          if (answers.some((answer) => answer === 'again')) site.platform.queue.push(event);
        }
        site.now = new Date(Date.parse(site.now) + 901_000).toISOString();
      }
      site.platform.queue.splice(0);
      expect(site.now.slice(0, 10)).toBe(day);
    };

    for (let index = 0; index < DAYS; index += 1) {
      const day = addDays(FIRST, index);
      site.now = `${day}T05:00:00.000Z`;
      await change(day);
      site.now = `${day}T06:00:00.000Z`;
      const bad = !isCalm(day);
      const went =
        bad && chance(0.1) ? 'missed' : bad && chance(0.3) ? 'bad' : bad && chance(0.4) ? 'troubled' : 'calm';
      days.push({ day, went });
      if (went === 'missed') continue;
      const likely = { calm: 0, troubled: random() * 0.05, bad: 0.02 + random() * 0.1 }[went];
      const mayDie = went === 'bad';
      const scan = () =>
        trouble.run(
          'scanReminders',
          () => onThe(day, () => site.scan()),
          likely,
          mayDie && strikes(0.3) ? callsUpTo(60) : Infinity,
        );
      await (strikes(0.2) ? Promise.all([scan(), scan()]) : scan());
      await deliver(day, likely, mayDie);
      if (strikes(0.1)) {
        await scan();
        await deliver(day, likely, mayDie);
      }
      for (const [line, { value }] of site.platform.store.table(`entity/${HISTORY_ENTITY}`))
        told.set(line, fromStoredLine((value as Stored<HistoryEntity>).line));
    }
    return { faults: trouble.faults, deaths: trouble.deaths };
  };

  /** Every end there was, but those that were over before anyone looked: they are not announced. */
  const everyEnd = (): Told[] => {
    const lines = groupedBy(told.values(), ({ kind, licenseId: id, endsOn }) =>
      subjectKey({ kind, id, endsOn }),
    );
    return lives
      .flatMap((life) => life.ends.map((end) => ({ ...life, ...end, key: subjectKey({ ...life, ...end }) })))
      .filter(({ endsOn }) => endsOn >= addDays(FIRST, -1))
      .map((end) => ({
        ...end,
        said: (lines.get(end.key) ?? []).filter(({ event }) => event === 'reminded'),
      }));
  };

  return {
    site,
    told,
    days,
    everyEnd,
    live,
    end: () => {
      trouble.time.end();
      site.close();
    },
  };
}

export const isPaused = ({ pauses }: Life, day: Day) =>
  pauses.some(({ from, until }) => from <= day && day < until);
/** While the host's license is over, nothing is delivered of registered ones. */
export const isSuspended = ({ kind }: Life, day: Day) => kind === 'maintenance' && !hostOn(day).active;
export const isInForce = ({ from, to }: Told, day: Day) => from <= day && (to === null || day < to);
