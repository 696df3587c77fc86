import fc from 'fast-check';
import { addDays, type Day } from '../../src/policy';
import {
  AUDIENCES,
  type FactsOfDays,
  type HostFacts,
  NOTHING_HUSHED,
  PLACES,
  promptFor,
  type PromptSettings,
  silentUntil,
} from '../../src/prompts';
import { license, noHost, settings, today } from './known-facts';

/** The day before which silence is looked for. */
const BEFORE = '2026-07-30';
const known = (over: Partial<FactsOfDays> = {}): FactsOfDays => ({
  licenses: [],
  hosts: [noHost],
  isAsked: false,
  unseen: [],
  settings,
  ...over,
});
const ending = (expiresOn: Day, over: Parameters<typeof license>[0] = {}) =>
  known({ licenses: [license({ expiresOn, ...over })] });
const hosted = (...hosts: Partial<HostFacts>[]) =>
  known({ hosts: hosts.map((host) => ({ ...noHost, ...host })) });
const off = (...audiences: PromptSettings['reach'][number]['audience'][]): PromptSettings => ({
  ...settings,
  reach: audiences.map((audience) => ({ place: 'page-banner', audience, reach: 'nothing' })),
});

it.each<[title: string, known: FactsOfDays, until: Day | null]>([
  ['nothing is registered', known(), BEFORE],
  ['a license ends in a year', ending('2027-06-15'), BEFORE],
  ['a license ends 60 days from today, the longest lead time', ending('2026-08-14'), null],
  ['a license ends 61 days from today', ending('2026-08-15'), '2026-06-16'],
  ['a license ends 70 days from today', ending('2026-08-24'), '2026-06-25'],
  ['a license has ended', ending('2026-06-15'), null],
  ['a license ended years ago', ending('2020-06-15'), null],
  ['a license has no end', known({ licenses: [license({ expiresOn: null })] }), BEFORE],
  [
    'its renewal is in progress for ten days',
    ending('2026-06-20', { renewalUntil: '2026-06-25' }),
    '2026-06-25',
  ],
  ['its renewal was to be done by today', ending('2026-06-20', { renewalUntil: today }), null],
  ['people asked for something', known({ isAsked: true }), null],
  [
    'people asked, and the place is off for all',
    known({ isAsked: true, settings: off('admin', 'user') }),
    BEFORE,
  ],
  ['the place is off for users alone', { ...ending('2026-06-15'), settings: off('user') }, null],
  ['the place is off for all', { ...ending('2026-06-15'), settings: off('admin', 'user') }, BEFORE],
  ['not all licenses were read', known({ unseen: [{ day: '2028-01-01' }] }), null],
  ['the host license is inactive', hosted({ state: 'inactive' }), null],
  ['the host license is active, its end is not told', hosted({ state: 'active' }), BEFORE],
  [
    'the host license is active to the end of June',
    hosted({ state: 'active', endsOn: '2026-07-01' }),
    '2026-07-01',
  ],
  [
    'the same, where zones name two days',
    hosted({ state: 'active', endsOn: '2026-07-02' }, { state: 'active', endsOn: '2026-07-01' }),
    '2026-07-01',
  ],
  ['the host license should have ended, and is active', hosted({ state: 'active', endsOn: today }), null],
  [
    'an evaluation ends in 61 days',
    hosted({ state: 'evaluation', evaluation: true, endsOn: '2026-08-15' }),
    '2026-06-16',
  ],
  ['an evaluation without an end that is told', hosted({ state: 'evaluation', evaluation: true }), BEFORE],
])('%s: silent until %s', (_, facts, until) => {
  expect(silentUntil(facts, 'page-banner', { from: today, before: BEFORE })).toBe(until);
});

it('each place has its switches', () => {
  const facts = { ...ending('2026-06-15'), settings: off('admin', 'user') };
  const silent = PLACES.filter(
    (place) => silentUntil(facts, place, { from: today, before: addDays(today, 1) }) !== null,
  );
  expect(silent).toEqual(['page-banner']);
});

it('on no day of a silence anybody would be told anything, whoever they are', () => {
  const day = fc.integer({ min: -100, max: 200 }).map((days) => addDays(today, days));
  const licenses = fc.array(
    fc.record({ expiresOn: fc.option(day), renewalUntil: fc.option(day) }).map((over) => license(over)),
    { maxLength: 3 },
  );
  const host = fc.record({
    state: fc.constantFrom(...(['active', 'evaluation', 'inactive', 'absent'] as const)),
    evaluation: fc.boolean(),
    endsOn: fc.option(day),
  });
  const leadDays = fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(licenses, host, leadDays, fc.constantFrom(...PLACES), (some, over, leads, place) => {
      const facts = {
        licenses: some,
        hosts: [{ ...noHost, ...over }],
        settings: { ...settings, leadDays: leads },
      };
      const until = silentUntil(known(facts), place, { from: today, before: BEFORE });
      for (let on = today; on < (until ?? today); on = addDays(on, 1))
        for (const audience of AUDIENCES) {
          const seen = { today: on, host: facts.hosts[0]!, licenses: some };
          const viewer = { audience, hushed: NOTHING_HUSHED };
          expect(promptFor(seen, facts.settings, viewer, place)).toBeNull();
        }
    }),
  );
});
