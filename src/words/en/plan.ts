import type { EffectCode, Need } from '../../policy';

/** What a purchase does. Values: {start}, {past} days that lie behind, {lost} days given up, {months} of a period. */
export const effect = {
  'chains-from-expiry': 'It begins where the present cover ends, on {start}.',
  'reaches-back':
    'It begins where the last cover ended, on {start}: {past, plural, one {# day} other {# days}} of it already lie in the past.',
  'does-not-reach-the-day': 'It does not reach this day: the license stays without cover.',
  uninterrupted: 'Cover goes on without a gap.',
  'begins-on-purchase':
    '{months, plural, one {A new month begins} other {# new months begin}} on the day of the upgrade.',
  'drops-prepaid-days': 'It gives up {lost, plural, one {# day} other {# days}} already paid for.',
  'key-replaced': 'You receive a new License Key, which takes the place of the present one.',
  'one-license-for-all': 'You end up with one license for everybody. Only new users enter its key.',
  'credit-for-time-left': 'The time left on the old plan is credited by itself.',
  'first-period-free':
    '{months, plural, one {The first month of maintenance comes} other {The first # months of maintenance come}} with it.',
  'separate-license': 'It is a license of its own, beside this one.',
  'channel-changes': 'From this day on, it renews and upgrades on the Marketplace.',
  'dates-stay': 'Its maintenance dates stay as they are.',
  'dates-can-be-aligned': 'On the Marketplace its end can be aligned with other licenses.',
} satisfies Record<EffectCode, string>;

/** What has to be at hand. Values: {currency} of the document. */
export const need = {
  'license-key': 'the current License Key',
  'credit-card': 'a credit card',
  'marketplace-account': 'your Atlassian Marketplace account',
  'site-owner': 'somebody who owns the site',
  'own-servers': 'servers of your own',
  'new-license': 'an order of its own',
  'migration-first': 'a move to the Marketplace first',
  'order-total': 'the total of the order, in {currency}',
} satisfies Record<Need, string>;
