import { PEOPLE, type Role } from '../../preview/platform';
import type { ImportRow } from '../../src/contract/import';
import type { StoredRow } from '../../src/contract/undo-import';
import { afterApplying, type SeenRow } from '../../static/console/importing/progress';
import { undoableIn } from '../../static/console/importing/undo-rows';
import { breakAt, lostOn, passes, refused } from '../broken-calls';
import { bought, serverLicense } from '../builders';
import { type App, startApp, value } from './app';
import { keysKept } from './kept-keys';

jest.mock('@forge/bridge', () => ({ makeInvoke: () => () => Promise.resolve(undefined) }));

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const UTC = { timeZone: 'UTC' };
const KEY = 'FIRST-KEY-OF-ACME-1111';
const OTHER = 'SECOND-KEY-OF-ACME-2222';
const MINUTES = 60_000;

const record = (id: string, over: object = {}) => ({
  id,
  name: 'Acme wiki',
  contact: '',
  ...serverLicense(),
  ...over,
});
interface Row {
  row: unknown;
  key: string | null;
}

/** Previews and applies rows as the console does; what it then knows of them. */
async function bring(...rows: Row[]): Promise<SeenRow[]> {
  return send((await Promise.all(rows.map(planned))).flat());
}

/** A row as it is shown before anything is stored. */
async function planned({ row, key }: Row): Promise<SeenRow[]> {
  const [result] = await value(app.ask('previewImport', { rows: [{ row, key }], ...UTC }));
  if (!result) throw new Error('A row has no answer.');
  return [{ row, key, line: 1, label: null, notes: [], result }];
}

async function send(seen: SeenRow[], as: Role = 'admin'): Promise<SeenRow[]> {
  const rows = seen.map(({ row, key, expected, result }) => ({
    row,
    key,
    expected: expected ?? ('expected' in result ? result.expected : ''),
  }));
  const applied = (await value(app.call('applyImport', { rows, ...UTC }, { as }))) as ImportRow[];
  return seen.map((each, index) => {
    const result = applied[index];
    if (!result) throw new Error('A row has no answer.');
    return afterApplying(each, result);
  });
}

const undoRows = (rows: StoredRow[]) => app.ask('undoImport', { rows, ...UTC });
const undo = async (seen: SeenRow[]) => value(undoRows(undoableIn(seen).rows));
const list = async () => (await value(app.ask('listLicenses', {}))).items;
const later = (ms: number) => {
  app.now = new Date(Date.parse(app.now) + ms).toISOString();
};

/** Registered by hand before every import: `a` with a key, `b` without. */
async function registered() {
  const ids = { a: 'a', b: 'b' };
  await bring({ row: record(ids.a, { notes: 'By hand' }), key: KEY }, { row: record(ids.b), key: null });
  later(90 * MINUTES);
}

/** Changes both, replaces one key and brings another; adds a third. */
const importAll = () =>
  bring(
    { row: record('a', { name: 'Renamed', notes: 'From the file' }), key: OTHER },
    { row: record('b', { history: [bought('2014-03-01')] }), key: 'THIRD-KEY-OF-ACME-3333' },
    { row: record('c'), key: 'FOURTH-KEY-OF-ACME-4444' },
  );

const asEntered = async () =>
  (await list())
    .map(({ id, name, notes, license, hasKey, keyHint }) => ({ id, name, notes, license, hasKey, keyHint }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));

it('an import that is taken back leaves the register as it was: what was added is gone, what was changed is as before, keys included', async () => {
  await registered();
  const before = await asEntered();
  const seen = await importAll();
  expect(await asEntered()).not.toEqual(before);
  expect(await undo(seen)).toMatchObject([
    { id: 'a', outcome: 'restored', entry: { name: 'Acme wiki', keyHint: '1111' } },
    { id: 'b', outcome: 'restored', entry: { hasKey: false, keyHint: null } },
    { id: 'c', outcome: 'removed' },
  ]);
  expect(await asEntered()).toEqual(before);
  expect(await value(app.ask('revealKey', { id: 'a' }))).toEqual({ key: KEY });
  expect(keysKept(app).used).toEqual([KEY]);
});

it('the log says what the import did and what was taken back, and by whom', async () => {
  await registered();
  const seen = await importAll();
  later(MINUTES);
  await undo(seen);
  const { changes } = await value(app.ask('listChanges', { id: 'b' }));
  expect(changes).toMatchObject([
    {
      isUndo: true,
      by: PEOPLE.admin.accountId,
      at: app.now,
      parts: [{ part: 'history' }, { part: 'history' }, { part: 'key', how: 'removed' }],
    },
    { isImport: true, how: 'changed' },
    { isImport: true, how: 'added' },
  ]);
  expect(changes[0]).not.toHaveProperty('isImport');
});

