import { REST_CALLS } from '../../docs/rest-calls';
import { createPlatform, PEOPLE, type Platform } from '../../preview/platform';
import { NO_TARGETS } from '../../src/contract/reminder-targets';
import { createChatActions } from '../../src/handlers/chat';
import { createPersonalDataJob } from '../../src/handlers/personal-data';
import { findPeople } from '../../static/console/data/people';
import { nameOf } from '../../static/prompts/names';
import { appManifest } from '../app-manifest';
import { startPromptApp, UTC } from '../prompting/prompt-app';
import { startSite } from '../reminders/site';
import { LICENSE, OPS, RENEWED, SPACE } from '../reminders/stage';
import { lineOf, type MadeCall, noteRestCalls } from '../rest-calls';

let mockBrowserAsks: (product: string, path: string) => Promise<Response>;
jest.mock('@forge/bridge', () => ({
  requestJira: (path: string) => mockBrowserAsks('jira', path),
  requestConfluence: (path: string) => mockBrowserAsks('confluence', path),
}));

/** A site lives: reminders are delivered, said again and settled. */
async function remind(): Promise<MadeCall[]> {
  const site = startSite();
  const made = noteRestCalls(site.platform);
  await site.choose({ workItem: OPS, page: SPACE });
  await site.register('a', LICENSE);
  for (const day of ['2015-12-02', '2016-01-01']) await site.day(day);
  await site.register('a', RENEWED);
  await site.day('2016-01-02');
  site.close();
  return made;
}

/** People use it: in both products, on its pages, at its prompts and in the chat; then the weekly report goes out. */
async function use(): Promise<MadeCall[]> {
  const app = startPromptApp();
  const made = noteRestCalls(app.platform);
  for (const module of ['jira:adminPage', 'confluence:globalSettings'])
    await app.call(
      'saveReminderTargets',
      { targets: { ...NO_TARGETS, workItem: OPS, page: SPACE } },
      { module },
    );
  await app.call('offerPlaces', { field: 'workItem.projectKey', draft: {} }, { module: 'jira:adminPage' });
  await app.prompt('askAdmin', { licenseId: null, kind: 'renewal', text: 'Please', ...UTC });
  const principal = { accountId: PEOPLE.user.accountId };
  await app.during(principal, () => createChatActions(app.ports).askStatus({}, { principal }));
  await readNames(app.platform);
  await app.during({}, createPersonalDataJob(app.ports));
  app.close();
  return made;
}

/** The browser asks the products for the names of those who asked, and for people to choose from. */
async function readNames(platform: Platform): Promise<void> {
  mockBrowserAsks = (remote, path) => {
    const to = { type: 'fpp', provider: 'user', remote };
    return platform.call({ to, path, method: 'GET', body: undefined, accountId: PEOPLE.admin.accountId });
  };
  for (const product of ['jira', 'confluence'] as const)
    expect(await nameOf(PEOPLE.user.accountId, product)).toBe(PEOPLE.user.displayName);
  const { accountId, displayName: name } = PEOPLE.user;
  expect(await findPeople('oka')).toEqual([{ accountId, name }]);
}

let made: MadeCall[];
beforeAll(async () => (made = [...(await remind()), ...(await use())]));

it('every REST call is made, and no other', () => {
  const lines = made.map(({ call, row }) => (row ? lineOf(row) : `unlisted: ${call.method} ${call.path}`));
  expect([...new Set(lines)].sort()).toEqual(REST_CALLS.map(lineOf).sort());
});

it('the scopes of the calls are those of the manifest', () => {
  const needed = REST_CALLS.flatMap(({ scope }) => scope ?? []);
  expect([...new Set(['storage:app', ...needed])].sort()).toEqual([...appManifest.scopes].sort());
});

it.each(REST_CALLS.map((row) => [lineOf(row), row] as const))(
  '%s: needs its scope, and no other',
  async (_, row) => {
    const { call } = made.find((each) => each.row === row)!;
    const status = async (scopes: string[]) =>
      (await createPlatform({ manifest: { ...appManifest, scopes } }).call(call)).status;
    expect(await status(row.scope === null ? [] : [row.scope])).not.toBe(401);
    if (row.scope !== null)
      expect(await status(appManifest.scopes.filter((scope) => scope !== row.scope))).toBe(401);
  },
);
