import type { Audience, Cause } from '../../prompts';

/**
 * What a prompt says, by its cause and whom it speaks to. Values: {through} the last day before an end and {far} how far
 * that is, {expires} the first day after it, {until} a day that is waited for, {name} of the license; where there is
 * none, {named} is not `yes`, nor is {dated} where there is no day. {whose} is `site`, `unnamed` or another.
 */
export const prompt = {
  'subscription-inactive-admin':
    'The subscription to Mockups on this site {dated, select, yes {ran through {through}} other {is inactive}}. Renew it under “Manage apps”: until then nothing can be edited or changed, and no reminder is sent.',
  'subscription-inactive-user':
    'Mockups cannot be edited on this site: its subscription {dated, select, yes {ran through {through}} other {is inactive}}.',
  'evaluation-ended-admin':
    'The trial of Mockups on this site has ended{dated, select, yes {; it ran through {through}} other {}}. Buy it under “Manage apps” to go on.',
  'evaluation-ended-user':
    'The trial of Mockups on this site has ended{dated, select, yes {; it ran through {through}} other {}}.',
  'maintenance-expired-admin':
    'Maintenance{named, select, yes { for {name}} other {}} has expired: it covered through {through}, {far}. The license keeps working; renew it for updates and support.',
  'maintenance-expired-user':
    'A Mockups license has had no updates or support since {expires}. It keeps working as it is.',
  'evaluation-ending-admin':
    'The trial of Mockups on this site runs through {through}, {far}. Buy it under “Manage apps” to go on.',
  'evaluation-ending-user': 'The trial of Mockups on this site runs through {through}, {far}.',
  'maintenance-expiring-admin':
    'Maintenance{named, select, yes { for {name}} other {}} runs through {through}, {far}. Renew it by then to stay covered.',
  'maintenance-expiring-user':
    'A Mockups license has updates and support through {through}, {far}. It keeps working afterwards.',
  'seats-outgrown-admin':
    '{more, select, yes {{count} or more people ask} other {{count, plural, one {One person asks} other {# people ask}}}} for more seats {whose, select, site {on this site} unnamed {for a license} other {for {name}}}. Answer them in the console.',
  'seats-outgrown-user': 'Mockups has no free editor seat.',
  'renewal-under-way-admin':
    'The renewal{named, select, yes { for {name}} other {}} is in progress until {until}.',
  'renewal-under-way-user': 'The renewal that you asked for is in progress until {until}.',
} satisfies Record<`${Cause}-${Audience}`, string>;

/** What stands around a prompt. */
export const prompts = {
  app: 'Mockups licenses',
  contact: 'Contact: {contact}.',
  // Said where nothing is to be said: there may be an expired license that the viewer hid.
  quiet: 'Nothing new about the Mockups licenses.',
  // Said where nothing could be read, and nothing is known from before.
  unread: 'What is new about the Mockups licenses could not be read.',
  open: 'Open',
  ask: 'Ask an admin',
  notNow: 'Not now',
  renewing: 'Being renewed',
  send: 'Send',
  cancel: 'Cancel',
  retry: 'Try again',
  ok: 'OK',
  // What the button to the console leads to, where that has no name of its own.
  openLabel: '{open}: {screen}',
  'opens-requests': 'Requests',
  'opens-license': 'License',
  'opens-licenses': 'Licenses',
  hush: 'Hide this',
  'hush-milestone': 'until it changes',
  'hush-days': 'for {days} days',
  askKind: 'What for?',
  askText: 'A line to the admins (optional)',
  'ask-seats': 'More seats',
  'ask-renewal': 'A renewal',
  'ask-upgrade': 'An upgrade',
  tooLong: 'At most {most} characters; please remove {excess}.',
  asked: 'You asked on {on}.',
  'answered-open': 'No answer yet.',
  'answered-done': '{by}: done.',
  'answered-declined': '{by}: declined.{said, select, yes { “{line}”} other {}}',
  'answered-under-way': '{by}: the renewal is in progress until {until}.',
  someAdmin: 'An admin',
  alreadyAsked: 'You have asked for this already, on {on}.',
  renewalSet: 'Nobody is reminded of this until {until}.',
  asOf: 'As of {when}; whether it still holds could not be read.',
  // Why something was not done; it may have been where the storage broke off or no answer came.
  'refused-not-known': 'Nothing was stored: you are no longer logged in.',
  'refused-not-licensed': 'Nothing was stored: you no longer have access to Mockups here.',
  'refused-not-admin': 'Nothing was stored: only admins can do this.',
  'refused-host-license-inactive':
    'Nothing was stored: the subscription to Mockups on this site is inactive.',
  'refused-asked-enough':
    'Nothing was stored: you have asked for a lot since yesterday. The admins have it; ask for more tomorrow.',
  'refused-not-found': 'Nothing was stored: the license is no longer there.',
  'refused-bad-input': 'Nothing was stored: what was sent was not accepted; it may be too long.',
  'refused-busy': 'Too much is going on at once. Try again in a minute.',
  'refused-storage-unavailable':
    'The storage did not answer; this may not have been stored. Try again in a minute.',
  'refused-internal': 'Something went wrong; this may not have been stored. Try again in a minute.',
  'refused-no-answer': 'We do not know whether it was stored. Reload to see.',
  'overview-title': 'Licenses',
  'overview-now': 'Expired or inactive',
  'overview-soon': 'End soon',
  'overview-fine': 'Covered',
  'overview-unknown': 'Unknown',
  'overview-more': 'Of the first {count} licenses.',
};
