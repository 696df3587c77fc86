import type { Dismissal } from '../../src/prompts';
import { value } from '../handlers/app';
import { ANNA, BEN, requestStage, UTC } from './request-stage';

const { app, register, asks, said, open } = requestStage();

/** Ends on 1 January 2015: the prompts of 9 May speak of it. */
const paris = () => register('Paris', '2014-01-01');
const mark = (licenseId: string, until: string | null) => value(app.ask('setRenewal', { licenseId, until }));
const listed = async (state: 'open' | 'under-way') =>
  (await value(app.ask('listRequests', { state, ...UTC }))).items;
const own = async () => (await said()).requests.map(({ state, until }) => [state, until]);
const toldTo = async (as: string) => (await said(as)).prompt?.cause ?? null;

describe('who asks for a renewal while it is in progress', () => {
  it('has that as the answer, and waits for nobody', async () => {
    const { id, handle } = await paris();
    await mark(id, '2015-06-01');
    const answer = { state: 'under-way', until: '2015-06-01', answeredBy: ANNA, answeredAt: app.now };
    expect(await asks({ licenseId: handle })).toMatchObject({ ok: true, value: answer });
    expect(await own()).toEqual([['under-way', '2015-06-01']]);
    expect(await open()).toEqual([]);
    expect(await listed('under-way')).toMatchObject([{ accountId: BEN, ...answer }]);
    expect(await toldTo(ANNA)).not.toBe('requests-waiting');
  });

  it.each([
    ['its day has come', () => void (app.now = '2015-06-01T12:00:00Z')],
    ['it is no longer in progress', (id: string) => mark(id, null)],
  ])('waits again where %s: for themselves and for admins', async (_, happens) => {
    const { id, handle } = await paris();
    await mark(id, '2015-06-01');
    await asks({ licenseId: handle });
    await happens(id);
    expect(await own()).toEqual([['open', null]]);
    expect(await open()).toMatchObject([{ accountId: BEN, state: 'open' }]);
    expect(await toldTo(ANNA)).toBe('requests-waiting');
  });

  it.each(['seats', 'upgrade'] as const)('is no answer to who asks for %s', async (kind) => {
    const { id, handle } = await paris();
    await mark(id, '2015-06-01');
    expect(await asks({ licenseId: handle, kind })).toMatchObject({ value: { state: 'open' } });
  });

  it('is no answer on the day on which it lapses', async () => {
    const { id, handle } = await paris();
    await mark(id, '2015-06-01');
    app.now = '2015-06-01T12:00:00Z';
    expect(await asks({ licenseId: handle })).toMatchObject({ value: { state: 'open' } });
  });
});

describe('an admin who hid that people wait', () => {
  const hide = async (how: Dismissal) => {
    const { key, milestone, about } = (await said(ANNA)).prompt!;
    await app.prompt('hush', { key, milestone, about, how, ...UTC }, { as: ANNA });
  };
  /** People ask, the admin hides it until it changes, and marks the renewal up to 1 June. */
  const hiddenAndMarked = async (how: Dismissal, license = paris()) => {
    const { id, handle } = await license;
    await asks({ licenseId: handle });
    await hide(how);
    await mark(id, '2015-06-01');
  };
  // In the gadget, where nothing is quiet for more than a week.
  it.each([
    ['the day before it lapses', '2015-05-31T12:00:00Z', null],
    ['the day on which it lapses', '2015-06-01T12:00:00Z', 'requests-waiting'],
    ['later', '2015-07-01T12:00:00Z', 'requests-waiting'],
  ])('until it changes is told again when the renewal lapses: %s', async (_, day, cause) => {
    await hiddenAndMarked('until-it-changes');
    app.now = day;
    expect(await toldTo(ANNA)).toBe(cause);
  });

  it('also where the prompt comes by itself, and nothing else is to be said', async () => {
    await hiddenAndMarked('until-it-changes', register('Lyon', '2015-05-01'));
    app.now = '2015-06-01T12:00:00Z';
    const panel = await app.prompt('getPrompt', UTC, { as: ANNA, module: 'jira:issueContext' });
    expect(panel).toMatchObject({ ok: true, value: { prompt: { cause: 'requests-waiting' } } });
  });

  it('for good is not', async () => {
    await hiddenAndMarked('not-for-me');
    app.now = '2015-06-01T12:00:00Z';
    expect(await toldTo(ANNA)).not.toBe('requests-waiting');
  });
});

describe('what a person was told last', () => {
  const panel = (shown?: object) =>
    app.promptRaw(
      'getPrompt',
      { ...UTC, ...(shown && { shown }) },
      { extension: { type: 'jira:issueContext' } },
      ANNA,
    );
  const lately = { key: 'maintenance:other', about: 'license:other', since: '2015-05-03' };

  it.each([
    ['nothing', undefined, 'requests-waiting'],
    ['something else this week', lately, null],
    ['something else a week ago', { ...lately, since: '2015-05-02' }, 'requests-waiting'],
    ['something else on a day that is still to come', { ...lately, since: '2015-05-10' }, 'requests-waiting'],
  ])('%s', async (_, shown, cause) => {
    const { handle } = await paris();
    await asks({ licenseId: handle });
    const answer = await panel(shown);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    expect((answer.value as Awaited<ReturnType<typeof said>>).prompt?.cause ?? null).toBe(cause);
  });
});
