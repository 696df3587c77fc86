import { PEOPLE } from '../../preview/platform';
import { forgePorts } from '../../src/ports/forge';
import { PLACES } from '../../src/prompts';
import { bought } from '../builders';
import { actions, chatStage, keep, license } from './chat-stage';

const { as, cloud } = chatStage();

describe('who is no administrator', () => {
  const renewing = { until: '2016-03-01', by: PEOPLE.admin.accountId };
  const expiring = {
    audience: 'user',
    today: '2016-01-20',
    state: 'needs-an-admin',
    cause: 'maintenance-expiring',
    day: '2016-01-31',
    contact: 'Ann',
  };
  const nothing = {
    audience: 'user',
    today: '2016-01-20',
    state: 'nothing-needs-anybody',
    cause: null,
    day: null,
    contact: null,
  };

  it.each(['askStatus', 'askPlan'] as const)(
    '%s tells whether an admin is needed, and nothing else of the register, whatever is asked',
    async (action) => {
      for (const inputs of [{}, { license: 'branch', action: 'upgrade' }, { day: 'June' }])
        expect(await as('user', action, inputs)).toEqual({ ok: true, value: expiring });
    },
  );

  it('what they hushed and what admins chose for places have no say', async () => {
    await forgePorts.hushes.change(
      PEOPLE.user.accountId,
      () => ({
        things: { 'maintenance:a': { until: '2017-01-01' }, 'maintenance:b': { until: '2017-01-01' } },
        quiet: {},
      }),
      '2016-01-01T00:00:00.000Z',
    );
    await forgePorts.attention.setSwitches({
      reach: PLACES.map((place) => ({ place, audience: 'user', reach: 'nothing' })),
    });
    expect(await as('user', 'askStatus', {})).toEqual({ ok: true, value: expiring });
  });

  it('once an admin renews all that ends, nothing needs anybody', async () => {
    await forgePorts.attention.setRenewal('a', renewing);
    expect(await as('user', 'askStatus', {})).toEqual({ ok: true, value: expiring });
    await forgePorts.attention.setRenewal('b', renewing);
    expect(await as('user', 'askStatus', {})).toEqual({ ok: true, value: nothing });
  });

  it('the lead times are those of the settings', async () => {
    await forgePorts.settings.set({ leadDays: [7], timeZone: 'UTC' });
    expect(await as('user', 'askStatus', {})).toEqual({ ok: true, value: nothing });
  });

  it('where nobody is named to ask, nobody is', async () => {
    await keep('c', 'Closed', { ...license, history: [bought('2015-01-10')] }, ' ');
    expect(await as('user', 'askStatus', {})).toMatchObject({
      value: { cause: 'maintenance-expired', day: '2016-01-10', contact: null },
    });
  });
});

describe('rights', () => {
  it.each(['admin', 'user'] as const)('nobody is told a key: %s', async (role) => {
    for (const action of ['askStatus', 'askPlan'] as const)
      expect(JSON.stringify(await as(role, action, { license: 'acme', action: 'renewal' }))).not.toMatch(
        /SECRET|SEEN|license-key:/,
      );
  });

  it('somebody whom the platform does not name is told nothing', async () => {
    expect(await cloud.during({}, () => actions.askStatus({}, {}))).toEqual({
      ok: false,
      failure: { code: 'not-known' },
    });
  });

  it.each<[title: string, told: object, code: string]>([
    ['a customer of a portal', { accountType: 'customer' }, 'not-licensed'],
    ['another app', { accountType: 'app' }, 'not-licensed'],
    ['somebody without a license of the product', { accountType: 'unlicensed' }, 'not-licensed'],
    ['somebody anonymous', { accountType: 'anonymous' }, 'not-known'],
    [
      'somebody whom the site does not give this app',
      { userAccess: { enabled: true, hasAccess: false } },
      'not-licensed',
    ],
  ])('%s is told nothing, and nobody is asked about them', async (_, told, code) => {
    const { accountId } = PEOPLE.admin;
    const context = { principal: { accountId }, ...told };
    cloud.platform.log.clear();
    for (const action of ['askStatus', 'askPlan'] as const)
      expect(await cloud.during({ accountId }, () => actions[action]({}, context))).toEqual({
        ok: false,
        failure: { code },
      });
    expect(cloud.platform.log.requests).toEqual([]);
  });

  const product = (answer: () => Response) => {
    cloud.platform.fault = ({ to }) => (to.type === 'fpp' ? answer() : undefined);
  };

  it.each(['admin', 'user'] as const)(
    'where the product does not say who administers it, nobody is told anything: %s',
    async (role) => {
      product(() => new Response('', { status: 500 }));
      expect(await as(role, 'askStatus', {})).toEqual({ ok: false, failure: { code: 'rights-unknown' } });
    },
  );

  it('where it has too many calls, it is busy', async () => {
    product(() => new Response('', { status: 429 }));
    expect(await as('admin', 'askPlan', { action: 'renewal' })).toEqual({
      ok: false,
      failure: { code: 'busy' },
    });
  });

  it('where it wants the consent of the user, the platform asks for it, so the error goes there', async () => {
    product(
      () => new Response('', { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } }),
    );
    await expect(as('admin', 'askStatus', {})).rejects.toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR' });
  });
});
