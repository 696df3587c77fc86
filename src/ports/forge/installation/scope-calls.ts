import api, { type APIResponse, type Route, route } from '@forge/api';
import type { HostProduct } from '../../../policy';
import type { CheckCall } from '../../installation';
import { SILENCE_PROPERTY } from '../silence';

/** A call that needs one scope of the manifest, and changes nothing. */
export interface ScopeCall {
  scope: string;
  ask: (call: CheckCall) => Promise<APIResponse>;
}

const json = { accept: 'application/json', 'content-type': 'application/json' };
const put = (body: object) => ({ method: 'PUT', headers: json, body: JSON.stringify(body) });

const inJira = (as: 'asApp' | 'asUser', to: Route, request: object = { headers: json }) =>
  api[as]().requestJira(to, request);
const inConfluence = (as: 'asApp' | 'asUser', to: Route, request: object = { headers: json }) =>
  api[as]().requestConfluence(to, request);

/** No work item and no page has this id: whoever may write is told that there is none. */
const NOTHING = '0';
const noPage = {
  id: NOTHING,
  status: 'current',
  title: 'check',
  body: { representation: 'storage', value: '' },
  version: { number: 2 },
};

/** Products keep no property under a key of so many characters: whoever may write is told so. */
const TOO_LONG = 'k'.repeat(128);

/** One call for each scope of a product. A test compares them with the manifest. */
export const SCOPE_CALLS: Record<HostProduct, readonly ScopeCall[]> = {
  confluence: [
    { scope: 'read:confluence-user', ask: () => inConfluence('asUser', route`/wiki/rest/api/user/current`) },
    { scope: 'read:space:confluence', ask: () => inConfluence('asApp', route`/wiki/api/v2/spaces?limit=1`) },
    { scope: 'read:page:confluence', ask: () => inConfluence('asApp', route`/wiki/api/v2/pages?limit=1`) },
    {
      scope: 'write:page:confluence',
      ask: () => inConfluence('asApp', route`/wiki/api/v2/pages/${NOTHING}`, put(noPage)),
    },
    {
      scope: 'read:app-data:confluence',
      ask: () => inConfluence('asApp', route`/wiki/api/v2/app/properties/${SILENCE_PROPERTY}`),
    },
    {
      scope: 'write:app-data:confluence',
      ask: () => inConfluence('asApp', route`/wiki/api/v2/app/properties/${TOO_LONG}`, put({})),
    },
  ],
  jira: [
    {
      scope: 'read:jira-user',
      ask: ({ accountId }) => inJira('asUser', route`/rest/api/3/user?accountId=${accountId}`),
    },
    {
      scope: 'read:jira-work',
      ask: () => inJira('asUser', route`/rest/api/3/mypermissions?permissions=ADMINISTER`),
    },
    {
      scope: 'write:jira-work',
      ask: () => inJira('asApp', route`/rest/api/3/issue/${NOTHING}`, put({ fields: {} })),
    },
    {
      scope: 'read:app-data:jira',
      ask: () => inJira('asApp', route`/rest/forge/1/app/properties/${SILENCE_PROPERTY}`),
    },
    {
      scope: 'write:app-data:jira',
      ask: () => inJira('asApp', route`/rest/forge/1/app/properties/${TOO_LONG}`, put({})),
    },
  ],
};
