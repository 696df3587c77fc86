import fc from 'fast-check';
import type { Said } from '../../src/contract/prompts';
import { handleOf } from '../../src/handlers/prompting/handle';
import { addDays, type Day } from '../../src/policy';
import { forgeAttention } from '../../src/ports/forge/attention';
import {
  ATTENTION_ENTITY,
  attentionRows,
  dueLicense,
  factFirst,
  keyOf,
} from '../../src/ports/forge/attention-rows';
import { type Hush, type Hushed, promptFor, type Quiet } from '../../src/prompts';
import { value } from '../handlers/app';
import { ANNA, BEN, type PromptApp, startPromptApp, UTC } from './prompt-app';

const TODAY = '2015-05-09';
const LEAD_DAYS = [60, 30, 7];
const LONG_AGO = '2012-01-01';

let app: PromptApp;
beforeEach(() => (app = startPromptApp()));
afterEach(() => app.close());

interface Due {
  id: string;
  expiresOn: Day;
}

const rowOf = ({ id, expiresOn }: Due) => {
  const license = { product: 'jira-server' };
  const entry = { id, name: `Jira Server, ${id}`, license, contact: 'Anna Keller' };
  return dueLicense({ entry, keyReference: null } as never, expiresOn)!;
};
const plant = (license: Due) => attentionRows.put(rowOf(license));
const many = (count: number, endsOn: (index: number) => Day) =>
  Array.from({ length: count }, (_, i) => ({ id: `no-${i}`, expiresOn: endsOn(i) }));
/** Puts many where the storage keeps them, as `plant` would: so many calls take longer than what is tested. */
const plantAll = (licenses: Due[]) => {
  const table = app.platform.store.table(`entity/${ATTENTION_ENTITY}`);
  for (const { key, ...value } of licenses.map(rowOf)) table.set(key, { value, createdAt: 0, updatedAt: 0 });
};
const promptOf = async (as: string) => value<never>(app.prompt('getPrompt', UTC, { as }) as never);
const causeOf = (as: string): Promise<Said> => promptOf(as);
const queries = () => app.platform.log.requests.filter(({ operation }) => operation === 'entity/query');
const bytes = () => queries().reduce((sum, { responseBytes }) => sum + responseBytes, 0);
const tidy = () =>
  forgeAttention.tidy(
    TODAY,
    () => Promise.resolve(false),
    () => Promise.resolve(),
  );

it('what is put where the storage keeps it stands there as if it had been stored', async () => {
  const one = { id: 'acme', expiresOn: addDays(TODAY, 7) };
  await plant(one);
  const stored = await attentionRows.get('license:acme');
  plantAll([one]);
  expect(await attentionRows.get('license:acme')).toEqual({ ...stored, mark: expect.any(String) as string });
});

describe('600 ended long ago and one ends in 7 days', () => {
  beforeEach(async () => {
    plantAll(many(600, (i) => addDays(LONG_AGO, i % 300)));
    await plant({ id: 'soon', expiresOn: addDays(TODAY, 7) });
  });

  it('is said at once, by three small reads', async () => {
    app.platform.log.clear();
    expect(await causeOf(BEN)).toMatchObject({
      prompt: { cause: 'maintenance-expiring', day: addDays(TODAY, 7) },
    });
    expect(queries()).toHaveLength(3);
    expect(bytes()).toBeLessThan(10_240);
  });

  it('and once what ended long ago is put away, by one', async () => {
    await tidy();
    app.platform.log.clear();
    expect(await causeOf(BEN)).toMatchObject({ prompt: { cause: 'maintenance-expiring' } });
    expect(queries()).toHaveLength(1);
    expect(bytes()).toBeLessThan(10_240);
  });

  it.each([false, true])('who hushed it is told of the last that ended: put away %s', async (isTidied) => {
    if (isTidied) await tidy();
    const { prompt } = await causeOf(BEN);
    const hushed = { things: { [prompt!.key]: { milestone: prompt!.milestone } }, quiet: {} };
    await app.ports.hushes.change(BEN, () => hushed, `${TODAY}T12:00:00Z`);
    expect(await causeOf(BEN)).toMatchObject({
      prompt: { cause: 'maintenance-expired', day: addDays(LONG_AGO, 299) },
    });
  });

  it('and who was told of one that was put away can ask an admin about it', async () => {
    await tidy();
    const licenseId = await handleOf(app.ports, 'no-299');
    const asked = await app.prompt('askAdmin', { licenseId, kind: 'renewal', text: '', ...UTC } as never);
    expect(asked).toMatchObject({ ok: true });
  });
});

