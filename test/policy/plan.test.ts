import { type License, LicenseFault, type Plan, type Proposal } from '../../src/policy';
import { bought, serverLicense } from '../builders';
import { ahead, license, planFor } from './planning';

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
      'days after the renewed period are not among those in the past (D3)',
      license,
      '2017-06-01',
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

  it.each<[Proposal, expiresOn: string]>([
    [{ kind: 'renewal', times: 1 }, '2016-01-31'],
    [{ kind: 'renewal', times: 100 }, '2115-01-31'],
    [{ kind: 'new', seats: 1 }, '2015-12-01'],
  ])('takes the number in %j', (proposal, expiresOn) => {
    expect(expiryAfter(planFor(license, '2014-12-01', proposal))).toBe(expiresOn);
  });
});
