import type { Said } from '../../src/contract/prompts';
import { handleOf } from '../../src/handlers/prompting/handle';
import { bought, serverLicense } from '../builders';
import { value } from '../handlers/app';
import { ANNA, BEN, type PromptApp, startPromptApp, UTC } from './prompt-app';

let app: PromptApp;
beforeEach(() => (app = startPromptApp()));
afterEach(() => app.close());

/** With the handle that stands for it where users are told of it. */
const register = async (name = 'Paris', on = '2015-05-01') => {
  const entry = await value(
    app.ask('addLicense', {
      draft: { name, contact: 'Anna', license: serverLicense({ history: [bought(on)] }) },
      key: null,
      ...UTC,
    }),
  );
  return { ...entry, handle: await handleOf(entry.id) };
};
const asks = (over: object = {}, as = BEN) =>
  app.prompt('askAdmin', { licenseId: null, kind: 'renewal', text: 'Please', ...UTC, ...over }, { as });
type Answer = Promise<{ ok: true; value: Said } | { ok: false; failure: never }>;
const said = async (as = BEN): Promise<Said> => value(app.prompt('getPrompt', UTC, { as }) as Answer);
const open = async () => (await value(app.ask('listRequests', { state: 'open' }))).items;
const stored = () => app.platform.store.table('entity/request').size;
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
    const { key, milestone } = prompt!;
    await app.prompt('hush', { key, how: { milestone }, ...UTC }, { as: ANNA });
    app.now = '2015-05-10T12:00:00Z';
    await asks({ kind: 'seats' });
    expect((await said(ANNA)).prompt).toBeNull();
    await asks({ kind: 'seats' }, '712020:carl');
    expect((await said(ANNA)).prompt).toMatchObject({ cause: 'seats-outgrown', asking: 2 });
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

  it('a thousand people within a minute leave a thousand requests', async () => {
    const { handle } = await register();
    const people = Array.from({ length: 1000 }, (_, i) => `712020:person-${i}`);
    const answers = await Promise.all(
      [...people, ...people].map((as) => asks({ licenseId: handle, kind: 'seats', text: as }, as)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1000);
    expect(stored()).toBe(1000);
    const found = new Set<string>();
    let after: string | undefined;
    do {
      const page = await value(app.ask('listRequests', { state: 'open', after }));
      for (const { accountId } of page.items) found.add(accountId);
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(found.size).toBe(1000);
    expect((await said(ANNA)).prompt).toMatchObject({
      cause: 'seats-outgrown',
      asking: 100,
    });
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
    const hush = { key: 'host', how: { days: 7 }, ...UTC };
    expect(await app.promptRaw('askAdmin', ask, context, account)).toEqual(refused);
    expect(await app.promptRaw('hush', hush, context, account)).toEqual(refused);
    expect(await app.promptRaw('getPrompt', UTC, context, account)).toEqual(refused);
    expect(app.platform.log.requests).toEqual([]);
  });

  it('markup is a text like any other', async () => {
    const text = '<img src=x onerror="alert(1)"> & **seats**';
    await asks({ text });
    expect((await open())[0]?.text).toBe(text);
  });

  it.each([0, 'x', { days: 8 }, { milestone: '' }, {}])('hushing like %j', async (how) => {
    expect(await app.prompt('hush', { key: 'host', how: how as never, ...UTC })).toMatchObject({
      failure: { code: 'bad-input' },
    });
  });
});

