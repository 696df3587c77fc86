import type { Action, Channel, HistoryEvent, ProductTerms } from '../../policy';

/** A license's state in a word or two. */
export const status = {
  expired: 'Expired',
  inactive: 'Inactive',
  soon: 'Ends soon',
  covered: 'Covered',
  included: 'Included',
  trial: 'Trial',
  none: 'No maintenance',
  unknown: 'Unknown',
};

/** The state with its date. Values: {through}, {far} how far that is. */
export const statusLine = {
  expired: 'Covered through {through}, {far}',
  inactive: 'The subscription is not active',
  soon: 'Covered through {through}, {far}',
  covered: 'Covered through {through}, {far}',
  included: 'Included while the subscription is active',
  trial: 'Included during the trial',
  none: 'Minor updates are free, nothing to renew',
  unknown: 'Not enough is recorded to tell',
};

export const channel = {
  direct: 'Bought directly',
  marketplace: 'Atlassian Marketplace',
} satisfies Record<Channel, string>;

/** The same where there is little room. */
export const channelShort = {
  direct: 'direct',
  marketplace: 'Marketplace',
} satisfies Record<Channel, string>;

export const seats = {
  users: '{count, plural, one {# user} other {# users}}',
  editors: '{count, plural, one {# editor} other {# editors}}',
  projects: '{count, plural, one {# project} other {# projects}}',
} satisfies Record<ProductTerms['seatUnit'], string>;

/** Kinds of history entries, and what a period came from. */
export const event = {
  new: 'New license',
  renewal: 'Renewal',
  upgrade: 'Upgrade',
  statement: 'Stated expiry',
  migration: 'Move to Marketplace',
} satisfies Record<HistoryEvent['kind'], string>;

/** What an action is called as a question. */
export const actionAsked = {
  renew: 'Renew maintenance?',
  upgrade: 'Move to more seats?',
  downgrade: 'Move to fewer seats?',
  migrate: 'Move to the Marketplace?',
  coTerm: 'Align or change the dates?',
  multiYear: 'Buy several years at once?',
  payOtherwise: 'Pay by other means than a card?',
} satisfies Record<Action, string>;

/** What an action is called on a button. */
export const actionDone = {
  renew: 'Renew',
  upgrade: 'Upgrade',
  downgrade: 'Downgrade',
  migrate: 'Move to Marketplace',
  coTerm: 'Align dates',
  multiYear: 'Buy several years',
  payOtherwise: 'Pay otherwise',
} satisfies Record<Action, string>;

export const answer = { yes: 'Yes', no: 'No', unknown: 'Not known' };
