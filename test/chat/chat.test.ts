import { type License, links } from '../../src/policy';
import { bought, renewed } from '../builders';
import { chatStage, keep, license } from './chat-stage';

const { as, cloud } = chatStage();

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

it.each([
  [{ license: 'acme', day: 'June' }, 'impossible-date'],
  [{ license: 7 }, 'wrong-type'],
])('inputs that read badly are refused: %j', async (inputs, code) => {
  expect(await as('admin', 'askStatus', inputs)).toMatchObject({
    failure: { code: 'bad-input', fault: { code } },
  });
});

it('storage that does not answer is a failure, and no empty list', async () => {
  cloud.platform.fault = ({ path }) =>
    path.endsWith('entity/query') ? new Response('', { status: 503 }) : undefined;
  expect(await as('admin', 'askStatus', {})).toEqual({ ok: false, failure: { code: 'storage-unavailable' } });
});
