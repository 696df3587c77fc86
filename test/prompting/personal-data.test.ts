import { changeAccount } from '../../preview/platform';
import type { Said } from '../../src/contract/prompts';
import type { UserRequest } from '../../src/contract/requests';
import { createPersonalDataJob } from '../../src/handlers/personal-data';
import { value } from '../handlers/app';
import { ANNA, BEN, type PromptApp, startPromptApp, UTC } from './prompt-app';

let app: PromptApp;
beforeEach(() => (app = startPromptApp()));
afterEach(() => app.close());

const asks = (over: object = {}, as = BEN) =>
  app.prompt('askAdmin', { licenseId: null, kind: 'renewal', text: 'Please', ...UTC, ...over }, { as });
type Answer = Promise<{ ok: true; value: Said } | { ok: false; failure: never }>;
const said = async (as = BEN): Promise<Said> => value(app.prompt('getPrompt', UTC, { as }) as Answer);
const open = async () => (await value(app.ask('listRequests', { state: 'open', timeZone: 'UTC' }))).items;
const stored = () => app.platform.store.table('entity/request').size;

describe('personal data, once a week', () => {
  const run = () => app.during({}, createPersonalDataJob(app.ports));
  const closes = (accountId: string) =>
    changeAccount(app.platform.store, accountId, { status: 'closed', at: Date.parse(app.now) });

  it('reports every account that something is kept of: askers, answerers, hushers', async () => {
    await asks();
    await app.ask('answerRequests', { ids: [], answer: { state: 'done' } });
    await app.prompt(
      'hush',
      { key: 'host', milestone: 'm', about: null, how: 'not-now', ...UTC },
      { as: '712020:carl' },
    );
    const ids: string[] = [];
    app.platform.fault = ({ path, body }) => {
      if (path === '/app/report-accounts')
        ids.push(
          ...(body as { accounts: { accountId: string }[] }).accounts.map(({ accountId }) => accountId),
        );
      return undefined;
    };
    expect(await run()).toEqual({ statusCode: 200 });
    expect(ids.sort()).toEqual([BEN, ANNA, '712020:carl'].sort());
  });

  it('erases a closed account: its requests, its hushes, its name on answers', async () => {
    await asks();
    await asks({}, '712020:carl');
    await app.ask('answerRequests', { ids: (await open()).map(({ id }) => id), answer: { state: 'done' } });
    await app.prompt('hush', { key: 'host', milestone: 'm', about: null, how: 'not-now', ...UTC });
    app.now = '2015-05-09T13:00:00.000Z';
    closes(BEN);
    closes(ANNA);
    await run();
    const left = JSON.stringify([
      ...['entity/request', 'entity/account', 'entity/hushed', 'value'].map((name) => [
        ...app.platform.store.table(name),
      ]),
    ]);
    expect(left).not.toContain(BEN);
    expect(left).not.toContain(ANNA);
    const done: UserRequest[] = (await value(app.ask('listRequests', { state: 'done', timeZone: 'UTC' })))
      .items;
    expect(done).toMatchObject([{ accountId: '712020:carl', answeredBy: null }]);
  });

  it('erases once more what was asked in the moment of the erasing, which no query saw', async () => {
    await asks();
    closes(BEN);
    app.platform.fault = ({ body }) =>
      JSON.stringify(body ?? '').includes('"by-account"') ? Response.json({ data: [] }) : undefined;
    await run();
    app.platform.fault = undefined;
    expect(stored()).toBe(1);
    app.now = '2015-05-16T12:00:00.000Z';
    await run();
    expect(stored()).toBe(0);
    expect(app.platform.store.table('entity/account').has(BEN)).toBe(false);
  });

  it('notes a changed account, and removes answers that are old news with their marks', async () => {
    await asks();
    await app.ask('answerRequests', { ids: (await open()).map(({ id }) => id), answer: { state: 'done' } });
    app.now = '2015-05-10T12:00:00.000Z';
    changeAccount(app.platform.store, BEN, { status: 'updated', at: Date.parse(app.now) });
    await run();
    expect(stored()).toBe(1);
    expect(app.platform.store.table('entity/account').get(BEN)?.value).toEqual({ updatedAt: app.now });
    app.now = '2015-06-10T12:00:00.000Z';
    await run();
    expect(stored()).toBe(0);
    expect(app.platform.store.table('entity/attention').size).toBe(0);
  });

  it('keeps a renewal that was in progress: from its day on, it waits for an answer', async () => {
    await asks();
    const ids = (await open()).map(({ id }) => id);
    await app.ask('answerRequests', { ids, answer: { state: 'under-way', until: '2015-08-01' } });
    app.now = '2015-07-15T12:00:00.000Z';
    await run();
    expect(await open()).toEqual([]);
    app.now = '2015-09-02T12:00:00.000Z';
    await run();
    expect(await open()).toMatchObject([{ accountId: BEN, state: 'open', answeredAt: null }]);
  });

  it('keeps an answer as long as it is shown', async () => {
    await asks();
    const ids = (await open()).map(({ id }) => id);
    await app.ask('answerRequests', { ids, answer: { state: 'done' } });
    app.now = '2015-06-07T12:00:00.000Z';
    await run();
    expect((await said()).requests).toMatchObject([{ state: 'done' }]);
  });

  it('removes what was answered long ago, however many that were asked before it are news', async () => {
    await asks({}, '712020:late');
    for (let i = 0; i < 120; i += 1) await asks({}, `712020:early-${i}`);
    const byId = new Map((await open()).map(({ id, accountId }) => [accountId, id]));
    app.now = '2015-05-10T12:00:00Z';
    await asks({ kind: 'seats' });
    const { items } = await value(app.ask('listRequests', { state: 'open', timeZone: 'UTC' }));
    const old = items.find(({ accountId }) => accountId === BEN)!;
    await app.ask('answerRequests', { ids: [old.id], answer: { state: 'done' } });
    app.now = '2015-06-15T12:00:00.000Z';
    const rest = [...byId.values()].filter((id) => id !== old.id);
    for (let from = 0; from < rest.length; from += 20)
      await app.ask('answerRequests', { ids: rest.slice(from, from + 20), answer: { state: 'done' } });
    const before = stored();
    await run();
    expect(stored()).toBe(before - 1);
  });

  it('who asks anew while old answers are removed keeps the request', async () => {
    await asks();
    const ids = (await open()).map(({ id }) => id);
    await app.ask('answerRequests', { ids, answer: { state: 'done' } });
    app.now = '2015-06-10T12:00:00.000Z';
    let asked = false;
    app.platform.fault = async ({ body }) => {
      if (asked || !JSON.stringify(body ?? '').includes('"delete"')) return undefined;
      asked = true;
      await asks({ text: 'Once more' });
      return undefined;
    };
    await run();
    expect(asked).toBe(true);
    app.platform.fault = undefined;
    expect(await open()).toMatchObject([{ text: 'Once more' }]);
  });

  it('a report that fails keeps nothing from being removed', async () => {
    await asks();
    const ids = (await open()).map(({ id }) => id);
    await app.ask('answerRequests', { ids, answer: { state: 'done' } });
    app.now = '2015-06-10T12:00:00.000Z';
    app.platform.fault = ({ path }) =>
      path === '/app/report-accounts' ? new Response('', { status: 500 }) : undefined;
    expect(await run()).toEqual({ statusCode: 500 });
    expect(stored()).toBe(0);
  });

  it('says that it broke', async () => {
    app.platform.fault = () => new Response('', { status: 500 });
    await asks();
    expect(await run()).toEqual({ statusCode: 500 });
  });
});
