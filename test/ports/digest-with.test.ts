import fc from 'fast-check';
import { addDays, type Day, mockupsPolicy } from '../../src/policy';
import type { DueLicense } from '../../src/ports/attention';
import { type Digest, DIGEST_DAYS, digestOf, noticedBy } from '../../src/ports/digest';
import { ATTENTION_ENTITY, attentionRows, dueLicense, keyOf } from '../../src/ports/forge/attention-rows';
import { digestWith } from '../../src/ports/forge/digest-with';
import { hostOfProduct, licensesIn } from '../../src/ports/noticed-facts';
import { AUDIENCES, PLACES, promptBySeen, promptFor } from '../../src/prompts';
import { type App, startApp } from '../handlers/app';

const MADE_ON: Day = '2015-05-09';
const LEAD_DAYS = [30, 7];
const ports = { policy: mockupsPolicy };
const hostOf = hostOfProduct(ports);

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

/** The register: what stands in the index, and who is told of it. */
type Site = Map<string, DueLicense>;

const noticedIn = (site: Site) => ({
  leadDays: LEAD_DAYS,
  switches: { reach: [] },
  renewals: [],
  asked: [],
  licenses: [...site.values()].sort((a, b) => a.expiresOn.localeCompare(b.expiresOn)),
  unseen: [],
});

/** Stores, replaces or removes a license, as a command has done it when the digest is brought up to date. */
function write(site: Site, id: string, next: DueLicense | null): void {
  const table = app.platform.store.table(`entity/${ATTENTION_ENTITY}`);
  table.delete(keyOf.license(id));
  site.delete(id);
  if (next === null) return;
  site.set(id, next);
  const { name, product, contact, expiresOn } = next;
  const row = dueLicense({ entry: { id, name, license: { product }, contact } } as never, expiresOn)!;
  const { key, ...value } = row;
  table.set(key, { value, createdAt: 0, updatedAt: 0 });
}

const day = fc.oneof(
  fc.integer({ min: -1, max: 2 }),
  fc.integer({ min: -5, max: 8 }),
  fc.integer({ min: -60, max: 60 }),
);
const license = fc.record({ day, product: fc.constantFrom('jira-server', 'confluence-server', 'desktop') });
const change = fc.tuple(fc.nat({ max: 49 }), fc.option(license));
const sites = fc.record({
  licenses: fc.array(license, { minLength: 10, maxLength: 45, size: 'max' }),
  commands: fc.array(
    fc.record({
      changes: fc.array(change, { maxLength: 8 }),
      /** So many of those that the digest has are removed, the nearest first. */
      removesNearest: fc.nat({ max: 9 }),
    }),
    { maxLength: 6 },
  ),
  dayOn: fc.integer({ min: -1, max: 3 }),
});

const due = (index: number, { day: days, product }: { day: number; product: string }): DueLicense => ({
  id: `l${(index * 37) % 97}`,
  name: `License ${index}`,
  product,
  contact: 'Anna Keller',
  expiresOn: addDays(MADE_ON, days),
});

const distance = ({ expiresOn }: DueLicense) => Math.abs(Date.parse(expiresOn) - Date.parse(MADE_ON));
const nearestOf = ({ noticed }: Digest) => noticed.licenses.toSorted((a, b) => distance(a) - distance(b));

it('after whatever was changed, a prompt by the digest is the prompt by the whole index, or it is not decided', async () => {
  let decided = 0;
  await fc.assert(
    fc.asyncProperty(sites, async ({ licenses, commands, dayOn }) => {
      app.platform.store.table(`entity/${ATTENTION_ENTITY}`).clear();
      const site: Site = new Map();
      for (const [index, each] of licenses.entries()) write(site, due(index, each).id, due(index, each));
      const through = addDays(MADE_ON, 30 + DIGEST_DAYS);
      let digest: Digest = digestOf(noticedIn(site), { madeOn: MADE_ON, through }, hostOf)!;
      for (const { changes, removesNearest } of commands) {
        const changed = new Set<string>();
        for (const { id } of nearestOf(digest).slice(0, removesNearest)) {
          write(site, id, null);
          changed.add(keyOf.license(id));
        }
        for (const [index, next] of changes) {
          const { id } = due(index, { day: 0, product: '' });
          write(site, id, next && due(index, next));
          changed.add(keyOf.license(id));
        }
        digest = (await digestWith(digest, changed, hostOf))!;
      }

      const today = addDays(MADE_ON, dayOn);
      const noticed = noticedBy(digest, today, LEAD_DAYS);
      if (noticed === null) return;
      const settings = { leadDays: LEAD_DAYS, reach: [] };
      for (const product of ['jira', 'confluence'] as const)
        for (const audience of AUDIENCES)
          for (const place of PLACES) {
            const host = { product, state: 'active', evaluation: false, endsOn: null, requests: [] } as const;
            const who = { audience, hushed: { things: {}, quiet: {} } };
            const facts = (of: Digest['noticed']) => ({
              today,
              host,
              licenses: licensesIn(ports, of, today),
            });
            const prompt = promptBySeen(facts(noticed), noticed.unseen, settings, who, place);
            if (prompt === 'not-seen') continue;
            decided += 1;
            expect(prompt).toEqual(promptFor(facts(noticedIn(site)), settings, who, place));
          }
    }),
    { numRuns: 60, seed: 20_150_510 },
  );
  // Otherwise the digest would be of little use after a change.
  expect(decided).toBeGreaterThan(500);
});

it('what is asked, renewed, announced and told to whom is read by its key', async () => {
  await app.during({}, async () => {
    const { attention, settings } = app.ports;
    const through = addDays(MADE_ON, 44);
    const before = digestOf(
      {
        ...noticedIn(new Map()),
        renewals: [
          { licenseId: 'a', until: '2015-07-01', by: null },
          { licenseId: 'b', until: '2015-07-01', by: null },
        ],
        asked: [{ licenseId: null, kind: 'seats', latestOn: '2015-05-01' }],
      },
      { madeOn: MADE_ON, through },
      hostOf,
    )!;
    await settings.set({ leadDays: [5], timeZone: 'UTC' });
    await attention.setRenewal('a', { until: '2015-08-01', by: 'anna' });
    const reach = [{ place: 'issue-panel', audience: 'user', reach: 'nothing' }] as const;
    await attention.setSwitches({ reach: [...reach] });
    const changed = [
      keyOf.leadTimes,
      keyOf.switches,
      keyOf.renewal('a'),
      keyOf.renewal('b'),
      keyOf.asked(null, 'seats'),
    ];
    const { noticed } = (await digestWith(before, new Set(changed), hostOf))!;
    expect(noticed).toMatchObject({
      leadDays: [5],
      switches: { reach },
      renewals: [{ licenseId: 'a', until: '2015-08-01', by: 'anna' }],
      asked: [],
    });
    expect(await attentionRows.get(keyOf.renewal('b'))).toBeNull();
  });
});
