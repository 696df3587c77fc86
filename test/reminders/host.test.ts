import { hostIsInactive } from '../../src/ports/forge/reminding/told-host-license';
import { forgeSettings } from '../../src/ports/forge/settings-store';
import { GONE, LICENSE, OPS, siteForEach } from './stage';

const site = siteForEach();

/** A day on which the host says this of its license. */
const day = (on: string, license: Record<string, unknown> | undefined) =>
  site.forge.during(license ? { license } : {}, () => site.day(on));
const told = () => site.history().map(({ day: on, kind, event, milestone }) => [on, kind, event, milestone]);
const comments = () => site.workItems().map((item) => JSON.stringify(item.comments));

const evaluation = (trialEndDate: string, active = true) => ({ active, isEvaluation: true, trialEndDate });

it('an evaluation is announced up to the day after its end, although the host calls it inactive by then', async () => {
  await site.choose({ workItem: OPS });
  const ends = '2016-01-31T00:00:00Z';
  for (const on of ['2016-01-23', '2016-01-24', '2016-01-30']) await day(on, evaluation(ends));
  for (const on of ['2016-01-31', '2016-02-01', '2016-02-02']) await day(on, evaluation(ends, false));
  expect(told()).toEqual([
    ['2016-01-23', 'evaluation', 'reminded', 30],
    ['2016-01-24', 'evaluation', 'reminded', 7],
    ['2016-01-31', 'evaluation', 'reminded', 0],
    ['2016-02-01', 'evaluation', 'reminded', -1],
  ]);
  expect(site.workItems()).toMatchObject([{ status: 'new', comments: [] }]);
  await day('2016-02-03', { active: true, isEvaluation: false, subscriptionEndDate: '2017-01-31' });
  expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
});

it.each([
  ['UTC', '2016-01-24', '2016-01-31'],
  // Midnight in UTC is the evening of the 30th there, and the morning of the 31st here.
  ['America/New_York', '2016-01-24', '2016-01-31'],
  ['Pacific/Auckland', '2016-01-25', '2016-02-01'],
])('in %s, 7 days before is %s', async (timeZone, on, endsOn) => {
  await forgeSettings.set({ leadDays: [7], timeZone });
  site.now = `${on}T10:00:00.000Z`;
  const scan = () =>
    site.forge.during({ license: evaluation('2016-01-31T00:00:00Z') }, async () => {
      await site.scan();
      await site.deliver();
    });
  site.now = new Date(Date.parse(site.now) - 86_400_000).toISOString();
  await scan();
  expect(told()).toEqual([]);
  site.now = `${on}T10:00:00.000Z`;
  await scan();
  expect(site.history()).toMatchObject([{ day: on, endsOn, milestone: 7 }]);
});

it('an evaluation that is extended is settled in words of its own, and announced by its new end', async () => {
  await site.choose({ workItem: OPS });
  await day('2016-01-24', evaluation('2016-01-31'));
  await day('2016-01-25', evaluation('2016-03-01'));
  await day('2016-02-23', evaluation('2016-03-01'));
  expect(comments()[0]).toContain('Settled: the trial now runs through 29 Feb 2016.');
  const lines = site.history().map(({ day: on, endsOn, event, milestone }) => [on, endsOn, event, milestone]);
  // What is said in one moment has no order.
  expect(lines.sort()).toEqual([
    ['2016-01-24', '2016-01-31', 'reminded', 7],
    ['2016-01-25', '2016-01-31', 'settled', null],
    ['2016-01-25', '2016-03-01', 'reminded', 60],
    ['2016-02-23', '2016-03-01', 'reminded', 7],
  ]);
  expect(JSON.stringify(site.workItems()[0]!.fields)).not.toContain('Register the renewal');
});

it('a subscription of a year is announced, one of a month is not, and silence changes nothing', async () => {
  await site.choose({ workItem: OPS });
  const yearly = { active: true, billingPeriod: 'ANNUAL', subscriptionEndDate: '2016-01-31' };
  await day('2016-01-24', { ...yearly, billingPeriod: 'MONTHLY' });
  expect(told()).toEqual([]);
  await day('2016-01-24', yearly);
  await day('2016-01-25', undefined);
  await day('2016-01-26', { active: false });
  expect(told()).toEqual([['2016-01-24', 'subscription', 'reminded', 7]]);
  expect(site.workItems()).toMatchObject([{ status: 'new' }]);
  await day('2016-01-27', { ...yearly, subscriptionEndDate: '2017-01-31' });
  expect(comments()[0]).toContain('Settled: the subscription now runs through 30 Jan 2017.');
});

it('an evaluation is said once for a milestone, and settled where the host tells of no end any more', async () => {
  const ends = evaluation('2016-01-30T23:59:59Z');
  for (const on of ['2016-01-24', '2016-01-25']) await day(on, ends);
  await day('2016-01-26', { active: true });
  expect(site.history()).toMatchObject([
    { kind: 'evaluation', endsOn: '2016-01-31', milestone: 7, event: 'reminded' },
    { kind: 'evaluation', event: 'settled' },
  ]);
});

