import { changeAccount } from '../../preview/platform';
import type { LicenseEntry } from '../../src/contract/licenses';
import { createPersonalDataJob } from '../../src/handlers/personal-data';
import { bought, renewed, serverLicense } from '../builders';
import { type App, startApp, value } from './app';

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const UTC = { timeZone: 'UTC' };
const ANN = '712020:ann';
const BOB = '712020:bob';

const add = (name: string): Promise<LicenseEntry> =>
  value(app.ask('addLicense', { draft: { name, contact: '', license: serverLicense() }, key: null, ...UTC }));
const assign = (licenses: readonly LicenseEntry[], owner: string | null) =>
  value(app.ask('assignOwner', { licenses: licenses.map(({ id, revision }) => ({ id, revision })), owner }));
async function owned(license: LicenseEntry, owner: string | null): Promise<LicenseEntry> {
  const [outcome] = await assign([license], owner);
  if (outcome?.outcome !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome.entry;
}
const now = (license: LicenseEntry) => value(app.ask('getLicense', license));
const everything = () =>
  JSON.stringify(
    ['license', 'account', 'attention', 'request', 'hushed'].map((name) => [
      ...app.platform.store.table(`entity/${name}`),
    ]),
  );

describe('the owner of a license', () => {
  it('is kept with it by account id alone', async () => {
    const license = await add('Paris');
    app.now = '2015-05-10T08:00:00.000Z';
    const entry = await owned(license, ANN);
    expect(entry).toStrictEqual({ ...license, owner: ANN, revision: entry.revision, updatedAt: app.now });
    expect(await now(license)).toStrictEqual(entry);
    expect(app.platform.store.table('entity/account').get(ANN)?.value).toEqual({ updatedAt: app.now });
  });

  it('is nobody by choice: it is taken off, and nothing says that one is missing', async () => {
    const license = await add('Paris');
    const entry = await owned(await owned(license, ANN), null);
    expect(entry).not.toHaveProperty('owner');
    expect(entry).not.toHaveProperty('lacksOwner');
    expect(await now(license)).toStrictEqual(entry);
  });

  it('is the same for several at once, each by itself', async () => {
    const [paris, lyon, rome] = [await add('Paris'), await add('Lyon'), await add('Rome')];
    const current = await owned(lyon, BOB);
    await value(app.ask('deleteLicense', rome));
    expect(await assign([paris, lyon, rome], ANN)).toMatchObject([
      { id: paris.id, outcome: 'changed', entry: { owner: ANN } },
      { id: lyon.id, outcome: 'failed', failure: { code: 'conflict', current } },
      { id: rome.id, outcome: 'failed', failure: { code: 'not-found' } },
    ]);
    expect(await now(lyon)).toEqual(current);
  });

  it('assigned again, as after a lost answer, is stored already, and nothing is written', async () => {
    const license = await add('Paris');
    const entry = await owned(license, ANN);
    expect(await owned(license, ANN)).toEqual(entry);
  });

  it('stays with a purchase, a decision and another key', async () => {
    const license = await owned(await add('Paris'), ANN);
    const history = [bought('2014-01-31'), renewed('2015-01-01')];
    const draft = { name: 'Paris', contact: '', license: serverLicense({ history }) };
    const saved = await value(app.ask('saveLicense', { ...license, draft, ...UTC }));
    const [decided] = await value(app.ask('decide', { licenses: [saved], intent: { is: 'lapse' } }));
    if (decided?.outcome !== 'changed') throw new Error(JSON.stringify(decided));
    const { id, revision } = decided.entry;
    await value(app.ask('replaceKey', { id, revision, key: 'SECRET-KEY' }));
    expect(await now(license)).toMatchObject({ owner: ANN, decision: { intent: { is: 'lapse' } } });
  });

  it.each(['', 'ann@example.com', 'a b', 'x'.repeat(129)])('is no %j', async (owner) => {
    const { id, revision } = await add('Paris');
    expect(await app.ask('assignOwner', { licenses: [{ id, revision }], owner })).toMatchObject({
      ok: false,
      failure: { code: 'bad-input', fault: { path: 'owner' } },
    });
    expect(everything()).not.toContain('owner');
  });
});

describe('an owner whose account is closed', () => {
  const closes = async (accountId: string) => {
    app.now = '2015-05-09T13:00:00.000Z';
    changeAccount(app.platform.store, accountId, { status: 'closed', at: Date.parse(app.now) });
    expect(await app.during({}, createPersonalDataJob(app.ports))).toEqual({ statusCode: 200 });
  };

  it('leaves licenses that say so, and is found nowhere any more', async () => {
    const [paris, lyon, rome] = [await add('Paris'), await add('Lyon'), await add('Rome')];
    for (const license of [paris, lyon]) await owned(license, ANN);
    const other = await owned(rome, BOB);
    await closes(ANN);
    expect(everything()).not.toContain(ANN);
    expect([await now(paris), await now(lyon)]).toMatchObject([{ lacksOwner: true }, { lacksOwner: true }]);
    expect(await now(rome)).toEqual(other);
    expect(app.log).toEqual([]);
  });

  it.each([
    ['another one', BOB],
    ['nobody, by choice', null],
  ])('whoever is chosen then answers for it: %s', async (_, owner) => {
    const license = await add('Paris');
    await owned(license, ANN);
    await closes(ANN);
    const entry = await owned(await now(license), owner);
    expect(entry).not.toHaveProperty('lacksOwner');
    expect(entry.owner ?? null).toBe(owner);
  });

  it.each([
    ['another owner was chosen meanwhile: that one stays', { owner: BOB }],
    [
      'something else was changed meanwhile: both are so',
      { lacksOwner: true, decision: { intent: { is: 'lapse' } } },
    ],
  ])('%s', async (_, expected) => {
    const license = await add('Paris');
    await owned(license, ANN);
    let isChanged = false;
    app.platform.fault = async ({ path, body }) => {
      if (isChanged || !path.includes('transaction') || !JSON.stringify(body).includes('lacksOwner'))
        return undefined;
      isChanged = true;
      const seen = await now(license);
      if ('owner' in expected) await owned(seen, BOB);
      else await value(app.ask('decide', { licenses: [seen], intent: { is: 'lapse' } }));
      return undefined;
    };
    await closes(ANN);
    const entry = await now(license);
    expect(entry).toMatchObject(expected);
    expect('lacksOwner' in entry).toBe('lacksOwner' in expected);
    expect(everything()).not.toContain(ANN);
  });
});
