import fc from 'fast-check';
import { addDays, type Day, mockupsPolicy } from '../../src/policy';
import type { DueLicense, Noticed } from '../../src/ports/attention';
import { DIGEST_DAYS, digestOf, noticedBy } from '../../src/ports/digest';
import { licensesIn, productNamed } from '../../src/ports/noticed-facts';
import {
  AUDIENCES,
  type Hush,
  type Hushed,
  PLACES,
  promptBySeen,
  promptFor,
  type Reach,
} from '../../src/prompts';

const MADE_ON: Day = '2015-05-09';
const LEAD_DAYS = [30, 7];
const THROUGH = addDays(MADE_ON, 30 + DIGEST_DAYS);
const ports = { policy: mockupsPolicy };
const hostOf = (product: string | null) =>
  product === null ? null : (productNamed(ports, product, MADE_ON)?.host ?? null);

const read = (licenses: DueLicense[], over: Partial<Noticed> = {}): Noticed => ({
  leadDays: LEAD_DAYS,
  switches: { reach: [] },
  renewals: [],
  asked: [],
  licenses: licenses.toSorted((a, b) => a.expiresOn.localeCompare(b.expiresOn)),
  unseen: [],
  ...over,
});
const due = (id: string, daysFromNow: number, product: string | null = 'jira-server'): DueLicense => ({
  id,
  name: `License ${id}`,
  product,
  contact: 'Anna Keller',
  expiresOn: addDays(MADE_ON, daysFromNow),
});
const made = (all: Noticed) => digestOf(all, { madeOn: MADE_ON, through: THROUGH }, hostOf);

describe('a prompt by the digest is the prompt by the whole index, or it is not decided', () => {
  const products = fc.constantFrom('jira-server', 'confluence-server', 'desktop', null);
  const ends = fc.oneof(
    fc.integer({ min: -1, max: 1 }),
    fc.integer({ min: -4, max: 6 }),
    fc.integer({ min: -50, max: 44 }),
  );
  const licenses = fc
    .array(fc.tuple(ends, products), { minLength: 10, maxLength: 60, size: 'max' })
    .map((all) => all.map(([days, product], index) => due(`l${(index * 37) % 97}-${index}`, days, product)));

  const viewed = fc.record({
    dayOn: fc.oneof(fc.integer({ min: -2, max: 3 }), fc.integer({ min: -2, max: 16 })),
    place: fc.constantFrom(...PLACES),
    product: fc.constantFrom('jira' as const, 'confluence' as const),
    audience: fc.constantFrom(...AUDIENCES),
    reach: fc.constantFrom<Reach>('usual', 'everything'),
    renewed: fc.array(fc.nat({ max: 59 }), { maxLength: 20 }),
    hushed: fc.array(fc.nat({ max: 59 }), { maxLength: 20 }),
    /** All but those are hushed. */
    hushesOthers: fc.boolean(),
    quietBy: fc.option(fc.nat({ max: 59 }), { nil: null }),
  });
  type Viewed = typeof viewed extends fc.Arbitrary<infer V> ? V : never;

  const handled = (noticed: Noticed, today: Day) =>
    licensesIn(ports, noticed, today).map((each) => ({ ...each, handle: `handle of ${each.id}` }));

  function hushedBy(all: DueLicense[], { hushed, hushesOthers, quietBy, place, dayOn }: Viewed): Hushed {
    const things: Record<string, Hush> = {};
    for (const [index, { id }] of all.entries())
      if (hushed.includes(index) !== hushesOthers) things[`license:handle of ${id}`] = { forGood: true };
    const by = quietBy === null ? undefined : all[quietBy];
    const since = addDays(MADE_ON, dayOn - 20);
    const quiet = by && { since, key: `maintenance:handle of ${by.id}`, milestone: `${by.expiresOn}/30` };
    return { things, quiet: quiet ? { [place]: quiet } : {} };
  }

  let decided = 0;

  it('for whoever looks, whatever they hid and whatever is being renewed, on its own day and the next ones', () => {
    fc.assert(
      fc.property(licenses, viewed, (all, viewer) => {
        const { dayOn, place, product, audience, reach, renewed } = viewer;
        const today = addDays(MADE_ON, dayOn);
        const renewals = renewed.flatMap((index) => {
          const of = all[index];
          return of ? [{ licenseId: of.id, until: addDays(today, 9), by: null }] : [];
        });
        const whole = read(all, { renewals });
        const noticed = noticedBy(made(whole)!, today, LEAD_DAYS);
        if (noticed === null) return;
        const host = { product, state: 'active', evaluation: false, endsOn: null, requests: [] } as const;
        const settings = { leadDays: LEAD_DAYS, reach: [{ place, audience, reach }] };
        const who = { audience, hushed: hushedBy(all, viewer) };
        const factsBy = (of: Noticed) => ({ today, host, licenses: handled(of, today) });
        const prompt = promptBySeen(factsBy(noticed), noticed.unseen, settings, who, place);
        if (prompt === 'not-seen') return;
        decided += 1;
        expect(prompt).toEqual(promptFor(factsBy(whole), settings, who, place));
      }),
      { numRuns: 1_000, seed: 20_150_509 },
    );
    expect(decided).toBeGreaterThan(200);
  });
});

