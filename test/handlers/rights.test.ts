import { type App, startApp } from './app';

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const MODULES = ['jira:adminPage', 'confluence:globalSettings'];
const failure = (code: string) => ({ ok: false, failure: { code } });

it.each([
  ['jira:adminPage', 'jira GET /rest/api/3/mypermissions'],
  ['confluence:globalSettings', 'confluence GET /wiki/rest/api/user/current'],
])('on %s only that product is asked, each time anew', async (module, asked) => {
  await app.call('getSite', {}, { module });
  await app.call('getSite', {}, { module });
  expect(app.platform.log.counts()).toMatchObject({ [asked]: 2 });
  expect(app.platform.log.requests.filter(({ service }) => service !== 'kvs')).toHaveLength(2);
});

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

describe.each(MODULES)('where the product does not tell, on %s', (module) => {
  it.each<[title: string, answer: () => Response]>([
    ['it refuses', () => json({}, 403)],
    ['it breaks', () => json({}, 500)],
    ['it says something else', () => json({ hello: true })],
    ['it says nothing', () => new Response('')],
    [
      'the connection breaks',
      () => {
        throw new TypeError('broken');
      },
    ],
  ])('%s: the rights are unknown', async (_, answer) => {
    app.platform.fault = () => answer();
    expect(await app.call('getSite', {}, { module })).toEqual(failure('rights-unknown'));
  });

  it('it has too many calls: busy', async () => {
    app.platform.fault = () => json({}, 429);
    expect(await app.call('getSite', {}, { module })).toEqual(failure('busy'));
  });

  it('and says when it takes calls again: so does the failure', async () => {
    app.platform.fault = () => new Response('{}', { status: 429, headers: { 'retry-after': '30' } });
    expect(await app.call('getSite', {}, { module })).toEqual({
      ok: false,
      failure: { code: 'busy', afterSeconds: 30 },
    });
  });

  it('it wants the consent of the user: the platform asks for it, so the error goes there', async () => {
    app.platform.fault = () =>
      new Response('', { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } });
    await expect(app.call('getSite', {}, { module })).rejects.toMatchObject({
      name: 'NEEDS_AUTHENTICATION_ERR',
    });
  });
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
  'what every object inherits is no question: %s',
  async (question) => {
    await expect(app.call(question, {})).rejects.toThrow(`There is no question ${question}.`);
  },
);

it.each<[title: string, from: object]>([
  ['nobody in particular', { known: false }],
  ['somebody in another product', { module: 'bitbucket:repoPage' }],
])('%s has unknown rights', async (_, from) => {
  expect(await app.call('getSite', {}, from)).toEqual(failure('rights-unknown'));
});

it('what the payload says of rights, site and license is not heard', async () => {
  const payload = {
    accountId: 'x',
    extension: { type: 'jira:adminPage' },
    license: { active: true },
    admin: true,
  };
  expect(await app.call('getSite', payload, { as: 'user' })).toEqual(failure('not-admin'));
  expect(await app.call('getSite', payload)).toMatchObject({ value: { hostLicense: { state: 'absent' } } });
});
