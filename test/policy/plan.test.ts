import { type License, LicenseFault, mockupsPolicy, type Plan, type Proposal } from '../../src/policy';
import { bought, renewed, serverLicense, stated, upgraded } from '../builders';

const license = serverLicense(); // covered 2014-01-31 to 2015-01-30
const ahead = serverLicense({ history: [bought('2014-01-31'), renewed('2014-02-01')] }); // to 2016-01-30

const planFor = (from: License, on: string, proposal: Proposal): Plan =>
  mockupsPolicy.plan(from, on, proposal);
const expiryAfter = ({ after: { maintenance } }: Plan) =>
  'expiresOn' in maintenance ? maintenance.expiresOn : null;

describe('what a purchase would do', () => {
  it.each<
    [
      title: string,
      from: License,
      on: string,
      proposal: Proposal,
      expiresOn: string | null,
      gained: number,
      lost: number,
      past: number,
      covers: boolean | null,
      effects: string[],
    ]
  >([
    [
      'a renewal on the last day with cover adds a whole period (M8, M10)',
      license,
      '2015-01-30',
      { kind: 'renewal', times: 1 },
      '2016-01-31',
      365,
      0,
      0,
      true,
      ['chains-from-expiry', 'uninterrupted'],
    ],
    [
      'a renewal on the day of expiry adds a whole period (M8)',
      license,
      '2015-01-31',
      { kind: 'renewal', times: 1 },
      '2016-01-31',
      365,
      0,
      0,
      true,
      ['chains-from-expiry'],
    ],
    [
      'a renewal a day late has spent that day (M8)',
      license,
      '2015-02-01',
      { kind: 'renewal', times: 1 },
      '2016-01-31',
      364,
      0,
      1,
      true,
      ['reaches-back'],
    ],
    [
      'one renewal long after does not reach the day (D3)',
      license,
      '2016-01-31',
      { kind: 'renewal', times: 1 },
      '2016-01-31',
      0,
      0,
      365,
      false,
      ['reaches-back', 'does-not-reach-the-day'],
    ],
    [
      'two renewals reach it (D3)',
      license,
      '2016-01-31',
      { kind: 'renewal', times: 2 },
      '2017-01-31',
      366,
      0,
      365,
      true,
      ['reaches-back'],
    ],
    [
      'an upgrade while covered begins anew and drops the rest (M7, D4)',
      license,
      '2014-12-01',
      { kind: 'upgrade', seats: 25 },
      '2015-12-01',
      365,
      61,
      0,
      true,
      ['begins-on-purchase', 'drops-prepaid-days', 'key-replaced'],
    ],
    [
      'an upgrade drops renewals bought ahead as well (D4)',
      ahead,
      '2014-12-01',
      { kind: 'upgrade', seats: 25 },
      '2015-12-01',
      365,
      426,
      0,
      true,
      ['begins-on-purchase', 'drops-prepaid-days', 'key-replaced'],
    ],
    [
      'an upgrade on the day of expiry drops nothing (D2, M7)',
      license,
      '2015-01-31',
      { kind: 'upgrade', seats: 25 },
      '2016-01-31',
      365,
      0,
      0,
      true,
      ['begins-on-purchase', 'key-replaced'],
    ],
    [
      'an upgrade after expiry covers from its day (M21)',
      license,
      '2016-06-01',
      { kind: 'upgrade', seats: 25 },
      '2017-06-01',
      365,
      0,
      0,
      true,
      ['begins-on-purchase', 'key-replaced'],
    ],
    [
      'a new license is one of its own (M6, M22)',
      license,
      '2016-06-01',
      { kind: 'new', seats: 5 },
      '2017-06-01',
      365,
      0,
      0,
      true,
      ['separate-license', 'first-period-free'],
    ],
    [
      'a migration moves no date (D8)',
      license,
      '2014-12-01',
      { kind: 'migration' },
      '2015-01-31',
      0,
      0,
      0,
      true,
      ['channel-changes', 'dates-stay', 'dates-can-be-aligned'],
    ],
    [
      'an upgrade of a desktop license has no dates (U5)',
      { product: 'desktop', history: [bought('2014-01-31')] },
      '2014-12-01',
      { kind: 'upgrade', seats: 25 },
      null,
      0,
      0,
      0,
      true,
      ['one-license-for-all'],
    ],
    [
      'an upgrade of myBalsamiq credits what is left (U6)',
      { product: 'mybalsamiq', subscription: { state: 'active' }, history: [bought('2014-01-31')] },
      '2014-12-01',
      { kind: 'upgrade', seats: 25 },
      null,
      0,
      0,
      0,
      true,
      ['credit-for-time-left'],
    ],
  ])(
    '%s',
    (_title, from, on, proposal, expiresOn, daysGained, daysLost, daysInThePast, coversTheDay, effects) => {
      const plan = planFor(from, on, proposal);
      expect(plan).toMatchObject({ daysGained, daysLost, daysInThePast, coversTheDay });
      expect(expiryAfter(plan)).toBe(expiresOn);
      expect(plan.effects.map(({ code }) => code)).toEqual(effects);
    },
  );

  it('hands back the license as it would be stored', () => {
    expect(planFor(license, '2014-12-01', { kind: 'upgrade', seats: 25 }).license.history).toEqual([
      { kind: 'new', on: '2014-01-31', seats: 10 },
      { kind: 'upgrade', on: '2014-12-01', seats: 25 },
    ]);
    expect(planFor(license, '2014-12-01', { kind: 'new', seats: 5 }).license.history).toEqual([
      { kind: 'new', on: '2014-12-01', seats: 5 },
    ]);
  });

  it('does not see what is dated after the day of the plan (D7)', () => {
    expect(expiryAfter(planFor(ahead, '2014-01-31', { kind: 'renewal', times: 1 }))).toBe('2016-01-31');
  });

  it.each<[title: string, from: License, proposal: Proposal, code: string]>([
    ['an upgrade to fewer seats (D9)', license, { kind: 'upgrade', seats: 5 }, 'seats-not-raised'],
    [
      'a renewal of a desktop license (M13)',
      { product: 'desktop', history: [bought('2014-01-31')] },
      { kind: 'renewal', times: 1 },
      'renewal-not-sold',
    ],
    [
      'a migration of a Marketplace license (D8)',
      serverLicense({ channel: 'marketplace' }),
      { kind: 'migration' },
      'migration-not-direct',
    ],
    [
      'a renewal of a license of which nothing is known (D6)',
      serverLicense({ history: [] }),
      { kind: 'renewal', times: 1 },
      'nothing-before',
    ],
  ])('refuses %s', (_title, from, proposal, code) => {
    expect(() => planFor(from, '2014-12-01', proposal)).toThrow(expect.objectContaining({ code }) as Error);
    expect(() => planFor(from, '2014-12-01', proposal)).toThrow(LicenseFault);
  });

  it.each<Proposal>([
    { kind: 'renewal', times: 0 },
    { kind: 'renewal', times: 1.5 },
    { kind: 'renewal', times: 101 },
    { kind: 'upgrade', seats: 0 },
    { kind: 'new', seats: Number.NaN },
  ])('refuses the number in %j', (proposal) => {
    expect(() => planFor(license, '2014-12-01', proposal)).toThrow(RangeError);
  });
});

