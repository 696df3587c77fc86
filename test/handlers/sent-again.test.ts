import { bought, renewed, serverLicense } from '../builders';
import { type App, startApp, value } from './app';
import { keysKept } from './kept-keys';

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const ID = '0b6f1c9e-8d2a-4c67-9a41-5d0e7f3b2c10';
const UTC = { timeZone: 'UTC' };
const license = serverLicense({ history: [bought('2014-01-31')] });
const draft = { name: 'Acme wiki', contact: '', license };
const purchase = {
  ...draft,
  license: serverLicense({ history: [bought('2014-01-31'), renewed('2015-01-31')] }),
};
const KEY = 'OLD-KEY-OF-ACME';
const NEXT = 'NEW-KEY-OF-BETA';

const add = (over: object = {}) => app.ask('addLicense', { id: ID, draft, key: KEY, ...UTC, ...over });
const all = async () => (await value(app.ask('listLicenses', {}))).items;

describe('what is sent again, as after a lost answer', () => {
  it('adds one license, under the id that came with it, and keeps one key', async () => {
    const first = await value(add());
    expect(first.id).toBe(ID);
    expect(await value(add())).toEqual(first);
    expect(await all()).toEqual([first]);
    expect(keysKept(app)).toEqual({ used: [KEY], loose: [], notes: 0 });
  });

  it('adds one license also where both arrive in the same moment', async () => {
    const [first, second] = await Promise.all([value(add()), value(add())]);
    expect(second).toEqual(first);
    expect(await all()).toEqual([first]);
    // The key that the slower one brought is loose, and is swept an hour later as any other.
    expect(keysKept(app).used).toEqual([KEY]);
  });

  it.each<[title: string, over: object]>([
    ['another name', { draft: { ...draft, name: 'Acme board' } }],
    ['another key', { key: NEXT }],
  ])('with %s is no longer the same: what is stored is told, and stays', async (_, over) => {
    const first = await value(add());
    expect(await add(over)).toEqual({ ok: false, failure: { code: 'conflict', current: first } });
    expect(await all()).toEqual([first]);
    expect(keysKept(app)).toEqual({ used: [KEY], loose: [], notes: 0 });
  });

  it('records a purchase with its key once', async () => {
    const read = await value(add());
    const record = () => app.ask('saveLicense', { ...read, draft: purchase, key: NEXT, ...UTC });
    const recorded = await value(record());
    const { revision } = recorded;
    expect(await value(record())).toMatchObject({ revision, license: purchase.license });
    expect(await all()).toMatchObject([{ revision }]);
    expect(keysKept(app)).toEqual({ used: [NEXT], loose: [], notes: 0 });
  });

  it('is a conflict where the purchase is there and its key is not', async () => {
    const read = await value(add());
    await value(app.ask('saveLicense', { ...read, draft: purchase, ...UTC }));
    expect(await app.ask('saveLicense', { ...read, draft: purchase, key: NEXT, ...UTC })).toMatchObject({
      failure: { code: 'conflict' },
    });
  });

  it('replaces a key once, and another key meets a conflict', async () => {
    const read = await value(add());
    const replaced = await value(app.ask('replaceKey', { ...read, key: NEXT }));
    expect(await value(app.ask('replaceKey', { ...read, key: NEXT }))).toEqual(replaced);
    expect(await app.ask('replaceKey', { ...read, key: 'THIRD-KEY-OF-BETA' })).toMatchObject({
      failure: { code: 'conflict' },
    });
    expect(keysKept(app)).toEqual({ used: [NEXT], loose: [], notes: 0 });
  });
});

it.each(['acme-1', 'prompt', '../x', ID.toUpperCase(), `${ID}0`])(
  'an id that is none of a browser’s own, %j, adds nothing',
  async (id) => {
    expect(await add({ id })).toMatchObject({
      failure: { code: 'bad-input', fault: { code: 'not-an-id', path: 'id' } },
    });
    expect(await all()).toEqual([]);
  },
);
