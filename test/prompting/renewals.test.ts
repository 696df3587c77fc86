import { changeAccount } from '../../preview/platform';
import { createPersonalDataJob } from '../../src/handlers/personal-data';
import { forgeAttention } from '../../src/ports/forge/attention';
import { bought, serverLicense } from '../builders';
import { value } from '../handlers/app';
import { ANNA, type PromptApp, startPromptApp, UTC } from './prompt-app';

const CARL = '712020:carl';

let app: PromptApp;
beforeEach(() => (app = startPromptApp()));
afterEach(() => app.close());

const register = async (name: string) =>
  (
    await value(
      app.ask('addLicense', {
        draft: { name, contact: '', license: serverLicense({ history: [bought('2014-01-01')] }) },
        key: null,
        ...UTC,
      }),
    )
  ).id;
const renewals = async () => (await value(app.ask('getPrompting'))).renewals;
const accounts = () => [...app.platform.store.table('entity/account').keys()];
/** A mark as it was kept before anybody noted who set it. */
const storeNameless = (licenseId: string) =>
  app.platform.store.table('entity/attention').set(`renewal:${licenseId}`, {
    value: { day: '0000', mark: 'old', fact: { is: 'renewal', licenseId, until: '2015-06-01' } },
  } as never);

describe('a renewal in progress', () => {
  it('is kept with the caller, whatever the payload says', async () => {
    const licenseId = await register('Paris');
    await app.call('setRenewal', { licenseId, until: '2015-06-01', by: CARL });
    expect(await renewals()).toEqual([{ licenseId, until: '2015-06-01', by: ANNA }]);
    expect(accounts()).toEqual([ANNA]);
  });

  it('announced from a prompt it is kept with the viewer', async () => {
    const licenseId = await register('Paris');
    const asked = { licenseId, until: '2015-06-20', ...UTC, by: CARL };
    await app.prompt('renewalInProgress', asked, { as: ANNA });
    expect(await renewals()).toEqual([{ licenseId, until: '2015-06-20', by: ANNA }]);
    expect(accounts()).toEqual([ANNA]);
  });

  it('is ended, and nobody is noted for that', async () => {
    const licenseId = await register('Paris');
    storeNameless(licenseId);
    const before = accounts();
    await value(app.call('setRenewal', { licenseId, until: null }, { as: 'jira-admin' }));
    expect(await renewals()).toEqual([]);
    expect(accounts()).toEqual(before);
  });

  it('that was kept without a name is nobody’s', async () => {
    const licenseId = await register('Paris');
    storeNameless(licenseId);
    expect(await renewals()).toEqual([{ licenseId, until: '2015-06-01', by: null }]);
  });

  it.each([
    ['the day before', '2015-05-08', false],
    ['today', '2015-05-09', false],
    ['tomorrow', '2015-05-10', true],
  ])('up to %s', async (_, until, ok) => {
    const licenseId = await register('Paris');
    const answer = await app.ask('setRenewal', { licenseId, until });
    if (ok) expect(answer.ok).toBe(true);
    else
      expect(answer).toEqual({
        ok: false,
        failure: { code: 'bad-input', fault: { code: 'impossible-date', path: 'until', clauses: [] } },
      });
    expect(await renewals()).toHaveLength(ok ? 1 : 0);
  });

  it('tomorrow is to come where an admin is behind the clock of the app', async () => {
    const licenseId = await register('Paris');
    app.now = '2015-05-10T03:00:00Z'; // the evening of the 9th in California
    expect(await app.ask('setRenewal', { licenseId, until: '2015-05-10' })).toMatchObject({ ok: true });
  });
});

describe('when the account of who marked it is closed', () => {
  const closeAnna = () => {
    app.now = '2015-05-09T13:00:00.000Z';
    changeAccount(app.platform.store, ANNA, { status: 'closed', at: Date.parse(app.now) });
    return app.during({}, createPersonalDataJob(app.ports));
  };
  const stored = () =>
    JSON.stringify(['attention', 'account'].map((name) => [...app.platform.store.table(`entity/${name}`)]));

  it('the mark stays without a name, and the marks of others as they are', async () => {
    const [paris, lyon] = [await register('Paris'), await register('Lyon')];
    await value(app.ask('setRenewal', { licenseId: paris, until: '2015-06-01' }));
    await forgeAttention.setRenewal(lyon, { until: '2015-07-01', by: CARL });
    expect(await closeAnna()).toEqual({ statusCode: 200 });
    expect(stored()).not.toContain(ANNA);
    expect(new Set(await renewals())).toEqual(
      new Set([
        { licenseId: paris, until: '2015-06-01', by: null },
        { licenseId: lyon, until: '2015-07-01', by: CARL },
      ]),
    );
  });

  it('more marks than one read holds all lose the name', async () => {
    const ids = Array.from({ length: 230 }, (_, index) => `l-${index}`);
    for (const id of ids) await forgeAttention.setRenewal(id, { until: '2015-06-01', by: ANNA });
    await app.ports.accounts.erase(ANNA, new Date('2030-01-01'));
    expect(stored()).not.toContain(ANNA);
    expect((await forgeAttention.notice('2015-05-09', [60], 'first')).renewals).toHaveLength(230);
  });

  it('what somebody else marked anew meanwhile stays theirs', async () => {
    await forgeAttention.setRenewal('a', { until: '2015-06-01', by: ANNA });
    app.platform.fault = async ({ path }) => {
      if (!path.endsWith('/transaction')) return undefined;
      app.platform.fault = undefined;
      await forgeAttention.setRenewal('a', { until: '2015-07-01', by: CARL });
      return undefined;
    };
    await app.ports.accounts.erase(ANNA, new Date('2030-01-01'));
    expect((await forgeAttention.notice('2015-05-09', [60], 'first')).renewals).toEqual([
      { licenseId: 'a', until: '2015-07-01', by: CARL },
    ]);
  });

  it('a storage that breaks leaves the account noted, so that the next run finds it', async () => {
    await forgeAttention.setRenewal('a', { until: '2015-06-01', by: ANNA });
    await app.ports.accounts.note(ANNA, app.now);
    app.platform.fault = ({ path }) =>
      path.endsWith('/transaction') ? new Response('', { status: 500 }) : undefined;
    await expect(app.ports.accounts.erase(ANNA, new Date('2030-01-01'))).rejects.toThrow();
    app.platform.fault = undefined;
    expect(accounts()).toEqual([ANNA]);
    await app.ports.accounts.erase(ANNA, new Date('2030-01-01'));
    expect(stored()).not.toContain(ANNA);
  });
});
