import { ok, type PlatformAnswer } from '../answer';
import { type Endpoint, type EndpointCall, ofIdentity } from './endpoint';
import { type Person, personWith } from './people';

const SCOPES = [['read:confluence-user'], ['read:content-details:confluence']];

export const CONFLUENCE: Endpoint[] = [
  {
    method: 'GET',
    path: '/wiki/rest/api/user/current',
    scopes: SCOPES,
    objects: ofIdentity,
    answer: currentUser,
  },
  { method: 'GET', path: '/wiki/rest/api/user', scopes: SCOPES, objects: ofIdentity, answer: user },
];

/** `operations` comes only when it is asked for; an administrator's holds {operation: 'administer', targetType: 'application'}. */
function currentUser({ asker, query }: EndpointCall): PlatformAnswer {
  if (asker === 'app')
    return ok({ type: 'known', accountId: 'app', accountType: 'app', displayName: 'This app' });
  const operations = [
    'use',
    'create_space',
    ...(asker.administers.includes('confluence') ? ['administer'] : []),
  ].map((operation) => ({
    operation,
    targetType: 'application',
  }));
  return ok({ ...described(asker), ...(expands(query, 'operations') ? { operations } : {}) });
}

function user({ query }: EndpointCall): PlatformAnswer {
  const person = personWith(query.get('accountId'));
  return person
    ? ok(described(person))
    : { status: 404, body: { statusCode: 404, message: 'No user found' } };
}

const expands = (query: URLSearchParams, field: string) =>
  query.getAll('expand').join(',').split(',').includes(field);

const described = ({ accountId, displayName }: Person) => ({
  type: 'known',
  accountId,
  accountType: 'atlassian',
  displayName,
  publicName: displayName,
});
