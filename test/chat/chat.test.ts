import {
  createPlatform,
  type InProcess,
  installPlatform,
  PEOPLE,
  type Platform,
  type Role,
} from '../../preview/platform';
import { dueOn } from '../../src/contract/due-on';
import { createChatActions } from '../../src/handlers/chat';
import { type License, links, mockupsPolicy } from '../../src/policy';
import { forgePorts } from '../../src/ports/forge';
import { PLACES } from '../../src/prompts';
import { appManifest } from '../app-manifest';
import { bought, renewed } from '../builders';
import { entry } from '../contract/entries';

let platform: Platform;
let forge: InProcess;
const actions = createChatActions({
  ...forgePorts,
  policy: mockupsPolicy,
  clock: { now: () => new Date('2016-01-20T12:00:00.000Z') },
  log: { broke: () => undefined },
});

/** Covered through 2016-01-30. */
const license: License = {
  product: 'jira-server',
  channel: 'direct',
  history: [{ kind: 'new', on: '2015-01-31', seats: 10 }],
};

beforeEach(async () => {
  platform = createPlatform({ manifest: appManifest });
  forge = installPlatform(platform);
  await keep('a', 'Acme wiki', license);
  await keep('b', 'Branch', license);
  await forgePorts.vault.putLoose('license-key:1', 'SECRET-KEY-SEEN', '2015-02-01T00:00:00.000Z');
});
afterEach(() => forge.uninstall());

const keep = (id: string, name: string, kept: License, contact = 'Ann') =>
  forgePorts.register.change({
    id,
    base: null,
    next: {
      license: {
        entry: entry({ id, name, contact, license: kept, hasKey: true, keyHint: 'SEEN' }),
        keyReference: 'license-key:1',
      },
      dueOn: dueOn(mockupsPolicy, kept),
    },
    adopts: null,
    discards: null,
    at: '2015-02-01T00:00:00.000Z',
  });

const as = (role: Role, action: keyof typeof actions, inputs: object) => {
  const { accountId } = PEOPLE[role];
  return forge.during({ accountId }, () => actions[action](inputs, { principal: { accountId } }));
};

it('“is our maintenance running, until when?”: with clause and link', async () => {
  expect(await as('admin', 'askStatus', { license: 'acme' })).toMatchObject({
    ok: true,
    value: {
      asOf: '2016-01-20',
      more: false,
      licenses: [
        {
          name: 'Acme wiki',
          state: 'covered',
          coveredThrough: '2016-01-30',
          daysLeft: 11,
          clauses: expect.arrayContaining(['M6']) as string[],
          renew: {
            eligible: true,
            links: expect.arrayContaining(['https://balsamiq.com/buy/#jm']) as string[],
          },
        },
      ],
    },
  });
});

it.each([
  ['2016-01-30', 'covered'],
  ['2016-01-31', 'expired'],
  ['2016-02-01', 'expired'],
])('on %s it is %s', async (day, state) => {
  expect(await as('admin', 'askStatus', { license: 'Acme', day })).toMatchObject({
    value: { asOf: day, licenses: [{ state }] },
  });
});

it('“what would an upgrade in June do?”', async () => {
  expect(
    await as('admin', 'askPlan', { license: 'acme', action: 'upgrade', day: '2016-06-01' }),
  ).toMatchObject({
    ok: true,
    value: {
      plans: [
        {
          on: '2016-06-01',
          action: { eligible: true, links: expect.arrayContaining([links.upgradeJiraServer]) as string[] },
          seats: 11,
          plan: {
            before: '2016-01-30',
            after: '2017-05-31',
            daysLost: 0,
            bestUpgradeDay: { day: '2016-06-01' },
          },
          fault: null,
        },
      ],
    },
  });
  expect(
    await as('admin', 'askPlan', { license: 'acme', action: 'renewal', day: '2016-06-01' }),
  ).toMatchObject({
    value: {
      plans: [
        {
          action: { links: expect.arrayContaining([links.buyJiraServer]) as string[] },
          seats: null,
          plan: { after: '2017-01-30' },
        },
      ],
    },
  });
});

it('what the terms do not allow is said with its clause', async () => {
  expect(await as('admin', 'askPlan', { license: 'acme', action: 'upgrade', seats: 5 })).toMatchObject({
    value: {
      plans: [{ action: { eligible: true }, seats: 5, plan: null, fault: { code: 'seats-not-raised' } }],
    },
  });
});

describe('where nothing can be counted, the way is told nevertheless', () => {
  const unknown = { eligible: true, reason: 'renew-date-unknown' };
  it.each<[title: string, kept: License, action: string, told: object, fault: string]>([
    ['a history that nobody knows', { ...license, history: [] }, 'renewal', unknown, 'nothing-before'],
    [
      'an upgrade from nobody knows what',
      { ...license, history: [] },
      'upgrade',
      { eligible: true, reason: 'upgrade-with-key', links: [links.upgradeJiraServer, links.upgrades] },
      'nothing-before',
    ],
    [
      'one user and no more',
      { product: 'google-drive', history: [bought('2015-01-31', 1)] },
      'upgrade',
      { eligible: false, reason: 'single-user', clauses: ['U7', 'D14'] },
      'upgrade-not-sold',
    ],
    [
      'a subscription without a history',
      { product: 'jira-cloud' },
      'upgrade',
      { eligible: true, reason: 'upgrade-subscription', links: [links.jiraCloudPricing] },
      'nothing-before',
    ],
    [
      'an upgrade in the settings of the site',
      { product: 'mybalsamiq' },
      'upgrade',
      { eligible: true, reason: 'upgrade-in-site-settings' },
      'nothing-before',
    ],
    [
      'a renewal of what is not renewed',
      { product: 'mybalsamiq', history: [bought('2015-01-31', 1)] },
      'renewal',
      { eligible: false, reason: 'no-renewal-cost' },
      'renewal-not-sold',
    ],
  ])('%s', async (_, kept, action, told, fault) => {
    await keep('c', 'Special', kept);
    expect(await as('admin', 'askPlan', { license: 'special', action })).toMatchObject({
      value: { plans: [{ license: 'Special', action: told, plan: null, fault: { code: fault } }] },
    });
  });
});

