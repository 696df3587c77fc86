import { type EffectCode, type License, mockupsPolicy, type Proposal } from '../../src/policy';
import { bought, serverLicense } from '../builders';

const license = serverLicense({ history: [bought('2014-01-31')] });
const COVERED = '2014-12-01';
const LAPSED = '2015-06-01';
const LONG_LAPSED = '2018-06-01';
const renewal: Proposal = { kind: 'renewal', times: 1 };
const upgrade: Proposal = { kind: 'upgrade', seats: 25 };
const smaller: Proposal = { kind: 'new', seats: 5 };
const migration: Proposal = { kind: 'migration' };
const of = (product: string): License => ({ product, history: [bought('2014-01-31')] });

type Effects = [EffectCode, clauses: string[]][];

describe('what a purchase does, each effect by its clauses', () => {
  it.each<[title: string, License, on: string, Proposal, Effects]>([
    [
      'renewing while maintenance runs',
      license,
      COVERED,
      renewal,
      [
        ['chains-from-expiry', ['M8']],
        ['uninterrupted', ['M10']],
      ],
    ],
    ['renewing after the expiry', license, LAPSED, renewal, [['reaches-back', ['M8', 'D3']]]],
    [
      'renewing years after the expiry',
      license,
      LONG_LAPSED,
      renewal,
      [
        ['reaches-back', ['M8', 'D3']],
        ['does-not-reach-the-day', ['M8', 'D3']],
      ],
    ],
    [
      'an upgrade while maintenance runs',
      license,
      COVERED,
      upgrade,
      [
        ['begins-on-purchase', ['M7']],
        ['drops-prepaid-days', ['M7', 'D4']],
        ['key-replaced', ['U8']],
      ],
    ],
    [
      'an upgrade after the expiry',
      license,
      LAPSED,
      upgrade,
      [
        ['begins-on-purchase', ['M7']],
        ['key-replaced', ['U8']],
      ],
    ],
    [
      'an upgrade on the Marketplace, where the key stays',
      { ...license, channel: 'marketplace' },
      LAPSED,
      upgrade,
      [['begins-on-purchase', ['M7']]],
    ],
    ['an upgrade of Desktop', of('desktop'), COVERED, upgrade, [['one-license-for-all', ['U5']]]],
    ['an upgrade of myBalsamiq', of('mybalsamiq'), COVERED, upgrade, [['credit-for-time-left', ['U6']]]],
    [
      'a smaller license',
      license,
      COVERED,
      smaller,
      [
        ['separate-license', ['M22', 'D6']],
        ['first-period-free', ['M6']],
      ],
    ],
    [
      'a move to the Marketplace',
      license,
      COVERED,
      migration,
      [
        ['channel-changes', ['M16', 'D8']],
        ['dates-stay', ['D8']],
        ['dates-can-be-aligned', ['M19']],
      ],
    ],
  ])('%s', (_title, about, on, proposal, effects) => {
    const plan = mockupsPolicy.plan(about, on, proposal);
    expect(plan.effects).toEqual(effects.map(([code, clauses]) => ({ code, clauses })));
  });

  /** Whether a product is bought directly or not, its upgrade does the same. */
  it.each([
    ['desktop', 'one-license-for-all'],
    ['mybalsamiq', 'credit-for-time-left'],
  ])('%s on the Marketplace: %s', (product, code) => {
    const plan = mockupsPolicy.plan({ ...of(product), channel: 'marketplace' }, COVERED, upgrade);
    expect(plan.effects.map((effect) => effect.code)).toEqual([code]);
  });

  it('an upgrade for Confluence replaces the key as well (U8)', () => {
    const plan = mockupsPolicy.plan({ ...license, product: 'confluence-server' }, LAPSED, upgrade);
    expect(plan.effects.map(({ code }) => code)).toContain('key-replaced');
  });
});
