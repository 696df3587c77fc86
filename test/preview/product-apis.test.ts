import api, { assumeTrustedRoute, getAppContext, privacy } from '@forge/api';
import {
  changeAccount,
  createPlatform,
  type InProcess,
  installPlatform,
  manifestOf,
  PEOPLE,
  type Platform,
} from '../../preview/platform';

const manifest = manifestOf({
  permissions: { scopes: ['read:permission:jira', 'read:jira-user', 'read:content-details:confluence'] },
});
let forge: InProcess;
beforeEach(() => {
  forge = installPlatform(createPlatform({ manifest }));
});
afterEach(() => forge.uninstall());

const asAdmin = <T>(work: () => Promise<T>) => forge.during({ accountId: PEOPLE.admin.accountId }, work);
const asUser = <T>(work: () => Promise<T>) => forge.during({ accountId: PEOPLE.user.accountId }, work);
const jira = (path: string) => api.asUser().requestJira(assumeTrustedRoute(path));
const confluence = (path: string) => api.asUser().requestConfluence(assumeTrustedRoute(path));

describe('who administers', () => {
  const jiraAdmin = async () => {
    const body = (await (await jira('/rest/api/3/mypermissions?permissions=ADMINISTER')).json()) as {
      permissions: { ADMINISTER: { havePermission: boolean } };
    };
    return body.permissions.ADMINISTER.havePermission;
  };
  const operations = async () => {
    const body = (await (await confluence('/wiki/rest/api/user/current?expand=operations')).json()) as {
      operations: object[];
    };
    return body.operations;
  };
  const administer = { operation: 'administer', targetType: 'application' };

  it('Jira tells of the admin and of the user', async () => {
    expect(await asAdmin(jiraAdmin)).toBe(true);
    expect(await asUser(jiraAdmin)).toBe(false);
  });

  it('Confluence tells of the admin and of the user', async () => {
    expect(await asAdmin(operations)).toContainEqual(administer);
    expect(await asUser(operations)).not.toContainEqual(administer);
  });

  it('nobody can be asked as in a scheduled run', async () => {
    await expect(forge.during({}, jiraAdmin)).rejects.toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR' });
  });
});

it('names the person behind an account id, in both products', async () => {
  const { accountId, displayName } = PEOPLE.user;
  for (const ask of [
    () => jira(`/rest/api/3/user?accountId=${accountId}`),
    () => confluence(`/wiki/rest/api/user?accountId=${accountId}`),
  ]) {
    expect(await (await asAdmin(ask)).json()).toMatchObject({ accountId, displayName });
  }
  expect((await asAdmin(() => jira('/rest/api/3/user?accountId=gone'))).status).toBe(404);
});

it('answers 401 where the manifest lacks the scope, as the product does', async () => {
  forge.uninstall();
  forge = installPlatform(createPlatform({ manifest: manifestOf({}) }));
  expect((await asAdmin(() => jira('/rest/api/3/mypermissions?permissions=ADMINISTER'))).status).toBe(401);
});

describe('what is not emulated fails by name', () => {
  it.each([
    ['a path', () => jira('/rest/api/3/search?jql=x')],
    [
      'a method',
      () =>
        api.asUser().requestJira(assumeTrustedRoute('/rest/api/3/user?accountId=x'), { method: 'DELETE' }),
    ],
    ['a permission', () => jira('/rest/api/3/mypermissions?permissions=BROWSE_PROJECTS')],
    ['another product', () => api.asApp().requestBitbucket(assumeTrustedRoute('/2.0/user'))],
    ['a graph', () => api.asApp().requestGraph('query { me }')],
  ])('%s', async (_, ask) => {
    await expect(asAdmin(ask)).rejects.toMatchObject({
      status: 501,
      message: expect.stringContaining('NOT_EMULATED') as string,
    });
  });
});

it('gives the license of the invocation to getAppContext, or none', () => {
  expect(forge.during({ license: { active: true } }, getAppContext).license).toEqual({ active: true });
  expect(forge.during({}, getAppContext)).toHaveProperty('license', undefined);
});

describe('user-privacy-guidelines#personal-data-reporting-api-reference', () => {
  const report = { scopes: ['report:personal-data'] };
  const AT = '2018-10-25T23:08:51.382Z';
  const CHANGED = Date.parse(AT) + 1;
  let platform: Platform;
  beforeEach(() => {
    forge.uninstall();
    platform = createPlatform({ manifest: manifestOf({ permissions: report }) });
    forge = installPlatform(platform);
  });
  const told = (...ids: string[]) =>
    privacy.reportPersonalData(ids.map((accountId) => ({ accountId, updatedAt: AT })));
  const statuses = () => platform.log.requests.map(({ status }) => status);

  it('204 where nothing is to be done', async () => {
    expect(await told('a', 'b')).toEqual([]);
    expect(statuses()).toEqual([204]);
  });

  it('names the accounts that are closed, and those that changed after the app read them', async () => {
    changeAccount(platform.store, 'a', { status: 'closed', at: 0 });
    changeAccount(platform.store, 'b', { status: 'updated', at: CHANGED });
    changeAccount(platform.store, 'c', { status: 'updated', at: CHANGED - 1 });
    changeAccount(platform.store, 'd', { status: 'closed', at: 0 });
    expect(await told('a', 'b', 'c')).toEqual([
      { accountId: 'a', status: 'closed' },
      { accountId: 'b', status: 'updated' },
    ]);
    expect(statuses()).toEqual([200]);
  });

  it.each([
    ['an id of other characters', [{ accountId: 'a@b', updatedAt: AT }]],
    ['an id of 129 characters', [{ accountId: 'a'.repeat(129), updatedAt: AT }]],
    ['a time that is none', [{ accountId: 'a', updatedAt: 'yesterday' }]],
    ['91 accounts', Array.from({ length: 91 }, (_, index) => ({ accountId: `a${index}`, updatedAt: AT }))],
  ])('refuses %s', async (_, accounts) => {
    const to = { type: 'fpp', provider: 'app', remote: 'stargate' };
    const call = { to, path: '/app/report-accounts', method: 'POST', body: { accounts } };
    expect((await platform.call({ ...call, accountId: undefined })).status).toBe(400);
  });
});