it('why, what a purchase does and what is wrong is said in words as well, for the agent to keep to', async () => {
  expect(await as('admin', 'askStatus', { license: 'acme' })).toMatchObject({
    value: {
      licenses: [
        {
          says: 'Maintenance runs through 30 Jan 2016.',
          renew: { says: 'Renew early without losing a day: the new 12 months begin on 31 Jan 2016.' },
        },
      ],
    },
  });
  expect(await as('admin', 'askPlan', { license: 'acme', action: 'upgrade' })).toMatchObject({
    value: {
      plans: [
        {
          action: { says: 'Order more seats from the vendor with the current License Key, at any time.' },
          plan: {
            effects: expect.arrayContaining([
              expect.objectContaining({
                code: 'drops-prepaid-days',
                says: 'It gives up 11 days already paid for.',
              }),
            ]) as object[],
          },
        },
      ],
    },
  });
  await keep('c', 'Special', { ...license, history: [renewed('2015-01-31')] });
  expect(await as('admin', 'askStatus', { license: 'special' })).toMatchObject({
    value: {
      licenses: [
        {
          fault: {
            says: 'Nothing comes before this. Begin with the purchase, or with a stated expiry date.',
          },
        },
      ],
    },
  });
});

it('where the seats now are unknown, no number is made up', async () => {
  await keep('c', 'Special', { ...license, history: [{ kind: 'new', on: '2015-01-31' }] });
  expect(await as('admin', 'askPlan', { license: 'special', action: 'upgrade' })).toMatchObject({
    value: { plans: [{ seats: null, plan: { after: '2017-01-19' } }] },
  });
});

it('a license that contradicts the terms says so, beside the others', async () => {
  await keep('c', 'Special', { ...license, history: [renewed('2015-01-31')] });
  const faulty = { license: 'Special', fault: { code: 'nothing-before' } };
  expect(await as('admin', 'askPlan', { license: 'special', action: 'renewal' })).toMatchObject({
    value: { plans: [faulty] },
  });
  expect(await as('admin', 'askStatus', { license: 'special' })).toMatchObject({
    value: { licenses: [faulty], counts: { unknown: 1 } },
  });
});

it.each([
  ['2016-01-19', false],
  ['2016-01-20', true],
  ['2016-01-21', true],
])('a purchase on %s can be planned on 2016-01-20: %s', async (day, ok) => {
  const answer = await as('admin', 'askPlan', { license: 'acme', action: 'renewal', day });
  expect(answer).toMatchObject(
    ok
      ? { value: { plans: [{ on: day }] } }
      : {
          failure: {
            code: 'bad-input',
            fault: { code: 'before-today', path: 'day', clauses: [] },
            today: '2016-01-20',
          },
        },
  );
});

it('an empty text is no input, and a purchase may be written in any case', async () => {
  const empty = { license: '', day: ' ', seats: '', times: '' };
  const left = await as('admin', 'askPlan', { action: 'renewal' });
  expect(left).toMatchObject({ value: { plans: [{ plan: { after: '2017-01-30' } }, {}] } });
  expect(await as('admin', 'askPlan', { ...empty, action: ' Renewal' })).toEqual(left);
  expect(await as('admin', 'askStatus', empty)).toEqual(await as('admin', 'askStatus', {}));
});

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

  it('what they hushed and the places that are switched off have no say', async () => {
    await forgePorts.hushes.set(
      PEOPLE.user.accountId,
      { 'maintenance:a': { until: '2017-01-01' }, 'maintenance:b': { until: '2017-01-01' } },
      '2016-01-01T00:00:00.000Z',
    );
    await forgePorts.attention.setSwitches({
      off: PLACES.map((place) => ({ place, audience: 'user' as const })),
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
    expect(await forge.during({}, () => actions.askStatus({}, {}))).toEqual({
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
    platform.log.clear();
    for (const action of ['askStatus', 'askPlan'] as const)
      expect(await forge.during({ accountId }, () => actions[action]({}, context))).toEqual({
        ok: false,
        failure: { code },
      });
    expect(platform.log.requests).toEqual([]);
  });

  const product = (answer: () => Response) => {
    platform.fault = ({ to }) => (to.type === 'fpp' ? answer() : undefined);
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

it.each([
  [{ license: 'acme', day: 'June' }, 'impossible-date'],
  [{ license: 7 }, 'wrong-type'],
])('inputs that read badly are refused: %j', async (inputs, code) => {
  expect(await as('admin', 'askStatus', inputs)).toMatchObject({
    failure: { code: 'bad-input', fault: { code } },
  });
});

it('storage that does not answer is a failure, and no empty list', async () => {
  platform.fault = ({ path }) =>
    path.endsWith('entity/query') ? new Response('', { status: 503 }) : undefined;
  expect(await as('admin', 'askStatus', {})).toEqual({ ok: false, failure: { code: 'storage-unavailable' } });
});
