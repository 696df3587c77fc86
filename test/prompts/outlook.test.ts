import {
  type Audience,
  type Facts,
  type Outlook,
  outlookFor,
  type Place,
  type Reach,
} from '../../src/prompts';
import { about, facts, host, license, settings } from './known-facts';

const asked = { kind: 'seats', count: 2, latestOn: '2026-06-10' } as const;

/* Today is 15 June 2026; ends are announced 60, 30 and 7 days ahead, and when they have come. */
it.each<[title: string, known: Facts, place: Place, audience: Audience, reach: Reach, Outlook]>([
  ['nothing is registered', facts(), 'issue-panel', 'user', 'usual', { now: 0, nextOn: null }],
  [
    'a license ends in 61 days',
    about({ expiresOn: '2026-08-15' }),
    'issue-panel',
    'user',
    'usual',
    { now: 0, nextOn: '2026-06-16' },
  ],
  [
    'it ends in 60 days',
    about({ expiresOn: '2026-08-14' }),
    'issue-panel',
    'user',
    'usual',
    { now: 1, nextOn: '2026-07-15' },
  ],
  [
    'it ends in 7 days: users of the panel hear no more of it',
    about({ expiresOn: '2026-06-22' }),
    'issue-panel',
    'user',
    'usual',
    { now: 1, nextOn: null },
  ],
  [
    'it ends in 7 days: who looks at the gadget does',
    about({ expiresOn: '2026-06-22' }),
    'dashboard-gadget',
    'user',
    'usual',
    { now: 1, nextOn: '2026-06-22' },
  ],
  [
    'and so do admins',
    about({ expiresOn: '2026-06-22' }),
    'issue-panel',
    'admin',
    'usual',
    { now: 1, nextOn: '2026-06-22' },
  ],
  [
    'only stops are told',
    about({ expiresOn: '2026-06-22' }),
    'issue-panel',
    'admin',
    'stops',
    { now: 0, nextOn: null },
  ],
  [
    'its renewal lapses on 1 July',
    about({ expiresOn: '2026-07-20', renewalUntil: '2026-07-01' }),
    'issue-panel',
    'user',
    'usual',
    { now: 0, nextOn: '2026-07-01' },
  ],
  [
    'people ask for seats, and it ends next year',
    about({ expiresOn: '2027-06-15', requests: [asked] }),
    'issue-panel',
    'admin',
    'usual',
    { now: 1, nextOn: '2027-04-16' },
  ],
  [
    'the trial ends in 8 days',
    host({ state: 'evaluation', evaluation: true, endsOn: '2026-06-23' }),
    'issue-panel',
    'user',
    'stops',
    { now: 0, nextOn: '2026-06-23' },
  ],
  [
    'the subscription is inactive',
    facts({ ...host({ state: 'inactive' }), licenses: [license({ expiresOn: '2026-08-15' })] }),
    'issue-panel',
    'user',
    'usual',
    { now: 1, nextOn: null },
  ],
])('%s', (_, known, place, audience, reach, expected) => {
  const chosen = { ...settings, reach: [{ place, audience, reach }] };
  expect(outlookFor(known, chosen, place, audience)).toEqual(expected);
});