describe('which purchases make the day covered again', () => {
  const ways = (from: License, on: string) =>
    mockupsPolicy.waysToCover(from, on).map(({ proposal, expiresOn }) => [proposal, expiresOn]);

  it.each<[title: string, from: License, on: string, expected: unknown[]]>([
    ['none is needed while it is covered', license, '2015-01-30', []],
    [
      'one renewal, an upgrade or a new license, from the day of expiry',
      license,
      '2015-01-31',
      [
        [{ kind: 'renewal', times: 1 }, '2016-01-31'],
        [{ kind: 'upgrade' }, '2016-01-31'],
        [{ kind: 'new' }, '2016-01-31'],
      ],
    ],
    [
      'two renewals a year later',
      license,
      '2016-01-31',
      [
        [{ kind: 'renewal', times: 2 }, '2017-01-31'],
        [{ kind: 'upgrade' }, '2017-01-31'],
        [{ kind: 'new' }, '2017-01-31'],
      ],
    ],
    [
      'no number of renewals is known for an unknown history',
      serverLicense({ history: [] }),
      '2016-01-31',
      [
        [{ kind: 'upgrade' }, '2017-01-31'],
        [{ kind: 'new' }, '2017-01-31'],
      ],
    ],
    ['nothing of the kind is sold for a desktop license', { product: 'desktop' }, '2016-01-31', []],
  ])('%s (D3)', (_title, from, on, expected) => {
    expect(ways(from, on)).toEqual(expected);
  });
});

