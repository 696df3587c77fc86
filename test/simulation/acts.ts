import fc from 'fast-check';
import { PLACES } from '../../src/prompts';
import { PROMPT_MODULES } from '../prompting/modules';
import type { Job, Who } from './site';
import { CALM, FAULTS, type Weather } from './weather';

/** Which license is meant: one of those that are registered, in the order of their ids, over and over. */
type Which = number;

/** What somebody does, or what happens to a site. Days are counted from the day on which it happens. */
export type Act =
  | { is: 'look'; who: Who; at: string }
  | { is: 'add'; as: Admin; endsIn: number; hasKey: boolean }
  | { is: 'save'; as: Admin; which: Which; endsIn: number; isStale: boolean; renews: boolean }
  | { is: 'replace key'; as: Admin; which: Which }
  | { is: 'reveal key'; as: Admin; which: Which }
  | { is: 'delete'; as: Admin; which: Which; isStale: boolean }
  | { is: 'decide'; as: Admin; which: Which[]; intent: 'renew' | 'replace' | 'lapse' | null; by: number }
  | { is: 'assign'; as: Admin; which: Which[]; owner: Who | null }
  | { is: 'import'; as: Admin; rows: { which: Which | null; endsIn: number; hasKey: boolean }[] }
  | { is: 'ask for'; who: Who; kind: 'renewal' | 'seats' | 'upgrade'; which: Which | null }
  | { is: 'answer'; as: Admin; state: 'done' | 'declined' | 'under-way'; until: number; most: number }
  | { is: 'mark renewal'; as: Admin; which: Which; until: number | null; byPrompt: boolean }
  | { is: 'hush'; who: Who; how: 'not-now' | 'until-it-changes' | 'not-for-me' | 'taken-back' }
  | { is: 'settings'; as: Admin; leadDays: number[]; timeZone: string }
  | { is: 'switches'; as: Admin; places: (typeof PLACES)[number][]; reach: 'nothing' | 'everything' }
  | { is: 'targets'; as: Admin; project: string | null; space: string | null }
  | { is: 'chat'; who: Who; product: 'jira' | 'confluence'; question: 'askStatus' | 'askPlan' }
  | { is: 'meddle'; who: Who; which: Which }
  | { is: 'job'; name: Exclude<Job, 'deliverReminders'> }
  | { is: 'host'; license: (typeof HOSTS)[number]; endsIn: number }
  | { is: 'close account'; who: Who };

export type Admin = 'admin' | 'jira-admin' | 'confluence-admin';

export const HOSTS = ['none', 'evaluation', 'subscription', 'inactive'] as const;

/** The morning on which days pass: each has its scan and its deliveries. */
export interface Morning {
  went: 'calm' | 'missed' | 'bad';
  weather: Weather;
  /** Whether the scan runs twice at the same time. */
  isTwice: boolean;
}

/** One step of a story: days pass, with a scan each morning; later on the last one, something is done, perhaps two things at once. */
export interface Step {
  days: number;
  morning: Morning;
  /** Minutes that pass before the act. */
  minutes: number;
  act: Act;
  weather: Weather;
  rival: { act: Act; weather: Weather } | null;
  /** Whether who had no answer asks the same again. */
  again: boolean;
  /** Whether the functions run in other processes than before. */
  isFresh: boolean;
}

const which = fc.nat({ max: 7 });
const day = (from: number, to: number) => fc.integer({ min: from, max: to });
const admins = fc.constantFrom<Admin>('admin', 'jira-admin', 'confluence-admin');
const anybody = fc.constantFrom<Who>('user', 'carla', 'dan', 'admin', 'jira-admin', 'confluence-admin');
const users = fc.constantFrom<Who>('user', 'carla', 'dan');
/** Near the day on which it is entered, so that a month has something to tell. */
const endsIn = fc.oneof({ weight: 4, arbitrary: day(-3, 70) }, { weight: 1, arbitrary: day(-60, 300) });
const act = <A extends Act['is']>(
  is: A,
  fields: { [F in Exclude<keyof Of<A>, 'is'>]: fc.Arbitrary<Of<A>[F]> },
) => fc.record({ is: fc.constant(is), ...fields }) as unknown as fc.Arbitrary<Act>;
type Of<A extends Act['is']> = Extract<Act, { is: A }>;