describe('answering', () => {
  const answer = async (answered: Parameters<typeof app.ask<'answerRequests'>>[1]['answer']) => {
    const ids = (await open()).map(({ id }) => id);
    return value(app.ask('answerRequests', { ids, answer: answered }));
  };

  it('done: the asker sees it until they hush it, though the cause is gone', async () => {
    await asks();
    expect(await said()).toMatchObject({ request: null });
    await answer({ state: 'done' });
    expect(await said()).toMatchObject({ prompt: null, request: { state: 'done', answeredBy: ANNA } });
    expect(await said(ANNA)).toMatchObject({ request: null });
    const { request } = await said();
    await app.prompt('hush', { key: `answer:${request!.id}`, how: { milestone: 'done/2015-05-09' }, ...UTC });
    expect((await said()).request).toBeNull();
  });

  it('declined, with a line', async () => {
    await asks();
    await answer({ state: 'declined', line: 'We leave <b>in June</b>' });
    expect((await said()).request).toMatchObject({ state: 'declined', line: 'We leave <b>in June</b>' });
  });

  it('renewal in progress quiets the prompt for everyone, and tells the asker', async () => {
    const { id: licenseId, handle } = await register('Paris', '2014-01-01');
    await asks({ licenseId: handle });
    expect(await said()).toMatchObject({
      prompt: { cause: 'maintenance-expired' },
      request: { state: 'open' },
    });
    await answer({ state: 'under-way', until: '2015-06-01' });
    expect(await said()).toMatchObject({
      prompt: { cause: 'renewal-under-way' },
      request: { state: 'under-way' },
    });
    expect((await said(ANNA)).prompt).toBeNull();
    expect((await value(app.ask('getPrompting'))).renewals).toEqual([
      { licenseId, until: '2015-06-01', by: ANNA },
    ]);
  });

  it('an answer is no news any more after thirty days', async () => {
    await asks();
    await answer({ state: 'done' });
    app.now = '2015-06-07T12:00:00Z';
    expect((await said()).request).not.toBeNull();
    app.now = '2015-06-08T12:00:00Z';
    expect((await said()).request).toBeNull();
  });

  it('an answer is seen also beside a prompt on something else', async () => {
    await asks({ kind: 'seats' });
    await register('Paris', '2014-01-01');
    await answer({ state: 'done' });
    expect(await said()).toMatchObject({
      prompt: { cause: 'maintenance-expired' },
      request: { kind: 'seats', state: 'done' },
    });
  });

  it('a renewal whose day has passed is no answer any more', async () => {
    const { handle } = await register('Paris', '2014-01-01');
    await asks({ licenseId: handle });
    await answer({ state: 'under-way', until: '2015-05-15' });
    app.now = '2015-05-14T12:00:00Z';
    expect((await said()).request).toMatchObject({ state: 'under-way' });
    app.now = '2015-05-15T12:00:00Z';
    expect(await said()).toMatchObject({ prompt: { cause: 'maintenance-expired' }, request: null });
  });

  it.each(['seats', 'upgrade'] as const)(
    'a request for %s says nothing of a renewal, and quiets no license',
    async (kind) => {
      const { id: licenseId, handle } = await register('Paris', '2014-01-01');
      await asks({ licenseId: handle, kind });
      await answer({ state: 'under-way', until: '2015-06-01' });
      expect((await value(app.ask('getPrompting'))).renewals).toEqual([]);
      expect((await said()).prompt?.cause).toBe('maintenance-expired');
      await value(app.ask('setRenewal', { licenseId, until: '2015-06-01' }));
      expect((await said()).prompt).toBeNull();
    },
  );

  it('what is answered for good stays so: another answer comes too late, the same one once more does no harm', async () => {
    await asks();
    const ids = (await open()).map(({ id }) => id);
    const declined = { state: 'declined', line: 'No budget' } as const;
    await value(app.ask('answerRequests', { ids, answer: declined }));
    app.now = '2015-05-10T12:00:00Z';
    expect(await value(app.ask('answerRequests', { ids, answer: { state: 'done' } }))).toEqual([
      { id: ids[0], outcome: 'overtaken' },
    ]);
    expect(await value(app.ask('answerRequests', { ids, answer: declined }))).toMatchObject([
      { outcome: 'answered', request: { answeredAt: '2015-05-09T12:00:00.000Z' } },
    ]);
    expect((await said()).request).toMatchObject({ state: 'declined', line: 'No budget' });
  });

  it('an id that is named twice is answered once', async () => {
    await asks();
    const [request] = await open();
    const ids = [request!.id, request!.id];
    const outcomes = await value(app.ask('answerRequests', { ids, answer: { state: 'done' } }));
    expect(outcomes).toHaveLength(1);
  });

  it('what is not there any more is told', async () => {
    const outcomes = await value(app.ask('answerRequests', { ids: ['gone'], answer: { state: 'done' } }));
    expect(outcomes).toEqual([{ id: 'gone', outcome: 'overtaken' }]);
  });

  it('a line of 501 characters, a day of the past, and 21 at once are refused', async () => {
    const bad = async (payload: object) =>
      expect(await app.call('answerRequests', payload)).toMatchObject({ failure: { code: 'bad-input' } });
    await bad({ ids: [], answer: { state: 'declined', line: 'x'.repeat(501) } });
    await bad({ ids: [], answer: { state: 'under-way', until: '2015-05-09' } });
    await bad({ ids: Array.from({ length: 21 }, (_, i) => `r${i}`), answer: { state: 'done' } });
  });

  it('admins are told of seats that are asked for, and no more once they are answered', async () => {
    const { handle } = await register();
    await asks({ licenseId: handle, kind: 'seats' });
    expect((await said(ANNA)).prompt).toMatchObject({
      cause: 'seats-outgrown',
      asking: 1,
    });
    expect((await said()).prompt).toBeNull();
    await answer({ state: 'done' });
    expect((await said(ANNA)).prompt).toBeNull();
  });
});

describe('whatever call of the storage breaks', () => {
  const breakAt = (n: number, made: boolean) => {
    let calls = 0;
    app.platform.fault = async (call) => {
      if (call.to.type !== 'kvs' || (calls += 1) !== n) return undefined;
      const fault = app.platform.fault;
      app.platform.fault = undefined;
      if (made) await app.platform.call(call);
      app.platform.fault = fault;
      throw new TypeError('connection lost');
    };
  };

  it.each([1, 2, 3, 4].flatMap((n) => [false, true].map((made) => ({ n, made }))))(
    'asking, call $n (made: $made): asked again, there is one request and admins are told',
    async ({ n, made }) => {
      const { handle } = await register();
      breakAt(n, made);
      const first = await asks({ licenseId: handle, kind: 'seats' });
      app.platform.fault = undefined;
      if (!first.ok) expect(['storage-unavailable', 'already-asked']).toContain(first.failure.code);
      await asks({ licenseId: handle, kind: 'seats' });
      expect(stored()).toBe(1);
      expect((await said(ANNA)).prompt?.cause).toBe('seats-outgrown');
    },
  );

  it.each([1, 2, 3, 4].flatMap((n) => [false, true].map((made) => ({ n, made }))))(
    'answering, call $n (made: $made): answered again, it is answered once',
    async ({ n, made }) => {
      const { handle } = await register('Paris', '2014-01-01');
      await asks({ licenseId: handle });
      const ids = (await open()).map(({ id }) => id);
      breakAt(n, made);
      await app.ask('answerRequests', { ids, answer: { state: 'under-way', until: '2015-06-01' } });
      app.platform.fault = undefined;
      await value(app.ask('answerRequests', { ids, answer: { state: 'under-way', until: '2015-06-01' } }));
      expect((await said()).prompt?.cause).toBe('renewal-under-way');
    },
  );
});
