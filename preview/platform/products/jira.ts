import { notEmulated, ok, type PlatformAnswer } from '../answer';
import { type Endpoint, type EndpointCall, ofIdentity } from './endpoint';
import { personWith } from './people';

export const JIRA: Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    scopes: [['read:jira-work'], ['read:permission:jira']],
    objects: ofIdentity,
    answer: myPermissions,
  },
  {
    method: 'GET',
    path: '/rest/api/3/user',
    scopes: [
      ['read:jira-user'],
      ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'],
    ],
    objects: ofIdentity,
    answer: user,
  },
];

/** Global permissions only: ADMINISTER is the one that the app may ask for. */
function myPermissions({ asker, query }: EndpointCall): PlatformAnswer {
  const keys = (query.get('permissions') ?? '').split(',').filter(Boolean);
  if (keys.length === 0)
    return {
      status: 400,
      body: { errorMessages: ["The 'permissions' query parameter is required."], errors: {} },
    };
  const unknown = keys.find((key) => key !== 'ADMINISTER');
  if (unknown !== undefined) return notEmulated(`the Jira permission '${unknown}'`);
  return ok({
    permissions: {
      ADMINISTER: {
        id: '0',
        key: 'ADMINISTER',
        name: 'Administer Jira',
        type: 'GLOBAL',
        description:
          'Create and administer projects, issue types, fields, workflows, and schemes for all projects.',
        havePermission: asker !== 'app' && asker.administers.includes('jira'),
      },
    },
  });
}

function user({ query, siteUrl }: EndpointCall): PlatformAnswer {
  const accountId = query.get('accountId');
  const person = personWith(accountId);
  if (!person)
    return {
      status: 404,
      body: {
        errorMessages: ['Specified user does not exist or you do not have required permissions'],
        errors: {},
      },
    };
  return ok({
    self: `${siteUrl}/rest/api/3/user?accountId=${person.accountId}`,
    accountId: person.accountId,
    accountType: 'atlassian',
    displayName: person.displayName,
    active: true,
  });
}
