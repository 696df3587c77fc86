import type { Words } from './words';

const people = (count: number) =>
  count === 1 ? 'One person asks' : `${count >= 100 ? '100 or more' : count} people ask`;
const of = (name: string | null) => (name === null || name === '' ? '' : ` for ${name}`);
const where = (name: string | null) =>
  name === null ? ' on this site' : name === '' ? ' for a license' : of(name);

export const en: Words = {
  prompt: {
    'subscription-inactive': {
      admin: () =>
        'The subscription to Mockups on this site is inactive. Renew it under “Manage apps” to edit again.',
      user: () => 'Mockups cannot be edited on this site: its subscription is inactive.',
    },
    'evaluation-ended': {
      admin: ({ day }) =>
        day === ''
          ? 'The trial of Mockups on this site has ended. Buy it under “Manage apps” to go on.'
          : `The trial of Mockups on this site ended on ${day}. Buy it under “Manage apps” to go on.`,
      user: ({ day }) =>
        day === ''
          ? 'The trial of Mockups on this site has ended.'
          : `The trial of Mockups on this site ended on ${day}.`,
    },
    'maintenance-expired': {
      admin: ({ name, day, distance }) =>
        `Maintenance${of(name)} expired on ${day}, ${distance}. It keeps running; renew it for updates and support.`,
      user: ({ day }) =>
        `A Mockups license has had no updates or support since ${day}. It keeps working as it is.`,
    },
    'evaluation-ending': {
      admin: ({ day, distance }) =>
        `The trial of Mockups on this site ends on ${day}, ${distance}. Buy it under “Manage apps” to go on.`,
      user: ({ day, distance }) => `The trial of Mockups on this site ends on ${day}, ${distance}.`,
    },
    'maintenance-expiring': {
      admin: ({ name, day, distance }) =>
        `Maintenance${of(name)} ends on ${day}, ${distance}. Renew it by then to stay covered.`,
      user: ({ day, distance }) =>
        `Updates and support of a Mockups license end on ${day}, ${distance}. It keeps working afterwards.`,
    },
    'seats-outgrown': {
      admin: ({ name, count }) =>
        `${people(count)} for more seats${where(name)}. Answer them in the console.`,
      user: () => 'Mockups has no free editor seat.',
    },
    'renewal-under-way': {
      admin: ({ name, day }) => `The renewal${of(name)} is in progress until ${day}.`,
      user: ({ day }) => `The renewal that you asked for is in progress, until ${day}.`,
    },
  },
  contact: (contact) => `Ask ${contact}.`,
  quiet: 'Nothing new about the Mockups licenses.',
  unread: 'What is new about the Mockups licenses could not be read.',
  actions: {
    open: 'Open',
    ask: 'Ask an admin',
    notNow: 'Not now',
    renewal: 'Being renewed',
    send: 'Send',
    cancel: 'Cancel',
    retry: 'Try again',
    ok: 'OK',
  },
  opens: { requests: 'Requests', license: 'License', licenses: 'Licenses' },
  hush: { label: 'Hide this', milestone: 'until it changes', week: 'for 7 days', month: 'for 30 days' },
  ask: {
    kind: 'What for?',
    text: 'A line to the admins (optional)',
    kinds: { seats: 'More seats', renewal: 'A renewal', upgrade: 'An upgrade' },
    tooLong: (most, excess) => `At most ${most} characters; please remove ${excess}.`,
  },
  asked: (on) => `You asked on ${on}.`,
  answered: {
    open: () => 'No answer yet.',
    done: ({ by }) => `${by}: done.`,
    declined: ({ by, line }) => (line === '' ? `${by}: declined.` : `${by}: declined. “${line}”`),
    'under-way': ({ by, until }) => `${by}: the renewal is in progress, until ${until}.`,
  },
  someAdmin: 'An admin',
  alreadyAsked: (on) => `You have asked for this already, on ${on}.`,
  renewalSet: (until) => `Nobody is reminded of this until ${until}.`,
  asOf: (when) => `As of ${when}; whether it still holds could not be read.`,
  refused: {
    'not-known': 'Nothing was stored: you are no longer logged in.',
    'not-licensed': 'Nothing was stored: you no longer have access to Mockups here.',
    'not-admin': 'Nothing was stored: only admins can do this.',
    'not-found': 'Nothing was stored: the license is no longer there.',
    'bad-input': 'Nothing was stored: what was sent was not accepted; it may be too long.',
    busy: 'Too much is going on at once. Try again in a minute.',
    'storage-unavailable':
      'The storage did not answer; this may not have been stored. Try again in a minute.',
    internal: 'Something went wrong; this may not have been stored. Try again in a minute.',
    'no-answer': 'We do not know whether it was stored. Reload to see.',
  },
  overview: {
    title: 'Licenses',
    now: 'Expired or inactive',
    soon: 'End soon',
    fine: 'Covered',
    unknown: 'Unknown',
    more: 'Of the first 1,000 licenses.',
  },
};
