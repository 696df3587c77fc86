import type { Place } from '../../src/prompts';
import { bought, serverLicense } from '../builders';
import { value } from '../handlers/app';
import { MODULE_OF } from './modules';
import { ANNA, BEN, KEY, promptStage, UTC } from './prompt-stage';

const { app, register, said, causeFor } = promptStage();

describe('where there is nothing to say', () => {
  const quiet: [title: string, prepare: () => Promise<unknown>][] = [
    ['nothing is registered', () => Promise.resolve()],
    ['all is covered for long', () => register('Paris', '2015-05-01')],
    [
      'two hundred are covered for long, and settings are saved',
      async () => {
        for (let i = 0; i < 200; i += 1) await register(`No ${i}`, '2015-05-01');
        await app.ask('saveSettings', { settings: { leadDays: [60, 7], timeZone: 'UTC' } });
      },
    ],
  ];

  it.each(quiet)(
    '%s: two reads without a digest, and no call of the product, in every place that comes by itself',
    async (_, prepare) => {
      await prepare();
      for (const as of [ANNA, BEN]) {
        for (const module of [MODULE_OF['page-banner'], MODULE_OF['issue-panel']]) {
          app.platform.log.clear();
          expect(await said({ as, module })).toMatchObject({ prompt: null, requests: [], overview: null });
          expect(app.platform.log.counts()).toEqual({ 'kvs entity/get': 1, 'kvs entity/query': 1 });
        }
      }
    },
  );

  it.each(['byline', 'dashboard-gadget'] as const)(
    '%s, which people open to look at, takes two reads as well',
    async (place) => {
      await register('Paris', '2015-05-01');
      app.reads();
      await said({ module: MODULE_OF[place] });
      expect(app.reads()).toBe(2);
    },
  );
});

describe('the lead times of the settings decide', () => {
  it('a license is due within ten years, where the settings say so', async () => {
    await register('Paris', '2015-05-01');
    expect(await causeFor()).toBeNull();
    await app.ask('saveSettings', { settings: { leadDays: [3650], timeZone: 'UTC' } });
    expect(await causeFor()).toBe('maintenance-expiring');
  });

  it('three hundred that are due are all looked at until one is left to say', async () => {
    for (let i = 0; i < 150; i += 1) await register(`No ${i}`, '2014-01-01');
    const first = await said();
    expect(first.prompt?.cause).toBe('maintenance-expired');
  });
});

describe('who is told what', () => {
  const inJira = (['issue-panel', 'dashboard-gadget'] as const).map(
    (place) => [place, MODULE_OF[place]] as const,
  );
  const places = Object.entries(MODULE_OF) as [Place, string][];
  it.each(inJira)(
    '%s: a user learns whom to ask, and no key, price, link, id or name of a license',
    async (_, module) => {
      const { id } = await register('Paris', '2014-05-20');
      const answer = await said({ module });
      expect(answer).toMatchObject({
        audience: 'user',
        prompt: {
          cause: 'maintenance-expiring',
          license: { product: 'Mockups for JIRA Server', contact: 'Anna Keller', name: null },
          asking: null,
        },
        overview: null,
      });
      for (const secret of ['Paris', id, KEY, KEY.slice(-4), 'http', 'USD'])
        expect(JSON.stringify(answer)).not.toContain(secret);
    },
  );

  it.each(places)('%s: an admin learns which license', async (_, module) => {
    await register('Paris', '2014-01-01');
    const answer = await said({ module, as: ANNA });
    expect(answer).toMatchObject({ audience: 'admin', prompt: { license: { name: 'Paris' } } });
    expect(JSON.stringify(answer)).not.toContain(KEY);
  });

  it('where the product does not say who administers it, one is told what users are told', async () => {
    await register('Paris', '2014-01-01');
    app.platform.fault = ({ to }) => (to.type === 'fpp' ? new Response('', { status: 500 }) : undefined);
    expect(await said({ as: ANNA })).toMatchObject({ audience: 'user', prompt: { license: { name: null } } });
  });

  it('the gadget counts for admins', async () => {
    await register('Paris', '2014-01-01');
    await register('Lyon', '2014-05-20');
    await register('Rome', '2015-05-01');
    expect((await said({ as: ANNA, module: MODULE_OF['dashboard-gadget'] })).overview).toEqual({
      now: 1,
      soon: 1,
      unknown: 0,
      fine: 1,
      complete: true,
      waiting: 0,
    });
  });
});

