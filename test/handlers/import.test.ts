import type { ImportRow } from '../../src/contract/import';
import { CONSOLE_QUESTIONS } from '../../src/contract/questions';
import { bought, serverLicense, stated } from '../builders';
import { type App, startApp, value } from './app';
import { keysKept } from './kept-keys';

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const UTC = { timeZone: 'UTC' };
const record = (id: string, over: object = {}) => ({
  id,
  name: 'Acme wiki',
  contact: 'Ann',
  ...serverLicense(),
  ...over,
});
const preview = (...rows: unknown[]) =>
  value(app.ask('previewImport', { rows: rows.map((row) => ({ row })), ...UTC }));
const apply = (...rows: { row: unknown; expected: string }[]) =>
  value(app.ask('applyImport', { rows, ...UTC }));
const addAll = (...rows: unknown[]) => apply(...rows.map((row) => ({ row, expected: 'not-registered' })));
const outcomes = (rows: ImportRow[]) => rows.map(({ outcome }) => outcome);
const list = async () => (await value(app.ask('listLicenses', {}))).items;
const writes = () => app.platform.log.counts()['kvs transaction'] ?? 0;

it('there is a preview, and something to apply it', () => {
  expect(CONSOLE_QUESTIONS).toEqual(expect.arrayContaining(['previewImport', 'applyImport']));
});

it('a preview says row by row what would be added, changed, unchanged and refused, and stores nothing', async () => {
  const [same] = await addAll(record('same'), record('other'));
  const before = await list();
  app.platform.log.clear();
  const rows = await preview(
    record('new'),
    record('other', { name: 'Acme board' }),
    record('same'),
    record('wrong', { history: [bought('2015-05-10')] }),
    record('new', { name: 'Twice' }),
    'no record',
    record('a/b'),
  );
  expect(rows).toEqual([
    {
      outcome: 'add',
      id: 'new',
      draft: { name: 'Acme wiki', contact: 'Ann', license: serverLicense() },
      key: null,
      expected: 'not-registered',
    },
    expect.objectContaining({
      outcome: 'change',
      id: 'other',
      draft: expect.objectContaining({ name: 'Acme board' }) as unknown,
      current: before.find(({ id }) => id === 'other'),
    }),
    { outcome: 'unchanged', id: 'same', expected: (same as { expected: string }).expected },
    {
      outcome: 'refuse',
      id: 'wrong',
      fault: { code: 'dated-after-today', path: 'history[0].on', clauses: ['D7'] },
    },
    { outcome: 'refuse', id: 'new', fault: { code: 'twice-in-file', path: 'id', clauses: [] } },
    { outcome: 'refuse', id: null, fault: { code: 'not-a-record', path: '', clauses: [] } },
    { outcome: 'refuse', id: null, fault: { code: 'not-an-id', path: 'id', clauses: [] } },
  ]);
  expect(writes()).toBe(0);
  expect(await list()).toEqual(before);
});

it('what was previewed is applied', async () => {
  await addAll(record('other'));
  const rows = [
    record('new'),
    record('other', { name: 'Acme board' }),
    record('wrong', { history: [], product: 'boards' }),
  ];
  const previewed = await preview(...rows);
  const applied = await apply(
    ...rows.map((row, index) => ({
      row,
      expected: (previewed[index] as { expected?: string }).expected ?? '-',
    })),
  );
  expect(outcomes(applied)).toEqual(['add', 'change', 'refuse']);
  expect((await list()).map(({ id, name }) => [id, name])).toEqual([
    ['new', 'Acme wiki'],
    ['other', 'Acme board'],
  ]);
  expect(outcomes(await preview(...rows))).toEqual(['unchanged', 'unchanged', 'refuse']);
});

