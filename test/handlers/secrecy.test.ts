import { forgeLog } from '../../src/ports/forge/log';
import { serverLicense } from '../builders';
import { everyFile } from '../exchange/exporting/every-file';
import { type App, startApp, value } from './app';

const KEY = 'TOP-SECRET-KEY-OF-ACME';
const OTHER_KEY = 'SECOND-SECRET-KEY-OF-ACME';
const NAME = 'Verruca Salt Ltd';
const UTC = { timeZone: 'UTC' };
const draft = { name: NAME, contact: 'Mr Salt', license: serverLicense() };

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

/** Every question that a key or a license with one goes through; each answer as text, but for the one that reveals. */
async function everyAnswer(): Promise<string[]> {
  const added = await app.ask('addLicense', { draft, key: KEY, ...UTC });
  const entry = added.ok ? added.value : { id: 'none', revision: 'none' };
  const revealed = await app.ask('revealKey', entry);
  const row = { id: entry.id, product: 'jira-server', channel: 'direct' };
  const answers = [
    added,
    await app.ask('listLicenses', {}),
    await app.ask('getLicense', entry),
    await app.ask('saveLicense', { ...entry, revision: 'stale', draft, ...UTC }),
    await app.ask('previewImport', {
      rows: [
        { row, key: KEY },
        { row: { ...row, id: 'new' }, key: KEY },
      ],
      ...UTC,
    }),
    await app.ask('applyImport', { rows: [{ row, key: OTHER_KEY, expected: 'stale' }], ...UTC }),
    await app.ask('applyImport', {
      rows: [{ row: { ...row, id: 'new' }, key: OTHER_KEY, expected: 'not-registered' }],
      ...UTC,
    }),
    await app.ask('applyImport', { rows: [{ row, key: [KEY], expected: 'stale' }], ...UTC }),
    await app.ask('replaceKey', { ...entry, revision: 'stale', key: KEY }),
    await app.ask('replaceKey', { ...entry, key: KEY }),
    ...(revealed.ok ? [] : [revealed]),
    await app.call('replaceKey', { ...entry, key: [KEY] }),
    await app.call('addLicense', { draft, key: KEY, timeZone: KEY }),
    await app.ask('deleteLicense', entry),
  ];
  return answers.map((answer) => JSON.stringify(answer));
}

const SECRETS = [KEY, KEY.slice(0, -4), OTHER_KEY, OTHER_KEY.slice(0, -4), 'license-key:'];

it('no answer but the one that was asked to holds a key, or where it lies', async () => {
  for (const answer of await everyAnswer())
    for (const secret of SECRETS) expect(answer).not.toContain(secret);
});

it('no file that is made of the register holds a key, or where it lies', async () => {
  await everyAnswer();
  await app.ask('addLicense', { draft, key: KEY, ...UTC });
  const { items } = await value(app.ask('listLicenses', {}));
  expect(items.map(({ hasKey }) => hasKey)).toContain(true);
  for (const [name, text] of await everyFile(items, '2014-05-09')) {
    expect([name, text]).toEqual([name, expect.stringContaining('Verruca')]);
    for (const secret of SECRETS) expect([name, text]).toEqual([name, expect.not.stringContaining(secret)]);
  }
});

it('of so many keys as a file brings, each is looked for', async () => {
  const watched = startApp();
  const rows = Array.from({ length: 60 }, (_, index) => ({
    row: { id: `r${index}`, product: 'jira-server', channel: 'direct' },
    key: `KEY-NUMBER-${index + 10}-OF-ACME`,
    expected: 'not-registered',
  }));
  await value(watched.ask('applyImport', { rows, ...UTC }));
  watched.told('a letter', 'Dear Anna, it is KEY-NUMBER-69-OF-ACME.');
  expect(() => watched.close()).toThrow('A secret of the site was found in: a letter.');
});

describe('whatever breaks', () => {
  it.each([
    'entity/set',
    'secret/set',
    'secret/get',
    'secret/delete',
    'transaction',
    'entity/get',
    'entity/query',
    'batch/get',
  ])('(here %s), no failure and no line of the log holds a key, a name or an id', async (operation) => {
    app.platform.fault = ({ path, body }) => {
      if (!path.endsWith(operation)) return undefined;
      throw new Error(`could not do ${JSON.stringify(body)} for ${NAME}\n    at ${KEY}`);
    };
    const answers = await everyAnswer();
    const written = [...answers, JSON.stringify(app.log)].join('\n');
    for (const secret of SECRETS) expect(written).not.toContain(secret);
    expect(JSON.stringify(app.log)).not.toContain('Salt');
    expect(app.log.length).toBeGreaterThan(0);
  });

  it('a breakage that nobody foresaw is found in the log by its reference', async () => {
    app.platform.fault = ({ to }) =>
      to.type === 'kvs' ? new Response('{"code":"INVALID_KEY","message":"no"}', { status: 400 }) : undefined;
    const answer = await app.ask('getLicense', { id: 'acme-1' });
    expect(answer).toEqual({ ok: false, failure: { code: 'internal', reference: app.log[0]?.reference } });
    expect(app.log).toMatchObject([
      { during: 'getLicense', errors: [{ name: 'ForgeKvsError', code: 'INVALID_KEY', status: 400 }] },
    ]);
    expect(app.log[0]?.errors[0]?.frames.length).toBeGreaterThan(0);
  });
});

it('the log of the platform is given one line of JSON', () => {
  const lines: unknown[] = [];
  const spy = jest.spyOn(console, 'error').mockImplementation((line) => lines.push(line));
  forgeLog.broke({ reference: 'r1', during: 'getSite', errors: [] });
  spy.mockRestore();
  expect(lines).toEqual(['{"reference":"r1","during":"getSite","errors":[]}']);
});
