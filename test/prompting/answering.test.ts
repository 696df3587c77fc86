import type { CallFault } from '../../preview/platform';
import type { RequestState } from '../../src/contract/requests';
import { createPersonalDataJob } from '../../src/handlers/personal-data';
import { breakAt, lostOn, passes } from '../broken-calls';
import { value } from '../handlers/app';
import { ANNA, BEN, requestStage, UTC } from './request-stage';

const { app, register, asks, said, open, stored } = requestStage();

describe('answering', () => {
  const answer = async (answered: Parameters<typeof app.ask<'answerRequests'>>[1]['answer']) => {
    const ids = (await open()).map(({ id }) => id);
    return value(app.ask('answerRequests', { ids, answer: answered }));
  };

  it('done: the asker sees it until they hush it, though the cause is gone', async () => {
    await asks();
    expect(await said()).toMatchObject({ requests: [{ state: 'open' }] });
    await answer({ state: 'done' });
    expect(await said()).toMatchObject({ prompt: null, requests: [{ state: 'done', answeredBy: ANNA }] });
    expect(await said(ANNA)).toMatchObject({ requests: [] });
    const [request] = (await said()).requests;
    const { key, milestone } = request!;
    expect({ key, milestone }).toEqual({ key: `answer:${request!.id}`, milestone: 'done/2015-05-09' });
    await app.prompt('hush', { key, milestone, about: null, how: 'until-it-changes', ...UTC });
    expect((await said()).requests).toEqual([]);
  });

  it('declined, with a line', async () => {
    await asks();
    await answer({ state: 'declined', line: 'We leave <b>in June</b>' });
    expect((await said()).requests).toMatchObject([{ state: 'declined', line: 'We leave <b>in June</b>' }]);
  });

  it('renewal in progress quiets the prompt for everyone, and tells the asker', async () => {
    const { id: licenseId, handle } = await register('Paris', '2014-01-01');
    await asks({ licenseId: handle });
    expect(await said()).toMatchObject({
      prompt: { cause: 'maintenance-expired' },
      requests: [{ state: 'open' }],
    });
    await answer({ state: 'under-way', until: '2015-06-01' });
    expect(await said()).toMatchObject({
      prompt: null,
      requests: [{ state: 'under-way', until: '2015-06-01', answeredBy: ANNA }],
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
    expect((await said()).requests).toHaveLength(1);
    app.now = '2015-06-08T12:00:00Z';
    expect((await said()).requests).toEqual([]);
  });

  it('an answer is seen also beside a prompt on something else', async () => {
    await asks({ kind: 'seats' });
    await register('Paris', '2014-01-01');
    await answer({ state: 'done' });
    expect(await said()).toMatchObject({
      prompt: { cause: 'maintenance-expired' },
      requests: [{ kind: 'seats', state: 'done', about: null }],
    });
  });

  it('a renewal whose day has passed is no answer any more: the request waits again', async () => {
    const { handle } = await register('Paris', '2014-01-01');
    await asks({ licenseId: handle });
    await answer({ state: 'under-way', until: '2015-05-15' });
    app.now = '2015-05-14T12:00:00Z';
    expect((await said()).requests).toMatchObject([{ state: 'under-way' }]);
    app.now = '2015-05-15T12:00:00Z';
    expect(await said()).toMatchObject({
      prompt: { cause: 'maintenance-expired' },
      requests: [{ state: 'open', until: null }],
    });
  });

  it.each([
    ['the evening before', '2015-05-14T23:00:00Z', 'UTC', 'under-way'],
    ['from its day on', '2015-05-15T00:00:00Z', 'UTC', 'open'],
    ['the day before where the admin is', '2015-05-15T03:00:00Z', 'America/Los_Angeles', 'under-way'],
    ['the day itself where the admin is', '2015-05-14T23:00:00Z', 'Europe/Berlin', 'open'],
    ['long after, when old answers were removed', '2015-08-01T12:00:00Z', 'UTC', 'open'],
  ] as const)('in progress up to a day: %s everybody reads the same', async (_, now, timeZone, state) => {
    const { handle } = await register('Paris', '2014-01-01');
    await asks({ licenseId: handle });
    await answer({ state: 'under-way', until: '2015-05-15' });
    app.now = now;
    await app.during({}, createPersonalDataJob(app.ports));
    const here = { timeZone };
    const [asker, admin] = [await said(BEN, here), await said(ANNA, here)];
    const listed = async (of: RequestState) =>
      (await value(app.ask('listRequests', { state: of, ...here }))).items.map((each) => each.state);
    const isOpen = state === 'open';
    expect({
      asker: asker.requests.map((each) => each.state),
      prompt: admin.prompt?.cause ?? null,
      waiting: admin.overview?.waiting,
      open: await listed('open'),
      underWay: await listed('under-way'),
    }).toEqual({
      asker: [state],
      prompt: isOpen ? 'requests-waiting' : null,
      waiting: isOpen ? 1 : 0,
      open: isOpen ? ['open'] : [],
      underWay: isOpen ? [] : ['under-way'],
    });
  });

  it('what waits again is answered like any other, and stands where it was asked', async () => {
    const { handle } = await register('Paris', '2014-01-01');
    await asks({ licenseId: handle });
    await answer({ state: 'under-way', until: '2015-05-15' });
    app.now = '2015-05-14T12:00:00Z';
    await asks({ licenseId: handle }, '712020:carl');
    app.now = '2015-05-16T12:00:00Z';
    expect((await open()).map(({ accountId }) => accountId)).toEqual(['712020:carl', BEN]);
    expect((await said(ANNA)).prompt?.asking).toEqual({ kind: 'renewal', count: 2 });
    const ids = (await open()).map(({ id }) => id);
    await value(app.ask('answerRequests', { ids, answer: { state: 'done' } }));
    expect(await open()).toEqual([]);
    expect((await said()).requests).toMatchObject([{ state: 'done' }]);
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
    expect((await said()).requests).toMatchObject([{ state: 'declined', line: 'No budget' }]);
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

  it.each(['seats', 'renewal', 'upgrade'] as const)(
    'admins are told that people ask: %s; no more once it is answered',
    async (kind) => {
      const { handle } = await register();
      await asks({ licenseId: handle, kind });
      expect((await said(ANNA)).prompt).toMatchObject({
        cause: 'requests-waiting',
        asking: { kind, count: 1 },
        license: { name: 'Paris' },
      });
      expect((await said()).prompt).toBeNull();
      await answer({ state: 'done' });
      expect((await said(ANNA)).prompt).toBeNull();
    },
  );
});

describe('whatever call of the storage breaks', () => {
  /** More than either takes, so that the last ones break nothing. */
  const CALLS = 12;
  const broken = Array.from({ length: CALLS }, (_, index) => index + 1).flatMap((n) =>
    [false, true].map((made) => ({ n, made })),
  );
  const breaks = (n: number, made: boolean) => {
    const unmade: CallFault = () => {
      throw new TypeError('connection lost');
    };
    app.platform.fault = breakAt(n, made ? lostOn(app.platform) : unmade, passes);
  };

  it.each(broken)(
    'asking, call $n (made: $made): asked again, there is one request and admins are told',
    async ({ n, made }) => {
      const { handle } = await register();
      breaks(n, made);
      const first = await asks({ licenseId: handle, kind: 'seats' });
      app.platform.fault = undefined;
      if (!first.ok) expect(['storage-unavailable', 'already-asked']).toContain(first.failure.code);
      await asks({ licenseId: handle, kind: 'seats' });
      expect(stored()).toBe(1);
      expect((await said(ANNA)).prompt?.cause).toBe('requests-waiting');
    },
  );

  it.each(broken)(
    'answering, call $n (made: $made): answered again, it is answered once',
    async ({ n, made }) => {
      const { handle } = await register('Paris', '2014-01-01');
      await asks({ licenseId: handle });
      const ids = (await open()).map(({ id }) => id);
      breaks(n, made);
      await app.ask('answerRequests', { ids, answer: { state: 'under-way', until: '2015-06-01' } });
      app.platform.fault = undefined;
      await value(app.ask('answerRequests', { ids, answer: { state: 'under-way', until: '2015-06-01' } }));
      expect((await said()).requests).toMatchObject([{ state: 'under-way' }]);
    },
  );
});
