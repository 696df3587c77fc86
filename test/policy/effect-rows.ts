import type { EffectCode, License, Proposal } from '../../src/policy';
import { bought, serverLicense } from '../builders';

const license = serverLicense({ history: [bought('2014-01-31')] });
const COVERED = '2014-12-01';
const LAPSED = '2015-06-01';
const LONG_LAPSED = '2018-06-01';
const renewal: Proposal = { kind: 'renewal', times: 1 };
const upgrade: Proposal = { kind: 'upgrade', seats: 25 };
const smaller: Proposal = { kind: 'new', seats: 5 };
const migration: Proposal = { kind: 'migration' };
/** A license of another product, bought on the same day. */
const of = (product: string): License => ({ product, history: [bought('2014-01-31')] });

const onMarketplace = (product: string): License => ({ ...of(product), channel: 'marketplace' });

type Effects = [EffectCode, clauses: string[]][];
const ONE_LICENSE: Effects = [['one-license-for-all', ['U5']]];
const CREDIT: Effects = [['credit-for-time-left', ['U6']]];

/** What each purchase does, and the clauses behind it. */
export const EFFECT_ROWS: [title: string, License, on: string, Proposal, Effects][] = [
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
  [
    'an upgrade for Confluence',
    { ...license, product: 'confluence-server' },
    LAPSED,
    upgrade,
    [
      ['begins-on-purchase', ['M7']],
      ['key-replaced', ['U8']],
    ],
  ],
  ['an upgrade of Desktop', of('desktop'), COVERED, upgrade, ONE_LICENSE],
  ['an upgrade of Desktop from the Marketplace', onMarketplace('desktop'), COVERED, upgrade, ONE_LICENSE],
  ['an upgrade of myBalsamiq', of('mybalsamiq'), COVERED, upgrade, CREDIT],
  ['an upgrade of myBalsamiq from the Marketplace', onMarketplace('mybalsamiq'), COVERED, upgrade, CREDIT],
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
];