it.each<[string, (index: number) => Day, number]>([
  ['cover five thousand days to come', (i) => addDays(TODAY, i + 1), 1],
  ['are covered for long', (i) => addDays(TODAY, 400 + (i % 300)), 1],
  ['have all ended', (i) => addDays(TODAY, -(i % 1500) - 40), 3],
  ['have ended, or will end', (i) => addDays(TODAY, (i % 1500) - 750), 3],
])('5,000 that %s are read in one read of 10 KB, or three', async (_, endsOn, most) => {
  plantAll(many(5000, endsOn));
  app.platform.log.clear();
  await value<never>(app.prompt('getPrompt', UTC, { as: ANNA, module: 'jira:issueContext' }) as never);
  expect(queries()).toHaveLength(most);
  expect(bytes()).toBeLessThan(10_240);
});

it('a digest is made from all that end in its days, so that it knows of products that end later than 6,000 others', async () => {
  plantAll(many(6000, (i) => addDays(TODAY, 1 + (i % 60))));
  const { licenses, unseen } = await forgeAttention.notice(TODAY, LEAD_DAYS, 'digest');
  expect(licenses).toHaveLength(6000);
  expect(unseen).toEqual([]);
});

it('a license that is saved after it was put away stands at its new day', async () => {
  await plant({ id: 'acme', expiresOn: LONG_AGO });
  await tidy();
  await plant({ id: 'acme', expiresOn: addDays(TODAY, 7) });
  expect(await causeOf(BEN)).toMatchObject({ prompt: { cause: 'maintenance-expiring' } });
});

/** A license that somebody dismissed some days ago, at the milestone that it has today. */
const quietBy = async ({ id, expiresOn }: Due, since: Day): Promise<Quiet> => {
  const lead = [7, 30, 60].find((days) => expiresOn <= addDays(TODAY, days)) ?? 60;
  return expiresOn <= TODAY
    ? { since, key: 'expired', milestone: `${expiresOn}/0` }
    : { since, key: `maintenance:${await handleOf(app.ports, id)}`, milestone: `${expiresOn}/${lead}` };
};

describe('what is near is said as if the whole register had been read', () => {
  const day = fc.integer({ min: -70, max: 70 }).map((days) => addDays(TODAY, days));
  const hush = fc.oneof(
    fc.record({ milestone: day.map((end) => `${end}/0`) }),
    fc.record({ until: fc.constantFrom(TODAY, addDays(TODAY, 1)) }),
  );
  const sites = fc.record({
    days: fc.array(day, { minLength: 20, maxLength: 60 }),
    renewing: fc.subarray([...Array(60).keys()]),
    hushed: fc.subarray([...Array(60).keys()]),
    expired: fc.option(hush),
    isTidied: fc.boolean(),
    /** What this person dismissed in the place; null: nothing. */
    quietOf: fc.option(fc.nat({ max: 19 })),
    since: fc.integer({ min: 0, max: 9 }).map((days) => addDays(TODAY, -days)),
  });

  it('whatever stands there, is being renewed, and is hushed', async () => {
    await fc.assert(
      fc.asyncProperty(sites, async ({ days, renewing, hushed, expired, isTidied, quietOf, since }) => {
        app.close();
        app = startPromptApp();
        const licenses = days.map((expiresOn, i) => ({ id: `no-${i}`, expiresOn }));
        plantAll(licenses);
        await attentionRows.put(factFirst(keyOf.leadTimes, { is: 'lead-times', leadDays: LEAD_DAYS }));
        const until = addDays(TODAY, 20);
        for (const i of renewing) await forgeAttention.setRenewal(`no-${i}`, { until, by: ANNA });
        const things: Record<string, Hush> = expired ? { expired } : {};
        for (const i of hushed)
          things[`maintenance:${await handleOf(app.ports, `no-${i}`)}`] = { until: addDays(TODAY, 1) };
        const dismissed = licenses[quietOf ?? -1];
        const quiet: Hushed['quiet'] = dismissed
          ? { 'dashboard-gadget': await quietBy(dismissed, since) }
          : {};
        const hushes = { things, quiet };
        await app.ports.hushes.change(BEN, () => hushes, `${TODAY}T12:00:00Z`);
        if (isTidied) await tidy();

        const whole = await Promise.all(
          licenses.map(async ({ id, expiresOn }, i) => ({
            id,
            handle: await handleOf(app.ports, id),
            name: `Jira Server, ${id}`,
            product: { name: 'Mockups for JIRA Server', host: 'jira' } as const,
            contact: 'Anna Keller',
            expiresOn,
            renewalUntil: renewing.includes(i) ? until : null,
            requests: [],
          })),
        );
        const host = { product: 'jira', state: 'absent', evaluation: false } as const;
        const expected = promptFor(
          { today: TODAY, host: { ...host, endsOn: null, requests: [] }, licenses: whole },
          { leadDays: LEAD_DAYS, reach: [] },
          { audience: 'user', hushed: hushes },
          'dashboard-gadget',
        );
        expect((await causeOf(BEN)).prompt).toEqual(expected);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
