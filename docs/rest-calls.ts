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

/** The calls of one product, each as it is sent: `GET /rest/api/3/user`. */
const callsOf = (
  product: RestCall['product'],
  calls: (Pick<RestCall, 'as' | 'scope' | 'why'> & { call: `${RestCall['method']} /${string}` })[],
): RestCall[] =>
  calls.map(({ call, as, scope, why }) => {
    const [method, path] = call.split(' ') as [RestCall['method'], string];
    return { method, path, product, as, scope, why };
  });

/** Every REST call of the app, from functions and from the browser. README's table is written from it. */
export const REST_CALLS: readonly RestCall[] = [
  ...callsOf('Jira', [
    {
      call: 'GET /rest/api/3/mypermissions',
      as: 'user',
      scope: 'read:jira-work',
      why: 'whether the person administers Jira',
    },
    {
      call: 'GET /rest/api/3/user',
      as: 'user',
      scope: 'read:jira-user',
      why: 'the name of somebody who asked or owns a license, shown to admins',
    },
    {
      call: 'GET /rest/api/3/user/search',
      as: 'user',
      scope: 'read:jira-user',
      why: 'people to choose a license’s owner from',
    },
    {
      call: 'GET /rest/api/3/project/search',
      as: 'app',
      scope: 'read:jira-work',
      why: 'projects to choose one from for the work items of reminders',
    },
    {
      call: 'GET /rest/api/3/issue/createmeta/{projectKey}/issuetypes',
      as: 'app',
      scope: 'read:jira-work',
      why: 'the types of work items that a project takes',
    },
    {
      call: 'POST /rest/api/3/search/jql',
      as: 'app',
      scope: 'read:jira-work',
      why: 'finds a reminder’s work item before making one',
    },
    {
      call: 'POST /rest/api/3/issue',
      as: 'app',
      scope: 'write:jira-work',
      why: 'makes a reminder’s work item',
    },
    {
      call: 'GET /rest/api/3/issue/{id}',
      as: 'app',
      scope: 'read:jira-work',
      why: 'what the work item says, and whether it is closed',
    },
    {
      call: 'PUT /rest/api/3/issue/{id}',
      as: 'app',
      scope: 'write:jira-work',
      why: 'says the next reminder in the work item, or comments',
    },
    {
      call: 'GET /rest/api/3/issue/{id}/transitions',
      as: 'app',
      scope: 'read:jira-work',
      why: 'how the work item can be closed',
    },
    {
      call: 'POST /rest/api/3/issue/{id}/transitions',
      as: 'app',
      scope: 'write:jira-work',
      why: 'closes the work item',
    },
    {
      call: 'GET /rest/forge/1/app/properties/{propertyKey}',
      as: 'app',
      scope: 'read:app-data:jira',
      why: 'whether Jira may leave the issue panel out now',
    },
    {
      call: 'PUT /rest/forge/1/app/properties/{propertyKey}',
      as: 'app',
      scope: 'write:app-data:jira',
      why: 'lets Jira leave the issue panel out, or not any more',
    },
  ]),
  ...callsOf('Confluence', [
    {
      call: 'GET /wiki/rest/api/user/current',
      as: 'user',
      scope: 'read:confluence-user',
      why: 'whether the person administers Confluence',
    },
    {
      call: 'GET /wiki/rest/api/user',
      as: 'user',
      scope: 'read:confluence-user',
      why: 'the name of somebody who asked or owns a license, shown to admins',
    },
    {
      call: 'GET /wiki/api/v2/spaces',
      as: 'app',
      scope: 'read:space:confluence',
      why: 'spaces to choose one from, and whether the chosen one is there',
    },
    {
      call: 'GET /wiki/api/v2/pages',
      as: 'app',
      scope: 'read:page:confluence',
      why: 'finds a reminder’s page before making one',
    },
    {
      call: 'POST /wiki/api/v2/pages',
      as: 'app',
      scope: 'write:page:confluence',
      why: 'makes a reminder’s page',
    },
    {
      call: 'GET /wiki/api/v2/pages/{id}',
      as: 'app',
      scope: 'read:page:confluence',
      why: 'the page’s version and text',
    },
    {
      call: 'PUT /wiki/api/v2/pages/{id}',
      as: 'app',
      scope: 'write:page:confluence',
      why: 'says the next reminder in the page',
    },
    {
      call: 'GET /wiki/api/v2/app/properties/{propertyKey}',
      as: 'app',
      scope: 'read:app-data:confluence',
      why: 'whether Confluence may leave the banner out now',
    },
    {
      call: 'PUT /wiki/api/v2/app/properties/{propertyKey}',
      as: 'app',
      scope: 'write:app-data:confluence',
      why: 'lets Confluence leave the banner out, or not any more',
    },
  ]),
  ...callsOf('Forge platform', [
    {
      call: 'GET /forge/app/v1/license',
      as: 'app',
      scope: null,
      why: 'the host’s license, where a function’s context is silent',
    },
    {
      call: 'POST /app/report-accounts',
      as: 'app',
      scope: 'report:personal-data',
      why: 'which accounts are kept; learns which are closed',
    },
  ]),
];
