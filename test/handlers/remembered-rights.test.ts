import { PEOPLE } from '../../preview/platform';
import { createHandlers } from '../../src/handlers';
import { createPromptHandlers } from '../../src/handlers/prompting';
import { resolverOf } from '../../src/resolver';
import { bought, serverLicense } from '../builders';
import { ANNA, BEN, UTC } from '../prompting/prompt-app';
import { type App, startApp, value } from './app';

const NOW = 1_431_172_800_000;
const MINUTE = 60_000;

let app: App;
/** No test is told what the one before was. */
let site = '';
let now: jest.SpyInstance;
beforeEach(() => {
  app = startApp();
  site = crypto.randomUUID();
  now = jest.spyOn(Date, 'now').mockReturnValue(NOW);
});
afterEach(() => {
  now.mockRestore();
  app.close();
});

interface From {
  accountId?: string;
  on?: string;
  module?: string;
}
const CONSOLE = 'jira:adminPage';
const ask = (question: string, payload: object, from: From = {}) => {
  const { accountId = ANNA, on = site, module = CONSOLE } = from;
  const handlers = module === CONSOLE || module.endsWith('Settings') ? createHandlers : createPromptHandlers;
  return app.during({ accountId }, () =>
    resolverOf(handlers(app.ports))(
      { call: { functionKey: question, payload }, context: { extension: { type: module }, cloudId: on } },
      { principal: { accountId } },
    ),
  );
};
/** How often a product was asked about a person since the last time. */
const asked = () => {
  const count = app.platform.log.requests.filter(
    ({ service, operation }) => service !== 'kvs' && !/\/app\/properties\/|\/queue\//.test(operation),
  ).length;
  app.platform.log.clear();
  return count;
};

it('one person is asked about once in five minutes', async () => {
  for (let minute = 0; minute < 5; minute += 1) {
    now.mockReturnValue(NOW + minute * MINUTE);
    await ask('getSite', {});
    await ask('getPrompting', {});
  }
  expect(asked()).toBe(1);
  now.mockReturnValue(NOW + 5 * MINUTE);
  await ask('getSite', {});
  expect(asked()).toBe(1);
});

it.each<[string, From]>([
  ['another person', { accountId: BEN }],
  ['another site', { on: 'another' }],
  ['the other product', { module: 'confluence:globalSettings' }],
])('%s is asked about anew', async (_, from) => {
  await ask('getSite', {});
  asked();
  const answer = await ask('getSite', {}, from);
  expect(asked()).toBe(1);
  if (from.accountId === BEN) expect(answer).toEqual({ ok: false, failure: { code: 'not-admin' } });
});

it.each<[string, object]>([
  ['saveSettings', { settings: { leadDays: [60], timeZone: 'UTC' } }],
  ['revealKey', { id: 'acme' }],
])('%s asks anew', async (question, payload) => {
  await ask('getSite', {});
  asked();
  await ask(question, payload);
  expect(asked()).toBe(1);
});

it('a failed answer is not kept', async () => {
  app.platform.fault = ({ to }) => (to.type === 'fpp' ? new Response('', { status: 403 }) : undefined);
  expect(await ask('getSite', {})).toEqual({ ok: false, failure: { code: 'rights-unknown' } });
  app.platform.fault = undefined;
  expect(await ask('getSite', {})).toMatchObject({ ok: true });
});

it('no product is asked to draw a prompt that the person hushed', async () => {
  const license = serverLicense({ history: [bought('2014-05-20')] });
  await value(app.ask('addLicense', { draft: { name: 'Paris', contact: '', license }, key: null, ...UTC }));
  const from = { accountId: PEOPLE.user.accountId, module: 'jira:issueContext' };
  asked();
  const said = (await ask('getPrompt', UTC, from)) as never;
  const { prompt } = await value<{ prompt: { key: string; milestone: string; about: string } }>(
    Promise.resolve(said),
  );
  expect(asked()).toBe(1);
  const { key, milestone, about } = prompt;
  expect(await ask('hush', { key, milestone, about, how: 'until-it-changes', ...UTC }, from)).toEqual({
    ok: true,
    value: null,
  });
  now.mockReturnValue(NOW + 60 * MINUTE);
  expect(await ask('getPrompt', UTC, from)).toMatchObject({ value: { prompt: null } });
  expect(asked()).toBe(0);
});
