import { notEmulated, ok, type PlatformAnswer } from '../answer';
import { type Endpoint, type EndpointCall, ofIdentity } from './endpoint';
import { PEOPLE, type Person, personWith } from './people';

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
  {
    method: 'GET',
    path: '/rest/api/3/user/search',
    scopes: [['read:jira-user'], ['read:application-role:jira', 'read:user:jira', 'read:avatar:jira']],
    objects: ofPeople,
    answer: findUsers,
  },
];

/** One user: two points. */
function ofPeople(body: unknown) {
  return { count: (body as unknown[]).length, points: 2 } as const;
}

/** Those whose name has a word that begins with the query. */
function findUsers({ query, siteUrl }: EndpointCall): PlatformAnswer {
  const wanted = query.get('query')?.toLowerCase();
  if (wanted === undefined)
    return { status: 400, body: { errorMessages: ["The 'query' parameter is required."], errors: {} } };
  const named = Object.values(PEOPLE).filter(({ displayName }) =>
    displayName
      .toLowerCase()
      .split(' ')
      .some((word) => word.startsWith(wanted)),
  );
  return ok(named.map((person) => described(person, siteUrl)));
}

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
  return ok(described(person, siteUrl));
}

const described = ({ accountId, displayName }: Person, siteUrl: string) => ({
  self: `${siteUrl}/rest/api/3/user?accountId=${accountId}`,
  accountId,
  accountType: 'atlassian',
  displayName,
  active: true,
});
