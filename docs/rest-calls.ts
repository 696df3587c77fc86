/** One REST call that the app makes. Tests run the app and compare what it called with this list. */
export interface RestCall {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Without the query; `{name}` stands for one part that is filled in. */
  path: string;
  product: 'Jira' | 'Confluence' | 'Forge platform';
  /** Whose rights count: those of the app, or of the person who uses it. */
  as: 'app' | 'user';
  /** The scope that the call needs; null: none. */
  scope: string | null;
  why: string;
}

const jira = (
  as: RestCall['as'],
  method: RestCall['method'],
  path: string,
  scope: string,
  why: string,
): RestCall => ({ method, path: `/rest/api/3/${path}`, product: 'Jira', as, scope, why });

const confluence = (
  as: RestCall['as'],
  method: RestCall['method'],
  path: string,
  scope: string,
  why: string,
): RestCall => ({ method, path: `/wiki/${path}`, product: 'Confluence', as, scope, why });

const platform = (method: RestCall['method'], path: string, scope: string | null, why: string): RestCall => ({
  method,
  path,
  product: 'Forge platform',
  as: 'app',
  scope,
  why,
});

/** Every REST call of the app, from functions and from the browser. README's table is written from it. */
export const REST_CALLS: readonly RestCall[] = [
  jira('user', 'GET', 'mypermissions', 'read:jira-work', 'whether the person administers Jira'),
  jira('user', 'GET', 'user', 'read:jira-user', 'the name of somebody who asked, shown to admins'),
  jira(
    'app',
    'GET',
    'issue/createmeta/{projectKey}/issuetypes',
    'read:jira-work',
    'whether a project takes the chosen type of work items',
  ),
  jira('app', 'POST', 'search/jql', 'read:jira-work', 'finds a reminder’s work item before making one'),
  jira('app', 'POST', 'issue', 'write:jira-work', 'makes a reminder’s work item'),
  jira('app', 'GET', 'issue/{id}', 'read:jira-work', 'what the work item says, and whether it is closed'),
  jira('app', 'PUT', 'issue/{id}', 'write:jira-work', 'says the next reminder in the work item, or comments'),
  jira('app', 'GET', 'issue/{id}/transitions', 'read:jira-work', 'how the work item can be closed'),
  jira('app', 'POST', 'issue/{id}/transitions', 'write:jira-work', 'closes the work item'),
  {
    ...jira('app', 'GET', '', 'read:app-data:jira', 'whether Jira may leave the issue panel out now'),
    path: '/rest/forge/1/app/properties/{propertyKey}',
  },
  {
    ...jira('app', 'PUT', '', 'write:app-data:jira', 'lets Jira leave the issue panel out, or not any more'),
    path: '/rest/forge/1/app/properties/{propertyKey}',
  },
  confluence(
    'user',
    'GET',
    'rest/api/user/current',
    'read:confluence-user',
    'whether the person administers Confluence',
  ),
  confluence(
    'user',
    'GET',
    'rest/api/user',
    'read:confluence-user',
    'the name of somebody who asked, shown to admins',
  ),
  confluence('app', 'GET', 'api/v2/spaces', 'read:space:confluence', 'whether the chosen space is there'),
  confluence(
    'app',
    'GET',
    'api/v2/pages',
    'read:page:confluence',
    'finds a reminder’s page before making one',
  ),
  confluence('app', 'POST', 'api/v2/pages', 'write:page:confluence', 'makes a reminder’s page'),
  confluence('app', 'GET', 'api/v2/pages/{id}', 'read:page:confluence', 'the page’s version and text'),
  confluence(
    'app',
    'PUT',
    'api/v2/pages/{id}',
    'write:page:confluence',
    'says the next reminder in the page',
  ),
  confluence(
    'app',
    'GET',
    'api/v2/app/properties/{propertyKey}',
    'read:app-data:confluence',
    'whether Confluence may leave the banner out now',
  ),
  confluence(
    'app',
    'PUT',
    'api/v2/app/properties/{propertyKey}',
    'write:app-data:confluence',
    'lets Confluence leave the banner out, or not any more',
  ),
  platform('GET', '/forge/app/v1/license', null, 'the host’s license, where a function’s context is silent'),
  platform(
    'POST',
    '/app/report-accounts',
    'report:personal-data',
    'which accounts are kept; learns which are closed',
  ),
];