it('what somebody changed since stays as it is, and so does what somebody deleted', async () => {
  await registered();
  const seen = await importAll();
  const [a, b] = await Promise.all(['a', 'b'].map((id) => value(app.ask('getLicense', { id }))));
  if (!a || !b) throw new Error('Not there.');
  await value(app.ask('decide', { licenses: [{ id: 'a', revision: a.revision }], intent: { is: 'lapse' } }));
  await value(app.ask('deleteLicense', { id: 'b', revision: b.revision }));
  expect(await undo(seen)).toMatchObject([
    { id: 'a', outcome: 'kept', why: 'changed', current: { name: 'Renamed' } },
    { id: 'b', outcome: 'kept', why: 'changed', current: null },
    { id: 'c', outcome: 'removed' },
  ]);
  expect(await asEntered()).toMatchObject([{ id: 'a', name: 'Renamed', keyHint: '2222' }]);
});

it.each([
  ['59 minutes', 59, 'restored', [KEY]],
  ['61 minutes, and another change', 61, 'kept', [OTHER]],
])('a key that was replaced can come back after %s: %s', async (_, minutes, outcome, used) => {
  await bring({ row: record('a'), key: KEY });
  const seen = await bring({ row: record('a'), key: OTHER });
  later(minutes * MINUTES);
  // Each change forgets what lies loose for longer than an hour.
  await bring({ row: record('other'), key: null });
  const [undone] = await undo(seen);
  expect(undone).toMatchObject({ outcome, ...(outcome === 'kept' ? { why: 'key-forgotten' } : {}) });
  expect(keysKept(app).used).toEqual(used);
});

it('a row that was there already is not taken back', async () => {
  await bring({ row: record('a'), key: KEY });
  const seen = await bring({ row: record('a'), key: KEY });
  expect(seen[0]?.result.outcome).toBe('unchanged');
  expect(undoableIn(seen)).toEqual({ rows: [], kept: [] });
});

it('a row whose answer was lost, and that was sent again, is taken back as well', async () => {
  const seen = await planned({ row: record('a'), key: KEY });
  await send(seen);
  const again = await send(seen);
  expect(again[0]?.result).toMatchObject({ outcome: 'unchanged', wasStored: true });
  expect(await undo(again)).toEqual([{ id: 'a', outcome: 'removed' }]);
  expect(await list()).toEqual([]);
});

it.each([
  ['a license that somebody else added alike', 'otherAdmin'],
  ['one that an admin entered by hand', 'byHand'],
])('%s since the preview is not the import’s', async (_, how) => {
  const row = record('00000000-0000-4000-8000-00000000000a');
  const seen = await planned({ row, key: null });
  if (how === 'byHand') {
    const { id, name, contact, ...license } = row;
    await value(app.ask('addLicense', { id, draft: { name, contact, license }, key: null, ...UTC }));
  } else {
    await send(seen, 'jira-admin');
  }
  const again = await send(seen);
  expect(again[0]?.result.outcome).toBe('unchanged');
  expect(undoableIn(again).rows).toEqual([]);
});

it('a key whose former one nobody can name any more is told to stay, before anything is asked', async () => {
  await bring({ row: record('a'), key: KEY });
  const seen = await planned({ row: record('a'), key: OTHER });
  await send(seen);
  expect(undoableIn(await send(seen))).toEqual({
    rows: [],
    kept: [{ id: 'a', name: 'Acme wiki', why: 'key-forgotten' }],
  });
});

it('no other secret is read under the name of a key', async () => {
  const before = { name: 'A', contact: '', license: serverLicense() };
  const rows = [{ id: 'a', revision: 'r', before, key: { former: 'settings' } }];
  expect(await undoRows(rows)).toMatchObject({
    ok: false,
    failure: { code: 'bad-input', fault: { code: 'not-an-id', path: 'rows[0].key.former' } },
  });
});

describe.each([
  ['a lost answer', () => lostOn(app.platform)],
  ['a refusal', () => refused],
] as const)('%s at any call', (_, fault) => {
  it('and taken back once more: as before the import, each key with its license', async () => {
    let call = 1;
    for (let broke = true; broke; call += 1) {
      app.close();
      app = startApp();
      await registered();
      const before = await asEntered();
      const { rows } = undoableIn(await importAll());
      let calls = 0;
      const breaking = breakAt(call, fault(), passes);
      app.platform.fault = (asked) => {
        if (asked.to.type === 'kvs') calls += 1;
        return breaking(asked);
      };
      await undoRows(rows);
      broke = calls >= call;
      app.platform.fault = undefined;
      const again = await value(undoRows(rows));
      expect(again.map(({ outcome }) => outcome)).toEqual(['restored', 'restored', 'removed']);
      expect(await asEntered()).toEqual(before);
      expect(keysKept(app).used).toEqual([KEY]);
      const { loose, notes } = keysKept(app);
      expect(notes).toBeGreaterThanOrEqual(loose.length);
    }
    expect(call).toBeGreaterThan(10);
  });
});
