import type { LicenseEntry } from '../../src/contract/licenses';
import { serverLicense } from '../builders';
import { type App, startApp, value } from './app';
import { keysKept } from './kept-keys';

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const draft = { name: 'Acme wiki', contact: '', license: serverLicense() };
const add = (key: string | null): Promise<LicenseEntry> =>
  value(app.ask('addLicense', { draft, key, timeZone: 'UTC' }));
const reveal = (id: string) => app.ask('revealKey', { id });

it.each([
  ['no key', null, { hasKey: false, keyHint: null }],
  ['a key of 11 characters', 'ABCDEFGHIJK', { hasKey: true, keyHint: null }],
  ['a key of 12 characters', 'ABCDEFGHIJKL', { hasKey: true, keyHint: 'IJKL' }],
  ['a key of many lines', ' line 1\nline 2\n', { hasKey: true, keyHint: 'ne 2' }],
])('shows of %s what tells keys apart', async (_, key, expected) => {
  const added = await add(key);
  expect(added).toMatchObject(expected);
  expect(await reveal(added.id)).toEqual(
    key === null ? { ok: false, failure: { code: 'not-found' } } : { ok: true, value: { key: key.trim() } },
  );
});

it('a new key takes the place of the old one and keeps the history (U8)', async () => {
  const added = await add('OLD-KEY-OF-ACME');
  const replaced = await value(app.ask('replaceKey', { ...added, key: 'NEW-KEY-OF-BETA' }));
  expect(replaced).toStrictEqual({ ...added, revision: replaced.revision, keyHint: 'BETA' });
  expect(await reveal(added.id)).toEqual({ ok: true, value: { key: 'NEW-KEY-OF-BETA' } });
  expect(keysKept(app)).toEqual({ used: ['NEW-KEY-OF-BETA'], loose: [], notes: 0 });
});

it('a license without a key is given one', async () => {
  const added = await add(null);
  await value(app.ask('replaceKey', { ...added, key: 'NEW-KEY-OF-BETA' }));
  expect(await reveal(added.id)).toEqual({ ok: true, value: { key: 'NEW-KEY-OF-BETA' } });
});

it('saving a license leaves its key', async () => {
  const added = await add('OLD-KEY-OF-ACME');
  const saved = await value(
    app.ask('saveLicense', { ...added, draft: { ...draft, name: 'Acme board' }, timeZone: 'UTC' }),
  );
  expect(saved).toMatchObject({ hasKey: true, keyHint: 'ACME' });
  expect(await reveal(added.id)).toEqual({ ok: true, value: { key: 'OLD-KEY-OF-ACME' } });
});

it('the key of a license that is deleted is kept for an hour, and forgotten by the next change', async () => {
  const key = 'OLD-KEY-OF-ACME';
  await value(app.ask('deleteLicense', await add(key)));
  app.now = '2015-05-09T13:00:00.000Z';
  await add(null);
  expect(keysKept(app)).toEqual({ used: [], loose: [key], notes: 1 });
  app.now = '2015-05-09T13:00:00.001Z';
  await add(null);
  expect(keysKept(app)).toEqual({ used: [], loose: [], notes: 0 });
});

it('of two administrators who replace one key, the second is told, and the first key stays', async () => {
  const read = await add('OLD-KEY-OF-ACME');
  const first = await value(app.ask('replaceKey', { ...read, key: 'FIRST-KEY-OF-ANN' }));
  expect(await app.ask('replaceKey', { ...read, key: 'SECOND-KEY-OF-BEN' })).toEqual({
    ok: false,
    failure: { code: 'conflict', current: first },
  });
  expect(await reveal(read.id)).toEqual({ ok: true, value: { key: 'FIRST-KEY-OF-ANN' } });
});

it('a key that is replaced while it is revealed is the new one', async () => {
  const read = await add('OLD-KEY-OF-ACME');
  let replaced = false;
  app.platform.fault = async ({ path }) => {
    if (path.endsWith('secret/get') && !replaced) {
      replaced = true;
      await app.ask('replaceKey', { ...read, key: 'NEW-KEY-OF-BETA' });
    }
    return undefined;
  };
  expect(await reveal(read.id)).toEqual({ ok: true, value: { key: 'NEW-KEY-OF-BETA' } });
});

it('a key that is missing where there should be one is a breakage, not a license without a key', async () => {
  const read = await add('OLD-KEY-OF-ACME');
  app.platform.store.table('secret').clear();
  expect(await reveal(read.id)).toMatchObject({ ok: false, failure: { code: 'internal' } });
});