describe('since the preview somebody else', () => {
  it('changed a license: the row is overtaken', async () => {
    const [added] = await addAll(record('a'));
    const read = await value(app.ask('getLicense', { id: 'a' }));
    await value(app.ask('saveLicense', { ...read, draft: { ...read, name: 'Theirs' }, ...UTC }));
    const applied = await apply({
      row: record('a', { name: 'Mine' }),
      expected: (added as { expected: string }).expected,
    });
    expect(applied).toEqual([{ outcome: 'overtaken', id: 'a' }]);
    expect(await list()).toMatchObject([{ name: 'Theirs' }]);
  });

  it('added a license of that id: the row is overtaken', async () => {
    await addAll(record('a', { name: 'Theirs' }));
    expect(await addAll(record('a', { name: 'Mine' }))).toEqual([{ outcome: 'overtaken', id: 'a' }]);
    expect(await list()).toMatchObject([{ name: 'Theirs' }]);
  });

  it('deleted a license: the row is overtaken', async () => {
    const [added] = await addAll(record('a'));
    await value(app.ask('deleteLicense', await value(app.ask('getLicense', { id: 'a' }))));
    expect(
      await apply({ row: record('a', { name: 'Mine' }), expected: (added as { expected: string }).expected }),
    ).toEqual([{ outcome: 'overtaken', id: 'a' }]);
    expect(await list()).toEqual([]);
  });

  it('saves in the same moment: the row is overtaken', async () => {
    const [added] = await addAll(record('a'));
    const read = await value(app.ask('getLicense', { id: 'a' }));
    let saved = false;
    app.platform.fault = async ({ path }) => {
      if (path.endsWith('transaction') && !saved) {
        saved = true;
        await value(app.ask('saveLicense', { ...read, draft: { ...read, name: 'Theirs' }, ...UTC }));
      }
      return undefined;
    };
    expect(
      await apply({ row: record('a', { name: 'Mine' }), expected: (added as { expected: string }).expected }),
    ).toEqual([{ outcome: 'overtaken', id: 'a' }]);
    expect(await list()).toMatchObject([{ name: 'Theirs' }]);
  });
});

it('applying the same rows again does no harm', async () => {
  expect(outcomes(await addAll(record('a'), record('b')))).toEqual(['add', 'add']);
  expect(outcomes(await addAll(record('a'), record('b')))).toEqual(['unchanged', 'unchanged']);
});

it('a row that cannot be stored fails by itself, and the others go on', async () => {
  app.platform.fault = ({ path, body }) =>
    path.endsWith('transaction') && JSON.stringify(body).includes('"b"')
      ? new Response('', { status: 503 })
      : undefined;
  expect(await addAll(record('a'), record('b'), record('c'))).toMatchObject([
    { outcome: 'add', id: 'a' },
    { outcome: 'failed', id: 'b', failure: { code: 'storage-unavailable' } },
    { outcome: 'add', id: 'c' },
  ]);
});

it('an import leaves the key of a license where it is', async () => {
  const added = await value(
    app.ask('addLicense', {
      draft: { name: 'Acme wiki', contact: '', license: serverLicense() },
      key: 'OLD-KEY-OF-ACME',
      ...UTC,
    }),
  );
  await apply({ row: record(added.id, { name: 'Acme board' }), expected: added.revision });
  expect(await list()).toMatchObject([{ name: 'Acme board', hasKey: true, keyHint: 'ACME' }]);
  expect(keysKept(app)).toMatchObject({ used: ['OLD-KEY-OF-ACME'] });
});

it('a hundred rows are previewed in five calls', async () => {
  const rows = Array.from({ length: 100 }, (_, index) => record(`l${index}`));
  expect(new Set(outcomes(await addAll(...rows)))).toEqual(new Set(['add']));
  app.platform.log.clear();
  expect(new Set(outcomes(await preview(...rows)))).toEqual(new Set(['unchanged']));
  expect(app.platform.log.requests).toHaveLength(5);
});

it('a failed read of what is registered is a failure, not a register without licenses', async () => {
  app.platform.fault = ({ path }) =>
    path.endsWith('batch/get') ? new Response('', { status: 503 }) : undefined;
  expect(await app.ask('previewImport', { rows: [{ row: record('a') }], ...UTC })).toEqual({
    ok: false,
    failure: { code: 'storage-unavailable' },
  });
});

it('a Marketplace record finds its license again, and keeps what was entered since', async () => {
  const market = {
    addonLicenseId: '22',
    addonKey: 'com.balsamiq.mockups.jira',
    hosting: 'Server',
    lastUpdated: '2015-02-01',
    maintenanceStartDate: '2014-06-01',
    maintenanceEndDate: '2015-06-01',
    contactDetails: { company: 'Acme' },
  };
  await addAll(market);
  const [added] = await list();
  const history = [...(added?.license.history ?? []), { kind: 'renewal' as const, on: '2015-03-01' }];
  const saved = await value(
    app.ask('saveLicense', {
      ...added!,
      draft: { ...added!, license: { ...added!.license, history } },
      ...UTC,
    }),
  );
  expect(outcomes(await preview(market))).toEqual(['unchanged']);
  const renewed = { ...market, lastUpdated: '2015-04-01', maintenanceEndDate: '2017-06-01' };
  await apply({ row: renewed, expected: saved.revision });
  expect((await list())[0]).toMatchObject({
    id: 'marketplace-22',
    license: { history: [...history, stated('2015-04-01', '2017-06-01')] },
  });
});
