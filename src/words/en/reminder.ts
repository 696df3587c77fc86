import type { Renewing, Settled, SubjectKind } from '../../reminders';

/** The title of a work item or a page. Values: {name}, {through} the last day with it, {expires} the first day without. */
export const reminderTitle = {
  'maintenance-before': 'Renew Mockups maintenance by {through}: {name}',
  'maintenance-over': 'Mockups maintenance expired on {expires}: {name}',
  'evaluation-before': 'The trial of {name} runs through {through}',
  'evaluation-over': 'The trial of {name} has ended; it ran through {through}',
  'subscription-before': 'The subscription of {name} runs through {through}',
  'subscription-over': 'The subscription of {name} has ended; it ran through {through}',
} satisfies Record<`${SubjectKind}-${'before' | 'over'}`, string>;

/** The first sentence. Values: as the title has them. */
export const reminderState = {
  'maintenance-before': 'Maintenance runs through {through}.',
  'maintenance-over': 'Maintenance expired on {expires}; the last day with it was {through}.',
  'evaluation-before': 'The trial runs through {through}.',
  'evaluation-over': 'The trial has ended; it ran through {through}.',
  'subscription-before': 'The subscription runs through {through}.',
  'subscription-over': 'The subscription has ended; it ran through {through}.',
} satisfies Record<`${SubjectKind}-${'before' | 'over'}`, string>;

/** What to do. Values: {months} of a period, {expires} where the next one begins, {renewals} needed as of {asOf}. */
export const reminderRenewing = {
  before:
    'Renew early without losing a day: the {months, plural, one {new month begins} other {new # months begin}} on {expires}.',
  after:
    'As of {asOf}, {renewals, plural, one {one renewal is} other {# renewals are}} needed to be covered, because each begins where the last one ended ({expires}), not on the day you buy it.',
  unknown: 'See the license in the console for what can be done.',
} satisfies Record<Renewing['code'], string>;

export const reminder = {
  product: 'Product: {product}.',
  'lost-before': 'Support and software updates end with it; the license keeps working, on an older version.',
  'lost-over': 'Support and software updates ended with it; the license keeps working, on an older version.',
  needs: 'Needed to order: {needs}.',
  order: 'Order the renewal',
  terms: 'By the vendor’s terms of {date}',
  host: 'A site admin can buy or renew it under “Manage apps”.',
  contact: 'Contact: {contact}',
  console: 'Open it in the console',
  'asked-seats': '{count, plural, one {One person asks} other {# people ask}} for more seats: {name}',
  'asked-renewal': '{count, plural, one {One person asks} other {# people ask}} for a renewal: {name}',
  'asked-upgrade': '{count, plural, one {One person asks} other {# people ask}} for an upgrade: {name}',
  askedText: 'They wait for an answer. Who asks, and in which words, stands in the console under Requests.',
  askedSettled: 'Settled: everybody who asked has an answer.',
  set: 'Reminder set for {days, plural, =-1 {the day after} =0 {the day itself} =1 {the day before} other {# days before}}.',
  'until-register': 'Register the renewal in the console, and this is closed.',
  'until-host': 'Once Atlassian tells of another end, or of none, this is closed.',
};

/** The note under what is settled. Values: {through}, {expires}, {renewals} needed as of {asOf}, 0 where nobody knows. */
export const settled = {
  removed: 'Settled: the license is no longer in the register.',
  lapsing: 'Settled: an admin decided to let this license lapse.',
  endless: 'Settled: the license has no such end any more.',
  'renewed-maintenance': 'Settled: by the register, maintenance now runs through {through}.',
  'renewed-evaluation': 'Settled: the trial now runs through {through}.',
  'renewed-subscription': 'Settled: the subscription now runs through {through}.',
  'still-over-maintenance':
    'Closed: the register now says that maintenance expired on {expires}. As of {asOf}, still not covered{renewals, plural, =0 {} one {: one renewal is needed} other {: # renewals are needed}}.',
  'still-over-evaluation': 'Closed: the trial now counts as over from {expires} on.',
  'still-over-subscription': 'Closed: the subscription now counts as over from {expires} on.',
} satisfies Record<
  | Exclude<Settled['code'], 'renewed' | 'still-over'>
  | `${Extract<Settled['code'], 'renewed' | 'still-over'>}-${SubjectKind}`,
  string
>;
