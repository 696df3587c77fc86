import { createHash } from 'node:crypto';
import { lostOn } from '../broken-calls';
import { value } from '../handlers/app';
import { ANNA, BEN, requestStage, UTC } from './request-stage';

const { app, register, asks, said, stored } = requestStage();

/** What anybody can work out who guesses an id. */
const digestOf = (...parts: (string | null)[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** A license whose id is easily guessed: it comes from a file of the company. */
async function registerGuessable(): Promise<string> {
  const row = {
    id: 'acme-1',
    name: 'Acme',
    product: 'jira-server',
    channel: 'direct',
    history: [{ kind: 'new', on: '2014-01-01', seats: 10 }],
  };
  const [outcome] = await value(
    app.ask('applyImport', { rows: [{ row, expected: 'not-registered' }], ...UTC }),
  );
  expect(outcome).toMatchObject({ outcome: 'add' });
  return row.id;
}

describe('the handle of a license', () => {
  it('is none that a guess of its id leads to', async () => {
    const id = await registerGuessable();
    const { id: shown } = (await said()).prompt!.license!;
    expect(shown).toMatch(/^[0-9a-f]{64}$/);
    expect([digestOf('license', id), digestOf(id), id]).not.toContain(shown);
  });

  it('cannot be guessed: an older one, the id and another site’s are answered like one that is nothing', async () => {
    const id = await registerGuessable();
    const nothing = await asks({ licenseId: 'forged' });
    for (const licenseId of [digestOf('license', id), digestOf(id), id, 'a'.repeat(64)])
      expect(await asks({ licenseId })).toEqual(nothing);
    expect(nothing).toEqual({ ok: false, failure: { code: 'not-found' } });
    expect(stored()).toBe(0);
  });

  it('is the same for everybody, and names the license to the app', async () => {
    await registerGuessable();
    const { id: licenseId } = (await said()).prompt!.license!;
    expect((await said('712020:carl')).prompt!.license!.id).toBe(licenseId);
    expect(await asks({ licenseId })).toMatchObject({ ok: true, value: { licenseId } });
  });

  it('a request is not named to its asker by anything that leads to the license', async () => {
    const id = await registerGuessable();
    const { id: licenseId } = (await said()).prompt!.license!;
    const asked = await value(asks({ licenseId }) as Promise<{ ok: true; value: { id: string } }>);
    const again = await asks({ licenseId });
    const [open] = (await value(app.ask('listRequests', { state: 'open', timeZone: 'UTC' }))).items;
    await value(app.ask('answerRequests', { ids: [open!.id], answer: { state: 'done' } }));
    const told = JSON.stringify([asked, again, await said()]);
    for (const guess of [id, digestOf(BEN, id, 'renewal'), digestOf('license', id), open!.id])
      expect(told).not.toContain(guess);
  });

  it('what somebody hid under an older handle is shown once more, and can be hidden again', async () => {
    const { id } = await register('Paris', '2014-05-20');
    const { prompt } = await said();
    const hide = (key: string) =>
      app.prompt(
        'hush',
        { key, milestone: prompt!.milestone, about: null, how: 'until-it-changes', ...UTC },
        { as: BEN },
      );
    await hide(`maintenance:${digestOf('license', id)}`);
    expect((await said()).prompt).toEqual(prompt);
    await hide(prompt!.key);
    expect((await said()).prompt).toBeNull();
  });
});

describe('the secret of the installation', () => {
  const secrets = () => app.platform.store.table('secret');
  /** Each test is an installation of its own: a process keeps the secrets that it has read. */
  let installations = 0;
  const handles = (installation: string, licenseId = 'acme-1') =>
    app.during({ installationId: installation }, () => app.ports.handles.of(['license', licenseId]));
  const another = () => `00000000-0000-4000-8000-${String((installations += 1)).padStart(12, '0')}`;

  it('is made once, by whoever needs it first', async () => {
    const here = another();
    const first = await Promise.all([handles(here), handles(here), handles(here)]);
    expect(new Set(first).size).toBe(1);
    expect(secrets().size).toBe(1);
    expect(secrets().get('handle-secret')?.value).toMatch(/^[0-9a-f]{64}$/);
    app.platform.log.clear();
    expect(await handles(here)).toBe(first[0]);
    expect(app.platform.log.requests).toEqual([]);
  });

  it('is never another installation’s, though one process serves both', async () => {
    const first = await handles(another());
    secrets().clear();
    expect(await handles(another())).not.toBe(first);
  });

  it('whose answer was lost is the one that stands there', async () => {
    const here = another();
    const fault = lostOn(app.platform);
    app.platform.fault = (call) => (call.path.endsWith('secret/set') ? fault(call) : undefined);
    const handle = await handles(here);
    app.platform.fault = undefined;
    expect(await handles(here)).toBe(handle);
    expect(secrets().size).toBe(1);
  });

  it('that cannot be made or read: the question goes unanswered, and nothing is shown without it', async () => {
    app.platform.fault = ({ path }) =>
      path.includes('/secret/') ? new Response('{}', { status: 503 }) : undefined;
    await expect(handles(another())).rejects.toMatchObject({ code: 'storage-unavailable' });
  });

  it('stands in no answer and no log', async () => {
    await register('Paris', '2014-01-01');
    await handles(another());
    const secret = secrets().get('handle-secret')!.value as string;
    const { license } = (await said()).prompt!;
    const told = JSON.stringify([
      await said(),
      await said(ANNA),
      await asks({ licenseId: license!.id }),
      await app.ask('listRequests', { state: 'open', timeZone: 'UTC' }),
      app.log,
    ]);
    expect(told).not.toContain(secret);
  });
});
