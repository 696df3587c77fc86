import { NO_TARGETS, type PlaceFieldName, type ReminderTargets } from '../../src/contract/reminder-targets';
import { mockupsPolicy } from '../../src/policy';
import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import { createReminderFunctions } from '../../src/reminder-functions';
import { type App, startApp, value } from './app';

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const TARGETS: ReminderTargets = {
  workItem: { projectKey: 'GONE', issueType: 'Task' },
  page: { spaceKey: 'OPS' },
  language: 'de',
  consoleUrl: 'https://site.example/console',
};

it('reminders go nowhere but into the history before an admin says where', async () => {
  expect(await value(app.ask('getReminders'))).toEqual({ targets: NO_TARGETS, scannedThrough: null });
});

it('the targets are kept as saved', async () => {
  expect((await value(app.ask('saveReminderTargets', { targets: TARGETS }))).targets).toEqual(TARGETS);
  expect((await value(app.ask('getReminders'))).targets).toEqual(TARGETS);
});

it.each<[title: string, over: object, path: string]>([
  [
    'a project that is no key',
    { workItem: { projectKey: 'a" OR 1', issueType: 'Task' } },
    'targets.workItem.projectKey',
  ],
  ['a space that is no key', { page: { spaceKey: 'a/b' } }, 'targets.page.spaceKey'],
  ['an address that is none', { consoleUrl: 'javascript:alert(1)' }, 'targets.consoleUrl'],
  ['another language', { language: 'la' }, 'targets.language'],
])('%s is refused', async (_, over, path) => {
  expect(await app.call('saveReminderTargets', { targets: { ...TARGETS, ...over } })).toMatchObject({
    failure: { code: 'bad-input', fault: { path } },
  });
});

describe('on saving, each target is looked at', () => {
  const OPS = { projectKey: 'OPS', issueType: 'Task' };
  const faults = async (over: Partial<ReminderTargets>) =>
    (await value(app.ask('saveReminderTargets', { targets: { ...TARGETS, ...over } }))).faults;

  it.each<[title: string, over: Partial<ReminderTargets>, faults: object[]]>([
    ['both take reminders', { workItem: OPS }, []],
    ['neither is wanted', { workItem: null, page: null }, []],
    ['no such project', {}, [{ target: 'workItem', code: 'no-project', detail: null }]],
    [
      'no such type in the project',
      { workItem: { ...OPS, issueType: 'Bug' } },
      [{ target: 'workItem', code: 'no-issue-type', detail: null }],
    ],
    [
      'no such space',
      { workItem: OPS, page: { spaceKey: 'NONE' } },
      [{ target: 'page', code: 'no-space', detail: null }],
    ],
  ])('%s', async (_, over, expected) => {
    expect(await faults(over)).toEqual(expected);
  });

  it('a project that lets the app create nothing', async () => {
    app.platform.fault = ({ path }) =>
      path.includes('/createmeta/') ? Response.json({ issueTypes: [] }) : undefined;
    expect(await faults({ workItem: OPS })).toMatchObject([{ target: 'workItem', code: 'not-allowed' }]);
  });

  it('a product that does not answer keeps nothing from being stored', async () => {
    app.platform.fault = ({ path }) =>
      path.includes('/createmeta/') ? new Response('', { status: 503 }) : undefined;
    const [fault] = await faults({ workItem: OPS });
    app.platform.fault = undefined;
    expect(fault).toMatchObject({ target: 'workItem', code: 'unavailable' });
    expect((await value(app.ask('getReminders'))).targets.workItem).toEqual(OPS);
  });

  it('nothing is written there', async () => {
    app.platform.log.clear();
    await faults({ workItem: OPS });
    const asked = app.platform.log.requests.filter(
      ({ service, operation }) => service !== 'kvs' && !/\/app\/properties\/|\/queue\//.test(operation),
    );
    expect(asked.map(({ operation }) => operation.split(' ')[0])).toEqual(['GET', 'GET', 'GET']);
  });
});

