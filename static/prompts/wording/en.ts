import type { Words } from './words';

const people = (count: number) =>
  count === 1 ? 'One person asks' : `${count >= 100 ? '100 or more' : count} people ask`;
const of = (name: string) => (name === '' ? '' : ` for ${name}`);

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
        `A Mockups license has no updates and support since ${day}. It keeps working as it is.`,
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
        `${people(count)} for more seats${name === '' ? ' on this site' : of(name)}. Answer them in the console.`,
      user: () => 'Mockups has no free editor seat.',
    },
    'renewal-under-way': {
      admin: ({ name, day }) => `The renewal${of(name)} is in progress until ${day}.`,
      user: ({ day }) => `The renewal that you asked for is in progress, until ${day}.`,
    },
  },
  contact: (contact) => `Ask ${contact}.`,
  quiet: 'Nothing new about the Mockups licenses.',
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
  hush: { label: 'Hide this', milestone: 'until it changes', week: 'for 7 days', month: 'for 30 days' },
  ask: {
    kind: 'What for?',
    text: 'A line to the admins (optional)',
    kinds: { seats: 'More seats', renewal: 'A renewal', upgrade: 'An upgrade' },
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
  failed: 'That could not be stored. Nothing was changed.',
  overview: {
    title: 'Licenses',
    now: 'Expired or inactive',
    soon: 'End soon',
    fine: 'Covered',
    unknown: 'Unknown',
    more: 'Of the first 1,000 licenses.',
  },
};
