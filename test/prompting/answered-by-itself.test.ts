import type { HistoryEvent } from '../../src/policy';
import { forgeRenewals } from '../../src/ports/forge/reminding/renewals';
import { bought, serverLicense } from '../builders';
import { value } from '../handlers/app';
import { ANNA, BEN, requestStage, UTC } from './request-stage';

const { app, register, asks, said, open } = requestStage();

const KINDS = ['seats', 'renewal', 'upgrade'] as const;
/** Bought on 2014-06-01: it ends on 2015-06-01. Ben asks for everything of it. */
const registerAsked = async () => {
  const entry = await register('Paris', '2014-06-01');
  for (const kind of KINDS) await asks({ licenseId: entry.handle, kind });
  return entry;
};
const save = async (id: string, ...events: HistoryEvent[]) => {
  const kept = await value(app.ask('getLicense', { id }));
  const history = [bought('2014-06-01'), ...events];
  return value(
    app.ask('saveLicense', {
      ...kept,
      draft: { name: kept.name, contact: kept.contact, license: serverLicense({ history }) },
      ...UTC,
    }),
  );
};
/** What Ben is told of each kind of request. */
const told = async () => Object.fromEntries((await said()).requests.map(({ kind, state }) => [kind, state]));
const ALL_OPEN = { seats: 'open', renewal: 'open', upgrade: 'open' };

describe('what was bought answers those who asked for it', () => {
  it('a renewal: its requests, and no others', async () => {
    const { id } = await registerAsked();
    expect(await told()).toEqual(ALL_OPEN);
    await save(id, { kind: 'renewal', on: '2015-05-08' });
    expect(await told()).toEqual({ ...ALL_OPEN, renewal: 'done' });
    expect((await said()).requests.find(({ kind }) => kind === 'renewal')).toMatchObject({
      answeredBy: ANNA,
      about: { product: 'Mockups for JIRA Server', name: null },
    });
  });

  it('a renewal that was in progress: it is done', async () => {
    const { id } = await registerAsked();
    await value(app.ask('setRenewal', { licenseId: id, until: '2015-06-20' }));
    await save(id, { kind: 'renewal', on: '2015-05-08' });
    expect(await told()).toMatchObject({ renewal: 'done' });
  });

  it('an upgrade: requests for it and for seats; and for a renewal, for maintenance begins anew (M7)', async () => {
    const { id } = await registerAsked();
    await save(id, { kind: 'upgrade', on: '2015-05-08', seats: 50 });
    expect(await told()).toEqual({ seats: 'done', renewal: 'done', upgrade: 'done' });
  });

  it('a statement of a later end: requests for a renewal', async () => {
    const { id } = await registerAsked();
    await save(id, { kind: 'statement', on: '2015-05-08', expiresOn: '2016-06-01' });
    expect(await told()).toEqual({ ...ALL_OPEN, renewal: 'done' });
  });

  it('a change of something else answers nobody', async () => {
    const { id } = await registerAsked();
    const kept = await value(app.ask('getLicense', { id }));
    const draft = { name: 'Paris 2', contact: '', license: kept.license };
    expect(await value(app.ask('saveLicense', { ...kept, draft, ...UTC }))).not.toHaveProperty('answered');
    expect(await told()).toEqual(ALL_OPEN);
  });

  it('a renewal that is imported', async () => {
    const { id } = await registerAsked();
    const kept = await value(app.ask('getLicense', { id }));
    const row = {
      id,
      name: kept.name,
      ...serverLicense({ history: [bought('2014-06-01'), { kind: 'renewal', on: '2015-05-08' }] }),
    };
    const rows = [{ row, expected: kept.revision }];
    expect(await value(app.ask('applyImport', { rows, ...UTC }))).toMatchObject([{ outcome: 'change' }]);
    expect(await told()).toMatchObject({ renewal: 'done', seats: 'open' });
  });

  it('where the requests cannot be read, the purchase is stored all the same, and they wait', async () => {
    const { id } = await registerAsked();
    app.platform.fault = ({ body }) =>
      JSON.stringify(body ?? '').includes('by-license') ? new Response('', { status: 503 }) : undefined;
    await save(id, { kind: 'renewal', on: '2015-05-08' });
    app.platform.fault = undefined;
    expect(app.log).toMatchObject([{ during: 'tellOfPurchase' }]);
    expect((await value(app.ask('getLicense', { id }))).license.history).toHaveLength(2);
    expect((await open()).map(({ kind }) => kind).sort()).toEqual(['renewal', 'seats', 'upgrade']);
  });
});