it.each([
  ['a year of ends, ten of each day', (i: number) => (i % 300) - 150],
  ['all on one day, today', () => 0],
  ['all on one day, tomorrow', () => 1],
  ['half of them yesterday, half in a week', (i: number) => (i % 2 === 0 ? -1 : 7)],
])('%s: who has hidden nothing is told by the digest on its day and the next', (_, daysOf) => {
  const all = Array.from({ length: 3_000 }, (__, i) => due(`no-${i}`, daysOf(i)));
  const digest = made(read(all))!;
  for (const dayOn of [0, 1]) {
    const today = addDays(MADE_ON, dayOn);
    const noticed = noticedBy(digest, today, LEAD_DAYS)!;
    const host = { product: 'jira', state: 'active', evaluation: false, endsOn: null, requests: [] } as const;
    const known = { today, host, licenses: licensesIn(ports, noticed, today) };
    const who = { audience: 'user', hushed: { things: {}, quiet: {} } } as const;
    for (const place of PLACES)
      expect(promptBySeen(known, noticed.unseen, { leadDays: LEAD_DAYS, reach: [] }, who, place)).not.toBe(
        'not-seen',
      );
  }
});

it('has room in one read however many there are and however long their names', () => {
  const bytes = (all: DueLicense[]) => Buffer.byteLength(JSON.stringify(made(read(all))));
  const named = (letters: number) =>
    Array.from({ length: 2_000 }, (_, i) => ({
      ...due(`no-${i}`, (i % 200) - 100),
      name: 'ä'.repeat(letters),
      contact: 'ä'.repeat(letters),
    }));
  expect(bytes(named(10))).toBeLessThanOrEqual(8_000);
  expect(bytes(named(100))).toBeLessThanOrEqual(8_000);
  const renewals = Array.from({ length: 200 }, (_, i) => ({
    licenseId: `no-${i}`,
    until: MADE_ON,
    by: 'x'.repeat(40),
  }));
  expect(made(read(named(10), { renewals }))).toBeNull();
});

it.each<[string, Noticed['unseen'], Noticed['unseen']]>([
  ['ahead, the nearest', [{ day: '2015-06-09' }, { day: '2015-05-20' }], [{ day: '2015-05-20' }]],
  ['behind, the nearest', [{ day: '2015-04-01' }, { day: '2015-05-09' }], [{ day: '2015-05-09' }]],
  [
    'of one day, the first id',
    [
      { day: '2015-05-20', host: 'jira', behindId: 'b' },
      { day: '2015-05-20', host: 'jira', behindId: 'a' },
    ],
    [{ day: '2015-05-20', host: 'jira', behindId: 'a' }],
  ],
])('of places where others begin, it keeps one: %s', (_, unseen, kept) => {
  expect(made(read([], { unseen }))!.noticed.unseen).toEqual(kept);
  expect(made(read([], { unseen: unseen.toReversed() }))!.noticed.unseen).toEqual(kept);
});

it.each([
  ['the last day whose ends were looked at', DIGEST_DAYS, true],
  ['the day after', DIGEST_DAYS + 1, false],
])('%s: %#', (_, dayOn, holds) => {
  const noticed = noticedBy(made(read([due('a', 3)]))!, addDays(MADE_ON, dayOn), LEAD_DAYS);
  expect(noticed !== null).toBe(holds);
});

it.each([
  ['the day before others begin', 3, true],
  ['the day on which others begin: they may be nearer than what it has', 4, false],
])('%s: %#', (_, dayOn, holds) => {
  const days = [1, 2, 3, 4, 5].flatMap((day) => [0, 1, 2, 3].map((i) => due(`jira-${day}-${i}`, day)));
  const digest = made(read([...days, due('z', 5, 'confluence-server')]))!;
  expect(noticedBy(digest, addDays(MADE_ON, dayOn), LEAD_DAYS) !== null).toBe(holds);
});
