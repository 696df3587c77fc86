import type { Citing } from '../../policy';

/** The page of the vendor's terms. */
export const terms = {
  title: 'Terms',
  about:
    'Every answer here rests on the vendor’s terms. This is what each numbered clause says, in our words, and which answers it stands behind.',
  inForce: 'Vendor’s documents of {date}',
  inForceUntil: 'Vendor’s documents of {date}, until {until}',
  M: 'Maintenance',
  U: 'Upgrades',
  D: 'Where the documents are silent: what we decided',
  citedBy: 'Stands behind: {answers}.',
  example: 'Example',
  show: 'All terms',
};

/** What an answer is called that cites a clause. */
export const citing = {
  maintenance: 'the state of maintenance',
  support: 'support',
  updates: 'updates',
  release: 'installing a release',
  renew: 'renewing',
  upgrade: 'upgrading',
  downgrade: 'moving to fewer seats',
  migrate: 'moving to the Marketplace',
  coTerm: 'aligning dates',
  multiYear: 'several years at once',
  payOtherwise: 'other ways to pay',
  hostTier: 'the size of the host',
  plan: 'what a purchase would do',
  refusal: 'what is refused as an input',
  leadTime: 'how early an end is announced',
  document: 'which terms hold on a day',
} satisfies Record<Citing, string>;

/** A worked example: what is known of the license, what is asked, and the answer. */
export const example = {
  event: '{event} on {day}',
  eventSeats: '{event} on {day}, {seats}',
  eventExpires: '{event} on {day}: expires on {expires}',
  nothing: 'nothing recorded',
  'subscription-active': 'subscription active',
  'subscription-evaluation': 'trial running',
  'subscription-inactive': 'subscription not active',
  'subscription-absent': 'nothing known of the subscription',
  notOwnServers: 'not on servers of its own',
  dropped: 'supposing later terms, from {day}, without this product',
  askedOn: 'asked on {day}',
  releasedOn: 'release of {day}',
  orderTotal: 'order of {amount}',
  planned: 'planned: {purchase}',
  state: 'State: {state}.',
  expiresOn: 'Expires on {day}.',
  renewals: '{count, plural, one {One renewal makes} other {# renewals make}} the day covered.',
  says: '{question} {answer}.',
  support: 'Support?',
  updates: 'Updates?',
  release: 'May it be installed?',
  hostTier: 'Must it match the size of the host?',
  link: '{question} Where: {link}',
  refused: 'Refused.',
  leadDays: 'The announcement {days, plural, one {# day} other {# days}} ahead is due.',
  document: 'The terms in force from {day} hold.',
};