describe('a host that tells of its license no more', () => {
  const ends = evaluation('2016-01-31');
  /** The last announcement is of 1 February: 30 days later, what was planned is still waited with. */
  const [WAITED, GIVEN_UP] = ['2016-03-02', '2016-03-03'];

  it('has what was planned and never said given up in the end, and no later scan hands it over', async () => {
    await site.forge.during({ license: ends }, () => site.planned('2016-01-24'));
    await day(WAITED, undefined);
    expect(site.states()).toEqual(['planned']);
    await day(GIVEN_UP, undefined);
    expect(site.states()).toEqual(['closed']);
    site.now = '2016-03-04T06:00:00.000Z';
    await site.scan();
    expect(site.platform.queue).toEqual([]);
    expect(told()).toEqual([]);
  });

  it('leaves what could not be delivered on no list for ever', async () => {
    await site.choose({ workItem: GONE });
    await day('2016-01-24', ends);
    await day(WAITED, undefined);
    expect(site.states()).toEqual(['failed']);
    await day(GIVEN_UP, undefined);
    expect(site.states()).toEqual(['delivered']);
    // A query may lag behind what was written.
    site.now = '2016-03-04T06:00:00.000Z';
    expect((await site.ports.ledger.failed(undefined)).items).toEqual([]);
  });
});

describe('while the license of the host is inactive', () => {
  const INACTIVE = { active: false, billingPeriod: 'ANNUAL', subscriptionEndDate: '2016-01-24' };
  const ACTIVE = { active: true, billingPeriod: 'MONTHLY' };

  it('nothing is delivered of registered licenses; afterwards, what became due', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', LICENSE);
    for (const on of ['2016-01-24', '2016-01-25', '2016-01-30']) await day(on, INACTIVE);
    expect(told()).toEqual([
      ['2016-01-24', 'subscription', 'reminded', 0],
      ['2016-01-25', 'subscription', 'reminded', -1],
    ]);
    await day('2016-02-01', ACTIVE);
    expect(told().slice(2).sort()).toEqual([
      ['2016-02-01', 'maintenance', 'reminded', -1],
      ['2016-02-01', 'subscription', 'settled', null],
    ]);
  });

  it('what the queue holds already waits', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', LICENSE);
    const event = await site.forge.during({ license: ACTIVE }, () => site.planned('2016-01-01'));
    await site.forge.during({ license: INACTIVE }, () => site.consume(event));
    expect(site.workItems()).toEqual([]);
    expect(site.states()).toEqual(['planned']);
    await day('2016-01-02', ACTIVE);
    expect(told()).toEqual([['2016-01-02', 'maintenance', 'reminded', 30]]);
  });
});

describe('where the context of a function does not tell', () => {
  let askedTimes = 0;
  beforeEach(() => (askedTimes = 0));
  const answers = (data: unknown, status = 200) => {
    site.platform.fault = ({ path }) => {
      if (path !== '/forge/app/v1/license') return undefined;
      askedTimes += 1;
      return new Response(JSON.stringify({ results: [{ appId: 'own', data }] }), { status });
    };
  };
  const isInactive = (at: string) => site.forge.during({}, () => hostIsInactive(new Date(at)));

  it.each<[title: string, data: unknown, inactive: boolean]>([
    ['it is active', { active: true }, false],
    ['it is inactive', { active: false, isEvaluation: true }, true],
    ['there is none', {}, false],
    ['something else', { hello: true }, false],
    ['nothing', undefined, false],
  ])('the platform is asked, and says: %s', async (_, data, inactive) => {
    answers(data);
    expect(await isInactive('2016-01-01T06:00:00Z')).toBe(inactive);
  });

  it('it is asked once an hour, whatever it answers', async () => {
    answers({ active: false });
    for (const minute of ['00', '05', '59'])
      expect(await isInactive(`2016-01-01T06:${minute}:00Z`)).toBe(true);
    expect(askedTimes).toBe(1);
    answers({}, 429);
    expect(await isInactive('2016-01-01T07:00:00Z')).toBe(true);
    expect(await isInactive('2016-01-01T07:30:00Z')).toBe(true);
    expect(askedTimes).toBe(2);
    answers({ active: true });
    expect(await isInactive('2016-01-01T08:00:00Z')).toBe(false);
  });

  it.each([429, 500, 403])('an answer of %d before any other says nothing', async (status) => {
    answers({ active: false }, status);
    expect(await isInactive('2016-01-01T06:00:00Z')).toBe(false);
  });

  it('the daily scan rests on it', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', LICENSE);
    answers({ active: false });
    await site.day('2016-01-01');
    expect(site.history()).toEqual([]);
    answers({ active: true });
    await site.day('2016-01-02');
    expect(site.history()).toMatchObject([{ milestone: 30 }]);
  });
});
