import api, { assumeTrustedRoute, getAppContext } from '@forge/api';
import { createPlatform, type InProcess, installPlatform, manifestOf, PEOPLE } from '../../preview/platform';

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