describe('what there is to choose from', () => {
  const offered = (field: PlaceFieldName, draft: Record<string, string> = {}) =>
    value(app.ask('offerPlaces', { field, draft }));
  const OPERATIONS = { value: 'OPS', name: 'Operations' };
  const SERVICES = { value: 'IT', name: 'IT services' };

  it.each<[field: PlaceFieldName, draft: Record<string, string>, offers: object[]]>([
    ['workItem.projectKey', {}, [SERVICES, OPERATIONS]],
    ['workItem.projectKey', { projectKey: 'op' }, [OPERATIONS]],
    ['workItem.projectKey', { projectKey: 'services' }, [SERVICES]],
    ['workItem.projectKey', { projectKey: 'nowhere' }, []],
    ['workItem.issueType', {}, []],
    ['workItem.issueType', { projectKey: 'IT' }, [{ value: 'Task', name: 'Task' }]],
    ['page.spaceKey', { spaceKey: 'anything' }, [OPERATIONS, { value: 'TEAM', name: 'Team' }]],
  ])('%s with %j', async (field, draft, offers) => {
    expect(await offered(field, draft)).toEqual({ offers, isAll: true });
  });

  it('a type that needs a work item above it is not offered', async () => {
    const issueTypes = [{ name: 'Task' }, { name: 'Sub-task', subtask: true }];
    app.platform.fault = ({ path }) =>
      path.includes('/createmeta/') ? Response.json({ issueTypes }) : undefined;
    expect((await offered('workItem.issueType', { projectKey: 'OPS' })).offers).toEqual([
      { value: 'Task', name: 'Task' },
    ]);
  });

  it.each([
    ['two pages', 2, true],
    ['more than a thousand', 9, false],
  ])('spaces on %s: personal ones are left out, and that there are more is said', async (_, pages, isAll) => {
    app.platform.fault = ({ path }) => {
      const query = new URLSearchParams(path.split('?')[1]);
      const at = Number(query.get('cursor') ?? 0);
      const results = [
        { key: `S${at}`, name: `Space ${at}`, type: 'collaboration' },
        { key: `~${at}`, name: 'Somebody', type: 'personal' },
      ];
      const _links = at + 1 < pages ? { next: `/wiki/api/v2/spaces?limit=250&cursor=${at + 1}` } : {};
      return path.startsWith('/wiki/api/v2/spaces') ? Response.json({ results, _links }) : undefined;
    };
    const read = Math.min(pages, 4);
    expect(await offered('page.spaceKey')).toEqual({
      offers: Array.from({ length: read }, (__, at) => ({ value: `S${at}`, name: `Space ${at}` })),
      isAll,
    });
  });

  it.each<[status: number, body: string]>([
    [403, 'The app is not installed on this instance'],
    [503, ''],
  ])('a product that answers %i does not tell', async (status, body) => {
    app.platform.fault = ({ path }) =>
      path.startsWith('/rest/api/3/') && !path.includes('mypermissions')
        ? new Response(body, { status })
        : undefined;
    for (const field of ['workItem.projectKey', 'workItem.issueType'] as const)
      expect(await offered(field, { projectKey: 'OPS' })).toEqual({ offers: null, isAll: false });
  });

  it('a field of no place is refused', async () => {
    expect(await app.call('offerPlaces', { field: 'workItem.constructor', draft: {} })).toMatchObject({
      failure: { code: 'bad-input', fault: { path: 'field' } },
    });
  });
});

it('what could not be delivered is listed with its reason, beside the history of what was', async () => {
  await value(app.ask('saveReminderTargets', { targets: TARGETS }));
  await value(
    app.ask('addLicense', {
      draft: {
        name: 'Acme wiki',
        contact: '',
        license: {
          product: 'jira-server',
          channel: 'direct',
          history: [{ kind: 'statement', on: '2015-01-01', expiresOn: '2015-05-16' }],
        },
      },
      key: null,
      timeZone: 'UTC',
    }),
  );
  const functions = createReminderFunctions({
    ...forgeReminderPorts,
    policy: mockupsPolicy,
    clock: { now: () => new Date(app.now) },
  });
  await functions.scanReminders();
  for (const event of app.platform.queue.splice(0)) await functions.deliverReminders(event);

  const fault = { target: 'workItem', code: 'no-project' };
  expect(await value(app.ask('listUndelivered', {}))).toMatchObject({
    items: [{ kind: 'maintenance', endsOn: '2015-05-16', milestone: 7, faults: [fault] }],
    next: null,
  });
  expect(await value(app.ask('listReminderHistory', {}))).toMatchObject({
    items: [
      {
        day: '2015-05-09',
        event: 'reminded',
        name: 'Acme wiki',
        milestone: 7,
        superseded: [60, 30],
        faults: [fault],
      },
    ],
  });
  expect(await value(app.ask('getReminders'))).toMatchObject({ scannedThrough: '2015-05-09' });
});

it.each(['listUndelivered', 'listReminderHistory'] as const)(
  '%s: a cursor of nobody’s is bad input',
  async (question) => {
    expect(await app.ask(question, { after: 'mine' })).toMatchObject({
      failure: { code: 'bad-input', fault: { path: 'after' } },
    });
  },
);
