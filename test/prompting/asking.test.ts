import { value } from '../handlers/app';
import { ANNA, BEN, requestStage, UTC } from './request-stage';

const { app, register, asks, said, open, stored } = requestStage();
const everything = () =>
  ['entity/request', 'entity/account', 'entity/attention', 'value'].map(
    (name) => app.platform.store.table(name).size,
  );

describe('asking an admin', () => {
  it('is kept with who, what and when', async () => {
    const { id: licenseId, handle } = await register();
    expect(await asks({ licenseId: handle, kind: 'seats', text: '  Three more, please ' })).toMatchObject({
      ok: true,
      value: { licenseId: handle, kind: 'seats', state: 'open', askedAt: '2015-05-09T12:00:00.000Z' },
    });
    expect(await open()).toMatchObject([{ accountId: BEN, licenseId, text: 'Three more, please' }]);
  });

  it('once for each person, license and kind; a second click is told so', async () => {
    await asks();
    app.now = '2015-05-10T12:00:00Z';
    expect(await asks({ text: 'Again' })).toMatchObject({
      ok: false,
      failure: { code: 'already-asked', request: { askedAt: '2015-05-09T12:00:00.000Z', state: 'open' } },
    });
    expect(await asks({ kind: 'upgrade' })).toMatchObject({ ok: true });
    expect(await asks({}, ANNA)).toMatchObject({ ok: true });
    expect((await open()).map(({ text }) => text)).not.toContain('Again');
    expect(stored()).toBe(3);
  });

  it('ten times within a day; the next day takes more', async () => {
    const kinds = ['renewal', 'upgrade', 'seats'] as const;
    for (let index = 0; index < 4; index += 1) {
      const { handle } = await register(`Paris ${index}`, '2014-01-01');
      for (const kind of kinds) {
        const answer = await asks({ licenseId: handle, kind });
        expect(answer).toMatchObject(
          index * 3 + kinds.indexOf(kind) < 10
            ? { ok: true }
            : { ok: false, failure: { code: 'asked-enough' } },
        );
      }
    }
    expect(stored()).toBe(10);
    expect(await asks({ kind: 'seats' }, ANNA)).toMatchObject({ ok: true });
    app.now = '2015-05-10T12:00:01Z';
    expect(await asks({ kind: 'seats' })).toMatchObject({ ok: true });
  });

  it('on each license by itself', async () => {
    const paris = await register('Paris', '2014-01-01');
    const lyon = await register('Lyon', '2014-01-02');
    expect(await asks({ licenseId: paris.handle })).toMatchObject({ ok: true });
    expect(await asks({ licenseId: lyon.handle })).toMatchObject({ ok: true });
    expect((await open()).map(({ licenseId }) => licenseId).sort()).toEqual([paris.id, lyon.id].sort());
  });

  it('a second click moves nothing: who hid that somebody asks is not told again', async () => {
    await asks({ kind: 'seats' });
    const { prompt } = await said(ANNA);
    const { key, milestone, about } = prompt!;
    const hidden = { key, milestone, about, how: 'until-it-changes' } as const;
    await app.prompt('hush', { ...hidden, ...UTC }, { as: ANNA });
    app.now = '2015-05-10T12:00:00Z';
    await asks({ kind: 'seats' });
    expect((await said(ANNA)).prompt).toBeNull();
    await asks({ kind: 'seats' }, '712020:carl');
    app.now = '2015-05-16T12:00:00Z';
    expect((await said(ANNA)).prompt).toMatchObject({ cause: 'requests-waiting', asking: { count: 2 } });
  });

  it('where the mark fails, nothing is stored and the asker is told so', async () => {
    app.platform.fault = ({ body }) =>
      JSON.stringify(body ?? '').includes('"asked"') ? new Response('{}', { status: 503 }) : undefined;
    expect(await asks()).toMatchObject({ failure: { code: 'storage-unavailable' } });
    expect(stored()).toBe(0);
  });

  it('asking anew where the storage is busy is a failure, not the old answer', async () => {
    await asks();
    const [request] = await open();
    await value(app.ask('answerRequests', { ids: [request!.id], answer: { state: 'done' } }));
    app.now = '2015-07-01T12:00:00Z';
    app.platform.fault = ({ path }) =>
      path.endsWith('/transaction')
        ? Response.json({ code: 'RATE_LIMIT_EXCEEDED' }, { status: 429 })
        : undefined;
    expect(await asks()).toMatchObject({ ok: false, failure: { code: 'busy' } });
    app.platform.fault = undefined;
    expect(await asks()).toMatchObject({ ok: true });
  });

  it('two clicks at once leave one', async () => {
    const answers = await Promise.all([asks(), asks(), asks()]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, false, true]);
    expect(stored()).toBe(1);
  });

  it('the same may be asked again when the answer is old news', async () => {
    await asks();
    const [request] = await open();
    await value(app.ask('answerRequests', { ids: [request!.id], answer: { state: 'declined', line: 'No' } }));
    app.now = '2015-06-08T11:00:00Z';
    expect(await asks()).toMatchObject({
      failure: { code: 'already-asked', request: { state: 'declined', line: 'No' } },
    });
    app.now = '2015-06-08T12:00:00Z';
    expect(await asks()).toMatchObject({ ok: true });
    expect(stored()).toBe(1);
  });
});

