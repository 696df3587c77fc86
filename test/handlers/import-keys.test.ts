import type { ImportRow } from '../../src/contract/import';
import { breakAt, lostOn, passes, refused } from '../broken-calls';
import { serverLicense } from '../builders';
import { type App, startApp, value } from './app';
import { keysKept } from './kept-keys';

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const UTC = { timeZone: 'UTC' };
const KEY = 'FIRST-KEY-OF-ACME-1111';
const OTHER = 'SECOND-KEY-OF-ACME-2222';
const record = (id: string) => ({ id, name: 'Acme wiki', contact: '', ...serverLicense() });
interface Row {
  row: unknown;
  key?: unknown;
}

const preview = (...rows: Row[]) => value(app.ask('previewImport', { rows, ...UTC }));
const apply = (...rows: (Row & { expected: string })[]) => app.ask('applyImport', { rows, ...UTC });
const expectedOf = (result: ImportRow | undefined) =>
  result && 'expected' in result ? result.expected : 'none';
/** Previews, then applies what the preview said. */
async function bring(...rows: Row[]): Promise<ImportRow[]> {
  const seen = await preview(...rows);
  return value(apply(...rows.map((row, index) => ({ ...row, expected: expectedOf(seen[index]) }))));
}
const outcomes = (rows: ImportRow[]) => rows.map(({ outcome }) => outcome);
const list = async () => (await value(app.ask('listLicenses', {}))).items;

it('a preview tells of a key its last characters, and keeps nothing', async () => {
  expect(await preview({ row: record('a'), key: KEY })).toMatchObject([
    { outcome: 'add', key: { hint: '1111', replaces: false } },
  ]);
  expect(keysKept(app)).toEqual({ used: [], loose: [], notes: 0 });
});

it('a key goes to the vault with its license, and only there', async () => {
  await bring({ row: record('a'), key: KEY });
  expect(await list()).toMatchObject([{ id: 'a', hasKey: true, keyHint: '1111' }]);
  expect(keysKept(app)).toEqual({ used: [KEY], loose: [], notes: 0 });
  expect(await value(app.ask('revealKey', { id: 'a' }))).toEqual({ key: KEY });
});

it('the same rows again change nothing', async () => {
  await bring({ row: record('a'), key: KEY }, { row: record('b'), key: 'SHORT' });
  expect(outcomes(await preview({ row: record('a'), key: KEY }, { row: record('b'), key: 'SHORT' }))).toEqual(
    ['unchanged', 'unchanged'],
  );
  expect(keysKept(app)).toMatchObject({ used: [KEY, 'SHORT'], loose: [] });
});

it.each([
  ['another key', OTHER],
  ['another key with the same last characters', 'ANOTHER-KEY-OF-ACME-1111'],
])(
  '%s takes the place of the one that is kept; that one stays loose, for the import to be taken back',
  async (_, key) => {
    await bring({ row: record('a'), key: KEY });
    expect(await bring({ row: record('a'), key })).toMatchObject([
      { outcome: 'change', key: { replaces: true } },
    ]);
    expect(keysKept(app)).toEqual({ used: [key], loose: [KEY], notes: 1 });
  },
);

it.each([null, undefined])('a row without a key (%s) leaves it where it is', async (key) => {
  await bring({ row: record('a'), key: KEY });
  expect(await bring({ row: { ...record('a'), name: 'Acme board' }, key })).toMatchObject([
    { outcome: 'change', key: null },
  ]);
  expect(keysKept(app)).toMatchObject({ used: [KEY], loose: [] });
});

it.each([
  ['a list', [KEY], 'wrong-type'],
  ['a number', 5, 'wrong-type'],
  ['a text that is too long', 'x'.repeat(4001), 'too-long'],
  ['one with a bell', 'A\u0007B', 'unseen-characters'],
])('%s is no key: that row is refused by itself', async (_, key, code) => {
  expect(await bring({ row: record('a'), key }, { row: record('b'), key: KEY })).toMatchObject([
    { outcome: 'refuse', fault: { code, path: 'key' } },
    { outcome: 'add', id: 'b' },
  ]);
});

describe.each([
  ['a lost answer', () => lostOn(app.platform)],
  ['a refusal', () => refused],
] as const)('%s at any call', (_, fault) => {
  it('and the same import again: each license once, each with its own key', async () => {
    for (let call = 1, broke = true; broke; call += 1) {
      app.close();
      app = startApp();
      const rows = [
        { row: record('a'), key: KEY, expected: 'not-registered' },
        { row: record('b'), key: OTHER, expected: 'not-registered' },
      ];
      let calls = 0;
      const breaking = breakAt(call, fault(), passes);
      app.platform.fault = (asked) => {
        if (asked.to.type === 'kvs') calls += 1;
        return breaking(asked);
      };
      await apply(...rows);
      broke = calls >= call;
      app.platform.fault = undefined;
      const again = await value(apply(...rows));
      expect(outcomes(again).filter((outcome) => outcome !== 'add' && outcome !== 'unchanged')).toEqual([]);
      expect((await list()).map(({ id, keyHint }) => [id, keyHint])).toEqual([
        ['a', '1111'],
        ['b', '2222'],
      ]);
      expect(keysKept(app).used.sort()).toEqual([KEY, OTHER]);
      // What was left behind is noted, so that a later sweep finds it.
      const { loose, notes } = keysKept(app);
      expect(notes).toBeGreaterThanOrEqual(loose.length);
    }
  });
});