/** The earlier ones are simpler: a story shrinks to them. */
const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: act('look', { who: anybody, at: fc.constantFrom(...PROMPT_MODULES) }) },
  { weight: 6, arbitrary: act('add', { as: admins, endsIn, hasKey: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: act('save', { as: admins, which, endsIn, isStale: rarely(), renews: fc.boolean() }),
  },
  { weight: 3, arbitrary: act('replace key', { as: admins, which }) },
  { weight: 1, arbitrary: act('reveal key', { as: admins, which }) },
  { weight: 3, arbitrary: act('delete', { as: admins, which, isStale: rarely() }) },
  {
    weight: 3,
    arbitrary: act('decide', {
      as: admins,
      which: fc.array(which, { minLength: 1, maxLength: 3 }),
      intent: fc.constantFrom('renew', 'replace', 'lapse', null),
      by: day(1, 60),
    }),
  },
  {
    weight: 2,
    arbitrary: act('assign', {
      as: admins,
      which: fc.array(which, { minLength: 1, maxLength: 3 }),
      owner: fc.option(users),
    }),
  },
  {
    weight: 3,
    arbitrary: act('import', {
      as: admins,
      rows: fc.array(fc.record({ which: fc.option(which), endsIn, hasKey: fc.boolean() }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
  },
  {
    weight: 5,
    arbitrary: act('ask for', {
      who: anybody,
      kind: fc.constantFrom('renewal', 'seats', 'upgrade'),
      which: fc.option(which),
    }),
  },
  {
    weight: 5,
    arbitrary: act('answer', {
      as: admins,
      state: fc.constantFrom('done', 'declined', 'under-way'),
      until: day(1, 30),
      most: day(1, 3),
    }),
  },
  {
    weight: 4,
    arbitrary: act('mark renewal', {
      as: admins,
      which,
      until: fc.option(day(1, 30)),
      byPrompt: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: act('hush', {
      who: anybody,
      how: fc.constantFrom('not-now', 'until-it-changes', 'not-for-me', 'taken-back'),
    }),
  },
  {
    weight: 1,
    arbitrary: act('settings', {
      as: admins,
      leadDays: fc.array(day(1, 75), { maxLength: 4 }),
      timeZone: fc.constantFrom('UTC', 'Pacific/Kiritimati', 'Etc/GMT+12', 'America/New_York'),
    }),
  },
  {
    weight: 1,
    arbitrary: act('switches', {
      as: admins,
      places: fc.subarray([...PLACES]),
      reach: fc.constantFrom('nothing', 'everything'),
    }),
  },
  {
    weight: 2,
    arbitrary: act('targets', {
      as: admins,
      project: fc.constantFrom('OPS', 'IT', 'GONE', null),
      space: fc.constantFrom('OPS', 'TEAM', 'GONE', null),
    }),
  },
  {
    weight: 1,
    arbitrary: act('chat', {
      who: anybody,
      product: fc.constantFrom('jira', 'confluence'),
      question: fc.constantFrom('askStatus', 'askPlan'),
    }),
  },
  { weight: 1, arbitrary: act('meddle', { who: users, which }) },
  {
    weight: 4,
    arbitrary: act('job', { name: fc.constantFrom('scanReminders', 'personalData', 'prepareData') }),
  },
  { weight: 1, arbitrary: act('host', { license: fc.constantFrom(...HOSTS), endsIn: day(1, 60) }) },
  { weight: 1, arbitrary: act('close account', { who: users }) },
);

function rarely(): fc.Arbitrary<boolean> {
  return fc.nat({ max: 9 }).map((drawn) => drawn === 9);
}

const troubled: fc.Arbitrary<Weather> = fc.record({
  faults: fc.array(fc.record({ at: day(1, 40), how: fc.constantFrom(...FAULTS) }), {
    maxLength: 6,
    size: 'max',
  }),
  dies: fc.option(day(0, 30), { freq: 2 }),
  skew: fc.constantFrom(0, 0, -90, 90),
  pace: fc.nat({ max: 999 }),
});
export const weather = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.constant(CALM) },
  { weight: 2, arbitrary: troubled },
);

export const steps: fc.Arbitrary<Step> = fc.record({
  days: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: day(1, 4) }),
  morning: fc.record({
    went: fc.constantFrom('calm', 'calm', 'calm', 'missed', 'bad', 'bad'),
    weather: troubled,
    isTwice: rarely(),
  }),
  minutes: fc.constantFrom(0, 1, 30, 90, 600),
  act: acts,
  weather,
  rival: fc.option(fc.record({ act: acts, weather }), { freq: 2 }),
  again: fc.boolean(),
  isFresh: fc.boolean(),
});
