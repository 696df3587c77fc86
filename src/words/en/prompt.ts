import type { Audience, Cause } from '../../prompts';

/**
 * What a prompt says, by its cause and whom it speaks to. Values: {through} the last day before an end and {far} how far
 * that is, {expires} the first day after it; {what} names the license, for users by its product. {dated} is not `yes`
 * where there is no day. {whose} is `site` where the host's own license is meant.
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
    'Maintenance for {what} has expired: it covered through {through}, {far}. The license keeps working; renew it for updates and support.',
  'maintenance-expired-user':
    '{what} has had no updates or support since {expires}. It keeps working as it is.',
  'evaluation-ending-admin':
    'The trial of Mockups on this site runs through {through}, {far}. Buy it under “Manage apps” to go on.',
  'evaluation-ending-user': 'The trial of Mockups on this site runs through {through}, {far}.',
  'maintenance-expiring-admin':
    'Maintenance for {what} runs through {through}, {far}. Renew it by then to stay covered.',
  'maintenance-expiring-user':
    '{what} has updates and support through {through}, {far}. It keeps working afterwards.',
  'requests-waiting-admin':
    '{more, select, yes {{count} or more people ask} other {{count, plural, one {One person asks} other {# people ask}}}} for {kind, select, seats {more seats} renewal {a renewal} other {an upgrade}}{whose, select, site { on this site} other {: {what}}}. Answer them in the console.',
  'requests-waiting-user': 'The admins have requests to answer.',
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
  // What a prompt is about whose license nobody knows by name or product.
  someLicense: 'A Mockups license',
  // What was put away, and how long.
  'hidden-not-now':
    'Hidden for {days} days. Until then, nothing is shown here unless something stops working.',
  'hidden-until-it-changes': 'Hidden until it changes. Until then, only what is more urgent is shown here.',
  'hidden-not-for-me': 'You are told no more about {what}.',
  'hidden-not-for-me-site': 'You are told no more about Mockups on this site, unless it stops working.',
  'hidden-answer': 'Hidden.',
  'choose-until-it-changes': 'Until it changes',
  'choose-not-for-me': 'Not for me',
  undo: 'Undo',
  close: 'Close',
  shownAgain: 'Shown again.',
  showHidden: 'Show what I hid',
  askKind: 'What for?',
  askText: 'A line to the admins (optional)',
  'ask-seats': 'More seats',
  'ask-renewal': 'A renewal',
  'ask-upgrade': 'An upgrade',
  tooLong: 'At most {most} characters; please remove {excess}.',
  yourRequests: 'Your requests',
  // {whose} is `site`, `same` under a prompt on the same license, `gone`, or another.
  asked:
    'You asked on {on} for {kind, select, seats {more seats} renewal {a renewal} other {an upgrade}}{whose, select, site { on this site} same {} gone { of a license that is no longer registered} other {: {what}}}.',
  'answered-open': 'No answer yet.',
  'answered-done': '{by}: done.',
  'answered-declined': '{by}: declined.{said, select, yes { “{line}”} other {}}',
  'answered-under-way': '{by}: in progress until {until}.',
  someAdmin: 'An admin',
  sent: 'The admins have it; the answer will stand here.',
  alreadyAsked: 'You have asked for this already, on {on}.',
  renewUntil: 'In progress until',
  renewSilences:
    'Before that day nobody is reminded of {what}: no prompt for admins or users, no work item, no page. Those who asked for the renewal are told. It lapses by itself.',
  renewSend: 'Pause reminders',
  renewUntilFault: 'Choose a day after today.',
  renewalSet: 'Nobody is reminded of {what} until {until}.',
  renewalUndone: 'No longer in progress: people are reminded again.',
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
  'overview-now': 'Need a decision',
  'overview-soon': 'End soon',
  'overview-fine': 'Covered',
  'overview-unknown': 'Unknown',
  'overview-waiting': '{count, plural, one {One request waits} other {# requests wait}} for an answer.',
  'overview-more': 'Of the first {count} licenses.',
};
