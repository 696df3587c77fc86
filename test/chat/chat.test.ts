import {
  createPlatform,
  installPlatform,
  PEOPLE,
  readManifest,
  type InProcess,
  type Platform,
  type Role,
} from '../../preview/platform';
import { createChatActions } from '../../src/handlers/chat';
import { dueOn } from '../../src/contract/due-on';
import type { License } from '../../src/policy';
import { forgePorts } from '../../src/ports/forge';
import { entry } from '../contract/entries';

let platform: Platform;
let forge: InProcess;
const actions = createChatActions({
  ...forgePorts,
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
  platform = createPlatform({ manifest: readManifest(process.cwd()) });
  forge = installPlatform(platform);
  for (const [id, name] of [
    ['a', 'Acme wiki'],
    ['b', 'Branch'],
  ] as const)
    await forgePorts.register.change({
      id,
      base: null,
      next: {
        license: {
          entry: entry({ id, name, license, hasKey: true, keyHint: 'SEEN' }),
          keyReference: 'license-key:1',
        },
        dueOn: dueOn(license),
      },
      adopts: null,
      discards: null,
      at: '2015-02-01T00:00:00.000Z',
    });
  await forgePorts.vault.putLoose('license-key:1', 'SECRET-KEY-SEEN', '2015-02-01T00:00:00.000Z');
});
afterEach(() => forge.uninstall());

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
          before: '2016-01-30',
          after: '2017-05-31',
          daysLost: 0,
          bestUpgradeDay: { day: '2016-06-01' },
        },
      ],
    },
  });
  expect(
    await as('admin', 'askPlan', { license: 'acme', action: 'renewal', day: '2016-06-01' }),
  ).toMatchObject({
    value: { plans: [{ after: '2017-01-30' }] },
  });
});

it('what the terms do not allow is said with its clause', async () => {
  expect(await as('admin', 'askPlan', { license: 'acme', action: 'upgrade', seats: 5 })).toMatchObject({
    value: { plans: [{ fault: { code: 'seats-not-raised' } }] },
  });
});

it('without a name, all; with one that nobody has, none', async () => {
  expect(await as('admin', 'askStatus', {})).toMatchObject({ value: { licenses: [{}, {}] } });
  expect(await as('admin', 'askStatus', { license: 'nobody' })).toMatchObject({ value: { licenses: [] } });
});

describe('rights', () => {
  it.each(['askStatus', 'askPlan'] as const)(
    '%s tells a user what prompts tell, and nothing of the register',
    async (action) => {
      const answer = await as('user', action, { license: 'acme', action: 'upgrade' });
      expect(answer).toMatchObject({
        ok: true,
        value: {
          audience: 'user',
          prompt: {
            cause: 'maintenance-expiring',
            day: '2016-01-31',
            license: { name: null, contact: 'Ann' },
          },
        },
      });
      expect(JSON.stringify(answer)).not.toContain('Acme wiki');
    },
  );

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

  it('where the product does not say who administers it, an admin is told what users are told', async () => {
    platform.fault = ({ to }) => (to.type === 'fpp' ? new Response('', { status: 500 }) : undefined);
    expect(await as('admin', 'askStatus', {})).toMatchObject({ value: { audience: 'user' } });
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