describe('the best day to upgrade', () => {
  it.each<[title: string, from: License, on: string, expected: unknown]>([
    [
      'the day the cover ends, seen from within',
      license,
      '2014-12-01',
      { day: '2015-01-31', reason: 'at-expiry' },
    ],
    ['the end of what was bought ahead', ahead, '2014-12-01', { day: '2016-01-31', reason: 'at-expiry' }],
    [
      'the same day, on the day of expiry',
      license,
      '2015-01-31',
      { day: '2015-01-31', reason: 'already-over' },
    ],
    ['the same day, after expiry', license, '2015-06-01', { day: '2015-06-01', reason: 'already-over' }],
    [
      'what was stated counts',
      serverLicense({ history: [stated('2014-05-01', '2014-12-31')] }),
      '2014-06-01',
      { day: '2014-12-31', reason: 'at-expiry' },
    ],
  ])('%s (M7, D4)', (_title, from, on, expected) => {
    expect(mockupsPolicy.bestUpgradeDay(from, on)).toMatchObject(expected as object);
  });

  it('is none where dates do not matter or are not known', () => {
    expect(mockupsPolicy.bestUpgradeDay({ product: 'desktop' }, '2014-12-01')).toBeNull();
    expect(mockupsPolicy.bestUpgradeDay(serverLicense({ history: [] }), '2014-12-01')).toBeNull();
  });

  it('loses not a day, where the day before loses one', () => {
    expect(planFor(license, '2015-01-31', { kind: 'upgrade', seats: 25 }).daysLost).toBe(0);
    expect(planFor(license, '2015-01-30', { kind: 'upgrade', seats: 25 }).daysLost).toBe(1);
  });
});

describe('attention, by the lead times that the app is set to (D13)', () => {
  const leadDays = [60, 30, 7];
  it.each([
    ['2014-12-01', 'fine', null], // 61 days left
    ['2014-12-02', 'soon', 60],
    ['2015-01-01', 'soon', 30],
    ['2015-01-24', 'soon', 7],
    ['2015-01-30', 'soon', 7],
    ['2015-01-31', 'now', null],
  ])('on %s: %s', (on, urgency, lead) => {
    const attention = mockupsPolicy.attentionTo(mockupsPolicy.evaluate(license, on), leadDays);
    expect(attention).toMatchObject({ urgency, leadDays: lead });
    expect(attention.clauses).toEqual(urgency === 'soon' ? ['D13'] : []);
  });

  it.each([
    [serverLicense({ history: [] }), 'unknown'],
    [{ product: 'desktop' }, 'fine'],
    [{ product: 'jira-cloud', subscription: { state: 'inactive' } }, 'now'],
    [{ product: 'jira-cloud', subscription: { state: 'active' } }, 'fine'],
    [serverLicense({ history: [bought('2014-01-31'), upgraded('2014-05-01')] }), 'fine'],
  ] as const)('%j: %s', (from, urgency) => {
    expect(mockupsPolicy.attentionTo(mockupsPolicy.evaluate(from, '2014-06-01'), leadDays).urgency).toBe(
      urgency,
    );
  });
});
