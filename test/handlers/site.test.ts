import { type App, startApp, value } from './app';

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const END = '2015-06-01T00:00:00.000Z';

it.each<[title: string, license: unknown, expected: object]>([
  ['none told', undefined, { state: 'absent', endsAt: null }],
  ['null told', null, { state: 'absent', endsAt: null }],
  ['one that says nothing', {}, { state: 'absent', endsAt: null }],
  ['active', { active: true, subscriptionEndDate: END }, { state: 'active', endsAt: END }],
  [
    'active by the older name',
    { isActive: true, subscriptionEndDate: END },
    { state: 'active', endsAt: END },
  ],
  ['the newer name counts', { active: false, isActive: true }, { state: 'inactive', endsAt: null }],
  [
    'an evaluation ends with the trial',
    { active: true, isEvaluation: true, trialEndDate: END, subscriptionEndDate: '2016-01-01' },
    { state: 'evaluation', endsAt: END },
  ],
  [
    'a trial that is over',
    { active: false, isEvaluation: true, trialEndDate: END },
    { state: 'inactive', endsAt: END },
  ],
  ['an end as a day', { active: true, subscriptionEndDate: '2015-06-01' }, { state: 'active', endsAt: END }],
  [
    'an end as a number',
    { active: true, subscriptionEndDate: 1433116800000 },
    { state: 'active', endsAt: END },
  ],
  ['an end that is none', { active: true, subscriptionEndDate: 'soon' }, { state: 'active', endsAt: null }],
  ['paid by the year', { active: true, billingPeriod: 'ANNUAL' }, { billing: 'yearly' }],
  ['paid by the month', { active: true, billingPeriod: 'MONTHLY' }, { billing: 'monthly' }],
  ['paid by a period that is not known', { active: true, billingPeriod: 'DECADE' }, { billing: null }],
  ['a period that is none', { active: true, billingPeriod: 12 }, { state: 'active', billing: null }],
])('the license of the host: %s', async (_, license, expected) => {
  expect(await app.call('getSite', {}, { license })).toMatchObject({
    value: { hostLicense: { product: 'jira-cloud', ...expected } },
  });
});

it('is that of the product the panel is in', async () => {
  expect(await app.call('getSite', {}, { module: 'confluence:globalSettings' })).toMatchObject({
    value: { hostLicense: { product: 'confluence-cloud' } },
  });
});

describe('the settings', () => {
  it('are given before anyone saved some', async () => {
    expect((await value(app.ask('getSite'))).settings).toEqual({ leadDays: [60, 30, 7], timeZone: 'UTC' });
  });

  it('are kept as saved', async () => {
    const saved = await value(
      app.ask('saveSettings', { settings: { leadDays: [14, 90], timeZone: 'Europe/Berlin' } }),
    );
    expect(saved).toEqual({ leadDays: [90, 14], timeZone: 'Europe/Berlin' });
    expect((await value(app.ask('getSite'))).settings).toEqual(saved);
  });

  it('have the price of this site’s own subscription once it was entered, and lose it as it is left out', async () => {
    const ownPrice = { amount: '600.00', currency: 'EUR', per: 'yearly' } as const;
    const settings = { leadDays: [7], timeZone: 'UTC' };
    await app.ask('saveSettings', { settings: { ...settings, ownPrice } });
    expect((await value(app.ask('getSite'))).settings).toEqual({ ...settings, ownPrice });
    await app.ask('saveSettings', { settings });
    expect((await value(app.ask('getSite'))).settings).toEqual(settings);
  });

  it('that could not be read are a failure, not the first ones', async () => {
    app.platform.fault = ({ to }) => (to.type === 'kvs' ? new Response('', { status: 503 }) : undefined);
    expect(await app.ask('getSite')).toEqual({ ok: false, failure: { code: 'storage-unavailable' } });
  });
});
