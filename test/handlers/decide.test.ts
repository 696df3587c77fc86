import fc from 'fast-check';
import type { Intent, WantedIntent } from '../../src/contract/intent';
import type { LicenseEntry } from '../../src/contract/licenses';
import type { SeveralOutcome } from '../../src/contract/several';
import type { License } from '../../src/policy';
import { bought, renewed, serverLicense } from '../builders';
import { anyServerLicense } from '../policy/random-license';
import { type App, startApp, value } from './app';

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const UTC = { timeZone: 'UTC' };
const LAPSE: Intent = { is: 'lapse' };
const RENEW: Intent = { is: 'renew', by: '2015-06-01' };

const add = (name: string, license: License = serverLicense()): Promise<LicenseEntry> =>
  value(app.ask('addLicense', { draft: { name, contact: 'Ann', license }, key: null, ...UTC }));
const decide = (licenses: readonly LicenseEntry[], intent: WantedIntent | null) =>
  value(app.ask('decide', { licenses: licenses.map(({ id, revision }) => ({ id, revision })), intent }));
async function decided(license: LicenseEntry, intent: WantedIntent | null): Promise<LicenseEntry> {
  const [outcome] = await decide([license], intent);
  if (outcome?.outcome !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome.entry;
}
const stored = (entity: string, key: string) =>
  app.platform.store.table(`entity/${entity}`).get(key)?.value as object | undefined;

it('a decision is kept with the license, for the end that it was made about', async () => {
  const license = await add('Paris');
  app.now = '2015-05-10T08:00:00.000Z';
  const entry = await decided(license, RENEW);
  expect(entry).toStrictEqual({
    ...license,
    decision: { intent: RENEW, endsOn: '2015-01-31', decidedAt: app.now },
    revision: entry.revision,
    updatedAt: app.now,
  });
  expect(await value(app.ask('getLicense', license))).toStrictEqual(entry);
  expect(app.log).toEqual([]);
});

it('a license without an end is decided about too, and nothing null is stored', async () => {
  const license = await add('Unknown', { product: 'jira-server', channel: 'direct' });
  const entry = await decided(license, LAPSE);
  expect(entry.decision).toMatchObject({ intent: LAPSE, endsOn: null });
  expect(JSON.stringify(stored('license', license.id))).not.toContain('null');
  expect(await value(app.ask('getLicense', license))).toStrictEqual(entry);
});

it('several are decided about at once, each by itself', async () => {
  const [paris, lyon, rome, oslo] = [
    await add('Paris'),
    await add('Lyon'),
    await add('Rome'),
    await add('Oslo'),
  ];
  const draft = { name: 'Lyon 2', contact: '', license: serverLicense() };
  const saved = await value(app.ask('saveLicense', { ...lyon, draft, ...UTC }));
  await value(app.ask('deleteLicense', rome));
  const outcomes = await decide([paris, lyon, rome, oslo], LAPSE);
  expect(outcomes).toMatchObject([
    { id: paris.id, outcome: 'changed', entry: { decision: { intent: LAPSE } } },
    { id: lyon.id, outcome: 'failed', failure: { code: 'conflict', current: saved } },
    { id: rome.id, outcome: 'failed', failure: { code: 'not-found' } },
    { id: oslo.id, outcome: 'changed', entry: { decision: { intent: LAPSE } } },
  ]);
  expect(await value(app.ask('getLicense', lyon))).toEqual(saved);
});

describe('so many days before the end', () => {
  const before = (daysBeforeEnd: number): WantedIntent => ({ is: 'renew', daysBeforeEnd });
  const outcomeOf = (outcome: SeveralOutcome | undefined) =>
    outcome?.outcome === 'changed' ? outcome.entry.decision?.intent : outcome?.failure;

  it('each license has its own day; one without an end or with a day that is over is refused alone', async () => {
    app.now = '2015-05-10T08:00:00.000Z';
    const july = serverLicense({ history: [bought('2014-07-15')] });
    const june = serverLicense({ history: [bought('2014-06-01')] });
    const licenses = [
      await add('July', july),
      await add('June', june),
      await add('Unknown', { product: 'jira-server', channel: 'direct' }),
    ];
    const refused = {
      code: 'bad-input',
      fault: { code: 'impossible-date', path: 'intent.daysBeforeEnd', clauses: [] },
    };
    expect((await decide(licenses, before(30))).map(outcomeOf)).toEqual([
      { is: 'renew', by: '2015-06-15' },
      refused,
      refused,
    ]);
    expect(await value(app.ask('getLicense', licenses[1]!))).toEqual(licenses[1]);
  });

  it('the same asked again is decided already', async () => {
    const license = await add('Paris', serverLicense({ history: [bought('2015-04-01')] }));
    const entry = await decided(license, before(60));
    app.now = '2015-05-11T08:00:00.000Z';
    expect(await decided(license, before(60))).toEqual(entry);
  });

  it.each<[title: string, intent: object, path: string]>([
    ['neither a day nor days', { is: 'renew' }, 'intent.by'],
    ['both', { is: 'renew', by: '2030-01-01', daysBeforeEnd: 3 }, 'intent.by'],
    ['less than none', { is: 'replace', daysBeforeEnd: -1 }, 'intent.daysBeforeEnd'],
    ['part of a day', { is: 'replace', daysBeforeEnd: 1.5 }, 'intent.daysBeforeEnd'],
    ['more than ten years', { is: 'renew', daysBeforeEnd: 3651 }, 'intent.daysBeforeEnd'],
  ])('%s: refused', async (_, intent, path) => {
    const { id, revision } = await add('Paris');
    expect(await app.call('decide', { licenses: [{ id, revision }], intent })).toMatchObject({
      failure: { code: 'bad-input', fault: { path } },
    });
  });
});

it('the same asked again, as after a lost answer, is decided already, and nothing is written', async () => {
  const license = await add('Paris');
  const entry = await decided(license, RENEW);
  app.now = '2015-05-10T08:00:00.000Z';
  expect(await decided(license, RENEW)).toEqual(entry);
  const undecided = await decided(entry, null);
  expect(await decided(entry, null)).toEqual(undecided);
});

it('another decision from the same look is told of the first', async () => {
  const license = await add('Paris');
  const current = await decided(license, RENEW);
  expect(await decide([license], { is: 'renew', by: '2015-07-01' })).toEqual([
    { id: license.id, outcome: 'failed', failure: { code: 'conflict', current } },
  ]);
});

it.each(['renew', 'replace'] as const)('a day to %s by that is over everywhere is refused', async (is) => {
  const license = await add('Paris');
  const { id, revision } = license;
  expect(
    await app.ask('decide', { licenses: [{ id, revision }], intent: { is, by: '2015-05-08' } }),
  ).toMatchObject({ ok: false, failure: { code: 'bad-input', fault: { path: 'intent.by' } } });
  expect(await value(app.ask('getLicense', license))).toEqual(license);
});

it.each([
  ['no license', 0],
  ['more than a hundred', 101],
])('%s is refused', async (_, count) => {
  const licenses = Array.from({ length: count }, (__, index) => ({ id: `a${index}`, revision: 'r' }));
  expect(await app.ask('decide', { licenses, intent: LAPSE })).toMatchObject({
    failure: { code: 'bad-input' },
  });
});

it('what is to lapse stands behind all days in the list, and in no range', async () => {
  const [paris, lyon] = [
    await add('Paris'),
    await add('Lyon', serverLicense({ history: [bought('2014-02-28')] })),
  ];
  await decided(paris, LAPSE);
  const listed = async (range: object) =>
    (await value(app.ask('listLicenses', range))).items.map(({ name }) => name);
  expect(await listed({})).toEqual(['Lyon', 'Paris']);
  expect(await listed({ expiresFrom: '2014-01-01' })).toEqual(['Lyon']);
  expect(stored('attention', `license:${paris.id}`)).toBeUndefined();
  expect(stored('attention', `license:${lyon.id}`)).toBeDefined();
});

it('an import, a save and a new key keep the decision', async () => {
  const license = await decided(await add('Paris'), LAPSE);
  const { id, revision, contact, decision, license: terms } = license;
  const row = { id, name: 'Paris 2', contact, ...terms };
  const [imported] = await value(app.ask('applyImport', { rows: [{ row, expected: revision }], ...UTC }));
  const entry = await value(app.ask('getLicense', { id }));
  expect(imported).toMatchObject({ outcome: 'change', entry: { name: 'Paris 2', decision } });
  const draft = { name: 'Paris 3', contact, license: terms };
  const saved = await value(app.ask('saveLicense', { id, revision: entry.revision, draft, ...UTC }));
  expect(saved.decision).toEqual(decision);
  const keyed = await value(app.ask('replaceKey', { id, revision: saved.revision, key: 'KEY-2222' }));
  expect(keyed).toMatchObject({ hasKey: true, decision });
  expect(stored('attention', `license:${id}`)).toBeUndefined();
});

it('a renewal that is recorded brings a license back that was to lapse', async () => {
  const license = await decided(await add('Paris'), LAPSE);
  const { id, revision, name, contact } = license;
  const history = [bought('2014-01-31'), renewed('2015-05-01')];
  const draft = { name, contact, license: serverLicense({ history }) };
  await value(app.ask('saveLicense', { id, revision, draft, ...UTC }));
  expect(stored('license', id)).toMatchObject({ dueOn: '2016-01-31' });
  expect(stored('attention', `license:${id}`)).toMatchObject({ day: '2016-01-31' });
});

const anyIntent = fc.constantFrom<Intent>(LAPSE, RENEW, { is: 'replace', by: '2030-01-01' });

it('deciding, as often as one likes, and taking it back leaves the row and the index as they were', async () => {
  app.now = '2040-01-01T12:00:00.000Z';
  const later = (intent: Intent): Intent =>
    intent.is === 'lapse' ? intent : { ...intent, by: '2041-01-01' };
  await fc.assert(
    fc.asyncProperty(
      anyServerLicense,
      fc.array(anyIntent, { minLength: 1, maxLength: 3 }),
      async (license, intents) => {
        const added = await add('Any', license);
        const row = stored('license', added.id);
        const mark = stored('attention', `license:${added.id}`);
        let entry = added;
        for (const intent of intents) entry = await decided(entry, later(intent));
        entry = await decided(entry, null);
        expect(entry).toStrictEqual({ ...added, revision: entry.revision });
        expect(stored('license', added.id)).toStrictEqual({
          ...row,
          revision: entry.revision,
          changes: expect.any(Number) as unknown, // the log has them all
        });
        const now = stored('attention', `license:${added.id}`);
        expect(now && { ...now, mark: null }).toEqual(mark && { ...mark, mark: null });
      },
    ),
    { numRuns: 40 },
  );
});
