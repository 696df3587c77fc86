import type { Reason } from '../../policy';

/**
 * Why an answer is what it is. Each stands alone as a sentence.
 * Values: {through} last covered day, {expires} first day without cover, {renewals} to be covered again; of the document
 * {months} of a period, {amount} above which there are other ways to pay, and its {currency}.
 */
export const reason = {
  covered: 'Maintenance runs through {through}.',
  expired: 'Maintenance expired on {expires}. What is installed keeps working.',
  'history-unknown': 'Nothing is recorded up to this day, so nobody can tell.',
  'included-while-active': 'The subscription is active, and maintenance comes with it.',
  'included-in-evaluation': 'The trial is running, and maintenance comes with it.',
  'subscription-inactive': 'Maintenance has stopped with the subscription.',
  'subscription-unknown': 'Nobody has told whether the subscription is active.',
  'no-maintenance': 'This product has no maintenance to buy.',
  'support-in-forums': 'Help is in the vendor’s forums.',
  'minor-updates-free': 'Minor updates of version 3 are free to everyone with a license.',
  'older-versions-only':
    'Versions published through {through} stay available in the archive; newer ones do not.',
  'published-in-time': 'It was published while maintenance ran (through {through}).',
  'published-too-late': 'It was published after {through}, the last day covered.',
  'renew-before-expiry':
    'Renew early without losing a day: the {months, plural, one {new month begins} other {new # months begin}} on {expires}.',
  'renew-after-expiry':
    '{renewals, plural, one {One renewal makes} other {# renewals make}} today covered, because each begins where the last one ended ({expires}), not on the day you buy it.',
  'renew-date-unknown': 'It can be renewed, but nobody can tell from when: the history is not recorded.',
  'no-renewal-cost': 'There is nothing to renew: this product has no separate maintenance.',
  'upgrade-with-key': 'Order more seats from the vendor with the current License Key, at any time.',
  'upgrade-on-marketplace': 'More seats are bought on the Atlassian Marketplace, at any time.',
  'upgrade-in-site-settings': 'A site owner changes the plan in the site’s settings, at any time.',
  'upgrade-subscription': 'Atlassian sells larger subscriptions, at any time.',
  'downgrade-by-new-license': 'For fewer seats, buy a new license of the smaller size.',
  'downgrade-in-site-settings': 'A site owner moves to a smaller plan in the site’s settings, at any time.',
  'single-user': 'Each subscription is for exactly one user.',
  'documents-silent': 'The vendor’s terms do not say.',
  'migrate-own-servers':
    'It was bought directly and runs on your own servers, so it may move to the Marketplace.',
  'not-on-own-servers': 'Only licenses that run on your own servers may move to the Marketplace.',
  'already-on-marketplace': 'It is on the Marketplace already.',
  'migration-not-offered': 'This product does not move to the Marketplace.',
  'co-term-on-marketplace': 'Licenses on the Marketplace can be given a common end date there.',
  'co-term-after-migration':
    'Dates cannot be changed. Move the license to the Marketplace first; there they can be aligned.',
  'co-term-out-of-reach':
    'Dates cannot be changed, and this license cannot move to the Marketplace, where they could be.',
  'no-dates-to-change': 'This product has no maintenance dates to change.',
  'one-period-at-a-time': 'Maintenance is sold {months, plural, one {one month} other {# months}} at a time.',
  'no-periods-sold': 'No maintenance is sold by the period for this product.',
  'order-over-threshold': 'The order is over {amount}, so there are more ways to pay.',
  'order-not-over-threshold': 'The order is not over {amount}.',
  'order-total-unknown': 'It depends on the total: orders over {amount} have more ways to pay.',
  'order-currency-unknown': 'The limit is given in {currency} only; for another currency nobody can tell.',
  'payment-options-not-offered': 'The terms offer no other ways to pay for this license.',
  'tier-not-mentioned': 'The vendor’s terms speak only of directly bought Server licenses.',
  'tier-independent': 'Buy as many seats as you have editors; the size of the host does not matter.',
} satisfies Record<Reason, string>;
