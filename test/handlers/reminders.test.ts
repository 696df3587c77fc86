import { NO_TARGETS, type ReminderTargets } from '../../src/contract/reminder-targets';
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