describe('while a renewal is said to be in progress', () => {
  const answersUntil = async (until: string) => {
    const [request] = await open();
    await value(app.ask('answerRequests', { ids: [request!.id], answer: { state: 'under-way', until } }));
  };

  it('who asked for it may ask again from its day on, and not before', async () => {
    const { handle } = await register();
    const ask = () => asks({ licenseId: handle });
    await ask();
    await answersUntil('2015-06-01');
    app.now = '2015-05-31T12:00:00Z';
    expect(await ask()).toMatchObject({
      failure: { code: 'already-asked', request: { state: 'under-way' } },
    });
    app.now = '2015-06-01T00:00:00Z';
    expect(await ask()).toMatchObject({ ok: true, value: { state: 'open', answeredBy: null, until: null } });
    expect(stored()).toBe(1);
  });

  it('others who ask for it have the answer at once, up to its day; for seats they wait', async () => {
    const { id, handle } = await register();
    await value(app.ask('setRenewal', { licenseId: id, until: '2015-06-01' }));
    const ask = (kind: 'renewal' | 'seats', as: string) => asks({ licenseId: handle, kind }, as);
    expect(await ask('renewal', BEN)).toMatchObject({
      value: { state: 'under-way', answeredBy: ANNA, until: '2015-06-01' },
    });
    expect(await ask('seats', BEN)).toMatchObject({ value: { state: 'open', answeredBy: null } });
    app.now = '2015-06-01T00:00:00Z';
    expect(await ask('renewal', '712020:carl')).toMatchObject({ value: { state: 'open', answeredBy: null } });
  });
});

describe('bad input is refused, and nothing is stored', () => {
  it.each<[title: string, payload: object, code: string, path: string]>([
    ['a text of 10,000 characters', { text: 'x'.repeat(10_000) }, 'too-long', 'text'],
    ['a text of 501 characters', { text: 'x'.repeat(501) }, 'too-long', 'text'],
    ['no text', { text: null }, 'wrong-type', 'text'],
    ['a kind that is none', { kind: 'money' }, 'unknown-value', 'kind'],
    ['an id that is none', { licenseId: '<script>' }, 'not-an-id', 'licenseId'],
    ['a zone that is none', { timeZone: 'Mars' }, 'not-a-time-zone', 'timeZone'],
  ])('%s', async (_, payload, code, path) => {
    expect(await asks(payload)).toMatchObject({ failure: { code: 'bad-input', fault: { code, path } } });
    expect(everything()).toEqual([0, 0, 0, 0]);
  });

  it('a forged license', async () => {
    expect(await asks({ licenseId: 'forged' })).toEqual({ ok: false, failure: { code: 'not-found' } });
    expect(everything()).toEqual([0, 0, 0, 0]);
  });

  it('an id of the register, which no prompt gives to a user', async () => {
    const { id: licenseId } = await register('Paris', '2014-01-01');
    expect(await asks({ licenseId })).toEqual({ ok: false, failure: { code: 'not-found' } });
    expect(stored()).toBe(0);
  });

  const banner = { extension: { type: 'confluence:pageBanner' } };
  it.each<[title: string, context: object, account: string | undefined, code: string]>([
    ['nobody in particular', banner, undefined, 'not-known'],
    ['somebody anonymous', { ...banner, accountType: 'anonymous' }, BEN, 'not-known'],
    ['an app', { ...banner, accountType: 'app' }, BEN, 'not-licensed'],
    [
      'somebody without a license of the product',
      { ...banner, accountType: 'unlicensed' },
      BEN,
      'not-licensed',
    ],
    ['a customer of a portal', { ...banner, accountType: 'customer' }, BEN, 'not-licensed'],
    [
      'somebody whom the site does not give this app',
      { ...banner, userAccess: { enabled: true, hasAccess: false } },
      BEN,
      'not-licensed',
    ],
    ['somebody in another place', { extension: { type: 'jira:adminPage' } }, BEN, 'not-known'],
  ])('%s', async (_, context, account, code) => {
    const refused = { ok: false, failure: { code } };
    const ask = { licenseId: null, kind: 'seats', text: '', ...UTC, accountType: 'licensed' };
    const hush = { key: 'host', milestone: 'm', about: null, how: 'not-now', ...UTC };
    expect(await app.promptRaw('askAdmin', ask, context, account)).toEqual(refused);
    expect(await app.promptRaw('hush', hush, context, account)).toEqual(refused);
    expect(await app.promptRaw('showHidden', {}, context, account)).toEqual(refused);
    expect(await app.promptRaw('getPrompt', UTC, context, account)).toEqual(refused);
    expect(app.platform.log.requests).toEqual([]);
  });

  it('markup is a text like any other', async () => {
    const text = '<img src=x onerror="alert(1)"> & **seats**';
    await asks({ text });
    expect((await open())[0]?.text).toBe(text);
  });

  it.each([{ how: 0 }, { how: 'x' }, { how: null }, { milestone: '' }, { key: '' }])(
    'hushing like %j',
    async (bad) => {
      const hush = { key: 'host', milestone: 'm', about: null, how: 'not-now', ...UTC };
      expect(await app.prompt('hush', { ...hush, ...bad } as never)).toMatchObject({
        failure: { code: 'bad-input' },
      });
    },
  );
});