describe("the host's license", () => {
  it.each<[title: string, license: unknown, cause: string | null]>([
    ['none told: it does not apply', undefined, null],
    ['active', { active: true, isEvaluation: false }, null],
    ['a clear no counts at once', { active: false, isEvaluation: false }, 'subscription-inactive'],
    [
      'an evaluation that is over',
      { active: false, isEvaluation: true, trialEndDate: '2015-05-01' },
      'evaluation-ended',
    ],
    [
      'an evaluation that ends soon',
      { active: true, isEvaluation: true, trialEndDate: '2015-05-20' },
      'evaluation-ending',
    ],
  ])('%s', async (_, license, cause) => {
    expect(await causeFor({ license })).toBe(cause);
    expect(await causeFor({ license, as: ANNA })).toBe(cause);
  });
});

describe('what admins set', () => {
  it('off in one place for one audience', async () => {
    await register('Paris', '2014-01-01');
    await app.ask('savePromptSwitches', {
      switches: { reach: [{ place: 'dashboard-gadget', audience: 'user', reach: 'nothing' }] },
    });
    expect(await causeFor()).toBeNull();
    expect(await causeFor({ as: ANNA })).toBe('maintenance-expired');
    await register('Lyon', '2014-05-20');
    expect(await causeFor({ module: MODULE_OF['issue-panel'] })).toBe('maintenance-expiring');
  });

  it('off for everybody, an admin is still an admin where the place is opened on purpose', async () => {
    await register('Paris', '2014-01-01');
    const reach = ['admin', 'user'].map((audience) => ({
      place: 'dashboard-gadget',
      audience,
      reach: 'nothing',
    }));
    await app.ask('savePromptSwitches', { switches: { reach } } as never);
    expect(await said({ as: ANNA, module: MODULE_OF['dashboard-gadget'] })).toMatchObject({
      audience: 'admin',
      prompt: null,
      overview: { now: 1 },
    });
  });

  it('a renewal from a prompt: by admins alone, and of a license that is there', async () => {
    const until = '2015-06-01';
    const { id: licenseId } = await register('Paris', '2014-01-01');
    expect(await app.prompt('renewalInProgress', { licenseId, until, ...UTC })).toEqual({
      ok: false,
      failure: { code: 'not-admin' },
    });
    expect(
      await app.prompt('renewalInProgress', { licenseId: 'forged', until, ...UTC }, { as: ANNA }),
    ).toEqual({
      ok: false,
      failure: { code: 'not-found' },
    });
    const license = { active: false };
    expect(
      await app.prompt('renewalInProgress', { licenseId, until, ...UTC }, { as: ANNA, license }),
    ).toEqual({
      ok: false,
      failure: { code: 'host-license-inactive' },
    });
    expect(await causeFor()).toBe('maintenance-expired');
  });

  it('a renewal in progress quiets the license for everyone until the day, and goes with the license', async () => {
    const entry = await register('Paris', '2014-01-01');
    await value(app.ask('setRenewal', { licenseId: entry.id, until: '2015-06-01' }));
    expect(await app.ask('getLicense', entry)).toEqual({ ok: true, value: entry });
    expect(await causeFor({ as: ANNA })).toBeNull();
    expect(await causeFor()).toBeNull();
    app.now = '2015-06-01T12:00:00Z';
    expect(await causeFor()).toBe('maintenance-expired');
    await value(app.ask('deleteLicense', entry));
    expect((await value(app.ask('getPrompting'))).renewals).toEqual([]);
  });

  it('no renewal of a license that is not there', async () => {
    expect(await app.ask('setRenewal', { licenseId: 'forged', until: '2015-06-01' })).toEqual({
      ok: false,
      failure: { code: 'not-found' },
    });
  });

  it('the cause gone, the prompt is gone at the next view: renewed, deleted', async () => {
    const entry = await register('Paris', '2014-01-01');
    const { draft } = { draft: { ...entry, license: serverLicense({ history: [bought('2015-05-01')] }) } };
    expect(await causeFor()).toBe('maintenance-expired');
    const saved = await value(app.ask('saveLicense', { ...entry, draft, ...UTC }));
    expect(await causeFor()).toBeNull();
    await value(app.ask('deleteLicense', saved));
    expect(app.platform.store.table('entity/attention').size).toBe(0);
  });
});

describe('the storage breaks', () => {
  it.each([
    [503, 'storage-unavailable'],
    [429, 'busy'],
  ])('%i: the question goes unanswered, as %s', async (status, code) => {
    app.platform.fault = ({ to }) => (to.type === 'kvs' ? new Response('', { status }) : undefined);
    expect(await app.prompt('getPrompt', UTC)).toEqual({ ok: false, failure: { code } });
  });
});
