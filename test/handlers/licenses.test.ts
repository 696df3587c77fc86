import type { LicenseDraft, LicenseEntry } from '../../src/contract/licenses';
import { bought, renewed, serverLicense, stated } from '../builders';
import { type App, startApp, value } from './app';

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const UTC = { timeZone: 'UTC' };
const draft: LicenseDraft = { name: 'Acme wiki', contact: 'Ann', license: serverLicense() };
const renamed: LicenseDraft = { ...draft, name: 'Acme board' };
const add = (over: Partial<LicenseDraft> = {}): Promise<LicenseEntry> =>
  value(app.ask('addLicense', { draft: { ...draft, ...over }, key: null, ...UTC }));

it('a license is added, read, saved and deleted', async () => {
  const added = await add();
  expect(added).toStrictEqual({
    ...draft,
    id: added.id,
    revision: added.revision,
    hasKey: false,
    keyHint: null,
    createdAt: app.now,
    updatedAt: app.now,
  });
  expect(await value(app.ask('getLicense', added))).toStrictEqual(added);

  app.now = '2015-05-10T08:00:00.000Z';
  const saved = await value(app.ask('saveLicense', { ...added, draft: renamed, ...UTC }));
  expect(saved).toStrictEqual({ ...added, ...renamed, revision: saved.revision, updatedAt: app.now });
  expect(saved.revision).not.toBe(added.revision);
  expect(await value(app.ask('listLicenses', {}))).toStrictEqual({ items: [saved], next: null });

  expect(await value(app.ask('deleteLicense', saved))).toEqual({ id: added.id });
  expect(await app.ask('getLicense', added)).toEqual({ ok: false, failure: { code: 'not-found' } });
  expect(app.log).toEqual([]);
});

describe('two administrators have read the same license', () => {
  it('and both save it: the second is told, and nothing is overwritten', async () => {
    const read = await add();
    const first = await value(app.ask('saveLicense', { ...read, draft: renamed, ...UTC }));
    const second = await app.ask('saveLicense', { ...read, draft: { ...draft, name: 'Mine' }, ...UTC });
    expect(second).toEqual({ ok: false, failure: { code: 'conflict', current: first } });
    expect(await value(app.ask('getLicense', read))).toEqual(first);
  });

  it('and both save it in the same moment: one is told', async () => {
    const read = await add();
    const answers = await Promise.all(
      ['One', 'Two'].map((name) => app.ask('saveLicense', { ...read, draft: { ...draft, name }, ...UTC })),
    );
    const [stored] = answers.filter(({ ok }) => ok);
    expect(answers.map((answer) => (answer.ok ? 'stored' : answer.failure.code)).sort()).toEqual([
      'conflict',
      'stored',
    ]);
    expect(await app.ask('getLicense', read)).toEqual(stored);
  });

  it.each<[title: string, change: (read: LicenseEntry) => Promise<{ ok: boolean }>]>([
    ['saves it', (read) => app.ask('saveLicense', { ...read, draft: renamed, ...UTC })],
    ['replaces its key', (read) => app.ask('replaceKey', { ...read, key: 'ABCD-EFGH-IJKL' })],
  ])('and one deletes it before the other %s', async (_, change) => {
    const read = await add();
    await value(app.ask('deleteLicense', read));
    expect(await change(read)).toEqual({ ok: false, failure: { code: 'conflict', current: null } });
    expect((await value(app.ask('listLicenses', {}))).items).toEqual([]);
  });

  it('and one saves it before the other deletes it', async () => {
    const read = await add();
    const first = await value(app.ask('saveLicense', { ...read, draft: renamed, ...UTC }));
    expect(await app.ask('deleteLicense', read)).toEqual({
      ok: false,
      failure: { code: 'conflict', current: first },
    });
    expect(await value(app.ask('getLicense', read))).toEqual(first);
  });

  it('and both delete it: the second finds nothing', async () => {
    const read = await add();
    await value(app.ask('deleteLicense', read));
    expect(await app.ask('deleteLicense', read)).toEqual({ ok: false, failure: { code: 'not-found' } });
  });
});

/** At noon in UTC on 2015-05-09 it is the 10th already on Kiritimati, and still the 9th at Pago Pago. */
it.each([
  ['Pago Pago', 'Pacific/Pago_Pago', '2015-05-09', 'stored'],
  ['Pago Pago', 'Pacific/Pago_Pago', '2015-05-10', 'dated-after-today'],
  ['Kiritimati', 'Pacific/Kiritimati', '2015-05-10', 'stored'],
  ['Kiritimati', 'Pacific/Kiritimati', '2015-05-11', 'dated-after-today'],
])('today is what it is at %s (%s): a purchase of %s is %s', async (_, timeZone, on, expected) => {
  const answer = await app.ask('addLicense', {
    draft: { ...draft, license: serverLicense({ history: [bought(on)] }) },
    key: null,
    timeZone,
  });
  expect(answer.ok ? 'stored' : answer.failure).toEqual(
    expected === 'stored'
      ? 'stored'
      : {
          code: 'bad-input',
          fault: expect.objectContaining({
            code: expected,
            path: 'draft.license.history[0].on',
            clauses: ['D7'],
          }) as unknown,
        },
  );
});

it.each(['addLicense', 'saveLicense'] as const)(
  '%s stores nothing that contradicts the terms',
  async (question) => {
    const read = await add();
    const impossible = { ...draft, license: serverLicense({ history: [renewed('2015-01-01')] }) };
    expect(await app.call(question, { ...read, draft: impossible, key: null, ...UTC })).toMatchObject({
      failure: {
        code: 'bad-input',
        fault: { code: 'nothing-before', path: 'draft.license.history[0].kind' },
      },
    });
    expect((await value(app.ask('listLicenses', {}))).items).toEqual([read]);
  },
);

it('the longest history fits into the storage', async () => {
  const booking = {
    price: { amount: '9999999999.9999', currency: 'USD' },
    orderNumber: '単'.repeat(40),
    costCentre: '単'.repeat(40),
  };
  const statement = { ...stated('2014-01-31', '2015-01-31'), seats: Number.MAX_SAFE_INTEGER };
  const history = Array.from({ length: 500 }, () => ({ ...statement, ...booking }));
  const added = await add({
    name: '単'.repeat(200),
    contact: '😀'.repeat(100),
    notes: '単'.repeat(2000),
    license: { ...serverLicense({ history }), costCentre: '単'.repeat(40) },
  });
  expect(added.license.history).toEqual(history);
});