describe('a renewal in progress', () => {
  const from = { as: ANNA, module: 'jira:issueContext' };
  const mark = (licenseId: string, until: string | null) =>
    app.prompt('renewalInProgress', { licenseId, until, ...UTC }, from);

  it('is told to all who asked for it, and taken back they wait again', async () => {
    const { id, handle } = await registerAsked();
    await asks({ licenseId: handle }, '712020:carl');
    expect(await mark(id, '2015-06-20')).toEqual({ ok: true, value: { until: '2015-06-20' } });
    expect(await told()).toEqual({ ...ALL_OPEN, renewal: 'under-way' });
    expect((await said('712020:carl')).requests).toMatchObject([
      { state: 'under-way', until: '2015-06-20', answeredBy: ANNA },
    ]);
    expect(await mark(id, null)).toEqual({ ok: true, value: { until: null } });
    expect(await told()).toEqual(ALL_OPEN);
    expect((await value(app.ask('getPrompting'))).renewals).toEqual([]);
  });

  it('is told to who asks later, too', async () => {
    const { id, handle } = await register('Paris', '2014-06-01');
    await mark(id, '2015-06-20');
    await asks({ licenseId: handle });
    expect((await said()).requests).toMatchObject([
      { state: 'under-way', until: '2015-06-20', answeredBy: ANNA },
    ]);
  });

  it('lapses by itself: the prompt is back, and the request waits', async () => {
    const { id } = await registerAsked();
    await mark(id, '2015-05-20');
    expect((await said(ANNA)).prompt?.cause).toBe('requests-waiting');
    app.now = '2015-05-20T12:00:00Z';
    expect(await said()).toMatchObject({ prompt: { cause: 'maintenance-expiring' } });
    expect(await told()).toEqual(ALL_OPEN);
  });

  it.each(['2015-05-08', '2015-05-09', 'soon'])(
    'up to %s is refused, and nobody is told anything',
    async (until) => {
      const { id } = await registerAsked();
      expect(await mark(id, until)).toMatchObject({ failure: { code: 'bad-input' } });
      expect(await told()).toEqual(ALL_OPEN);
    },
  );
});

describe('what was bought ends that it is being renewed', () => {
  const renewed: HistoryEvent = { kind: 'renewal', on: '2015-05-08' };
  const marks = async () => (await value(app.ask('getPrompting'))).renewals;
  const registerMarked = async () => {
    const { id } = await registerAsked();
    await value(app.ask('setRenewal', { licenseId: id, until: '2015-06-20' }));
    return id;
  };

  it.each<[string, HistoryEvent[], ends: boolean]>([
    ['a renewal', [renewed], true],
    ['an upgrade', [{ kind: 'upgrade', on: '2015-05-08', seats: 50 }], true],
    ['a statement of a later end', [{ kind: 'statement', on: '2015-05-08', expiresOn: '2016-06-01' }], true],
    [
      'a statement of the same end',
      [{ kind: 'statement', on: '2015-05-08', expiresOn: '2015-06-01' }],
      false,
    ],
    ['nothing', [], false],
  ])('%s', async (_, events, ends) => {
    const id = await registerMarked();
    expect((await save(id, ...events)).isRenewed ?? false).toBe(ends);
    expect((await marks()).map(({ licenseId }) => licenseId)).toEqual(ends ? [] : [id]);
    expect((await forgeRenewals.pausedUntil([id])).size).toBe(ends ? 0 : 1);
  });

  it('where it is imported', async () => {
    const id = await registerMarked();
    const kept = await value(app.ask('getLicense', { id }));
    const license = serverLicense({ history: [bought('2014-06-01'), renewed] });
    const rows = [{ row: { id, name: kept.name, ...license }, expected: kept.revision }];
    expect(await value(app.ask('applyImport', { rows, ...UTC }))).toMatchObject([{ isRenewed: true }]);
    expect(await marks()).toEqual([]);
  });

  it('not where the license was changed meanwhile, so that nothing was stored', async () => {
    const id = await registerMarked();
    const { name, contact } = await value(app.ask('getLicense', { id }));
    const draft = { name, contact, license: serverLicense({ history: [bought('2014-06-01'), renewed] }) };
    expect(await app.ask('saveLicense', { id, revision: 'old', draft, ...UTC })).toMatchObject({ ok: false });
    expect(await marks()).toHaveLength(1);
  });

  it('taken back, the purchase leaves no mark: the license speaks, and can be marked anew', async () => {
    const id = await registerMarked();
    await save(id, renewed);
    await save(id);
    expect(await marks()).toEqual([]);
    expect((await said()).prompt).toMatchObject({ cause: 'maintenance-expiring' });
    await value(app.ask('setRenewal', { licenseId: id, until: '2015-06-21' }));
    expect(await marks()).toEqual([{ licenseId: id, until: '2015-06-21', by: ANNA }]);
    expect((await said()).prompt).toBeNull();
  });
});

it('the gadget tells admins how many requests wait, and nobody else', async () => {
  await registerAsked();
  expect((await said(ANNA)).overview).toMatchObject({ waiting: 3 });
  expect((await said(BEN)).overview).toBeNull();
});
