import { type Row, saidIn } from './table';

/*
 * What people are told, row by row, on 15 June 2026: where (banner and byline stand in Confluence, panel and gadget in
 * Jira), who looks, what is so, what they dismissed, what they asked for, how much admins chose to be said, and what is
 * said then. `—` is nothing.
 */
const NOTHING = '—';
const ROME_60 =
  'Mockups for JIRA Server has updates and support through 13 Aug 2026, in 59 days. It keeps working afterwards.';
const ROME_7 =
  'Mockups for JIRA Server has updates and support through 21 Jun 2026, in 6 days. It keeps working afterwards.';
const ROME_7_ADMIN =
  'Maintenance for Rome runs through 21 Jun 2026, in 6 days. Renew it by then to stay covered.';
const LISBON_30 =
  'Mockups for Confluence Server has updates and support through 14 Jul 2026, in 29 days. It keeps working afterwards.';
const LISBON_30_ADMIN =
  'Maintenance for Lisbon runs through 14 Jul 2026, in 29 days. Renew it by then to stay covered.';
const LISBON_50_ADMIN =
  'Maintenance for Lisbon runs through 3 Aug 2026, in 49 days. Renew it by then to stay covered.';
const ROME_EXPIRED =
  'Mockups for JIRA Server has had no updates or support since 15 Jun 2026. It keeps working as it is.';
const ROME_EXPIRED_ADMIN =
  'Maintenance for Rome has expired: it covered through 14 Jun 2026, yesterday. The license keeps working; renew it for updates and support.';
const LISBON_OLD =
  'Mockups for Confluence Server has had no updates or support since 2 Mar 2019. It keeps working as it is.';
const LISBON_OLD_ADMIN =
  'Maintenance for Lisbon has expired: it covered through 1 Mar 2019, 7 years ago. The license keeps working; renew it for updates and support.';
const INACTIVE = 'Mockups cannot be edited on this site: its subscription is inactive.';
const INACTIVE_ADMIN =
  'The subscription to Mockups on this site is inactive. Renew it under “Manage apps”: until then nothing can be edited or changed, and no reminder is sent.';
const TRIAL_ENDS = 'The trial of Mockups on this site runs through 21 Jun 2026, in 6 days.';
const TRIAL_OVER = 'The trial of Mockups on this site has ended; it ran through 9 Jun 2026.';

const rows = (list: [Row, string][]) => list.map(([row, said]) => ({ ...row, said }));
const titleOf = ({ where, who, so, dismissed, asked, reach }: Row) =>
  [
    `${where}, ${who}: ${so}`,
    dismissed &&
      `dismissed ${dismissed.daysAgo} days ago in the ${dismissed.in ?? 'gadget'} (${dismissed.how}): ${dismissed.so}`,
    asked && `asked for ${asked}`,
    reach && `admins chose: ${reach}`,
  ]
    .filter(Boolean)
    .join('; ');

const check = (list: [Row, string][]) =>
  it.each(rows(list).map((row) => [titleOf(row), row.said, row] as const))('%s -> %s', (_, said, row) =>
    expect(saidIn(row)).toBe(said),
  );

describe('whose business', () => {
  check([
    [{ where: 'banner', who: 'user', so: 'nothing is due' }, NOTHING],
    [{ where: 'banner', who: 'user', so: 'Lisbon ends in 30 days' }, LISBON_30],
    [{ where: 'panel', who: 'user', so: 'Lisbon ends in 30 days' }, NOTHING],
    [{ where: 'gadget', who: 'user', so: 'Lisbon ends in 30 days' }, NOTHING],
    [{ where: 'panel', who: 'admin', so: 'Lisbon ends in 30 days' }, LISBON_30_ADMIN],
    [{ where: 'panel', who: 'user', so: 'Rome ends in 60 days' }, ROME_60],
    [{ where: 'panel', who: 'user', so: 'Lisbon ends in 30 days, Rome in 7' }, ROME_7],
    [{ where: 'banner', who: 'user', so: 'Lisbon ends in 30 days, Rome in 7' }, LISBON_30],
    [{ where: 'banner', who: 'admin', so: 'Lisbon ends in 30 days, Rome in 7' }, ROME_7_ADMIN],
    [{ where: 'banner', who: 'user', so: 'Rome expired today' }, NOTHING],
    [{ where: 'panel', who: 'user', so: 'Rome expired today' }, NOTHING],
    [{ where: 'byline', who: 'user', so: 'Rome expired today' }, NOTHING],
    [{ where: 'gadget', who: 'user', so: 'Rome expired today' }, ROME_EXPIRED],
    [{ where: 'panel', who: 'admin', so: 'Rome expired today' }, ROME_EXPIRED_ADMIN],
    [{ where: 'banner', who: 'user', so: 'Lisbon expired years ago' }, NOTHING],
    [{ where: 'byline', who: 'user', so: 'Lisbon expired years ago' }, LISBON_OLD],
    [{ where: 'banner', who: 'admin', so: 'Lisbon expired years ago' }, LISBON_OLD_ADMIN],
    [{ where: 'banner', who: 'user', so: 'a license for Desktop ends in 7 days' }, NOTHING],
    [{ where: 'gadget', who: 'user', so: 'a license for Desktop ends in 7 days' }, NOTHING],
    [{ where: 'panel', who: 'user', so: 'Rome’s renewal is in progress' }, NOTHING],
    [{ where: 'panel', who: 'admin', so: 'Rome’s renewal is in progress' }, NOTHING],
    [{ where: 'banner', who: 'user', so: 'the trial ends in 7 days' }, TRIAL_ENDS],
    [
      { where: 'banner', who: 'admin', so: 'the trial ends in 7 days' },
      `${TRIAL_ENDS} Buy it under “Manage apps” to go on.`,
    ],
    [{ where: 'panel', who: 'user', so: 'the trial has ended' }, TRIAL_OVER],
    [{ where: 'panel', who: 'user', so: 'the subscription is inactive, Rome ends in 7 days' }, INACTIVE],
    [
      { where: 'panel', who: 'admin', so: 'the subscription is inactive, Rome ends in 7 days' },
      INACTIVE_ADMIN,
    ],
  ]);
});

describe('more or less than usual, as admins chose', () => {
  check([
    [{ where: 'banner', who: 'user', so: 'Lisbon ends in 30 days', reach: 'nothing' }, NOTHING],
    [{ where: 'banner', who: 'user', so: 'the subscription is inactive', reach: 'nothing' }, NOTHING],
    [{ where: 'banner', who: 'user', so: 'Lisbon ends in 30 days', reach: 'stops' }, NOTHING],
    [{ where: 'banner', who: 'user', so: 'the subscription is inactive', reach: 'stops' }, INACTIVE],
    [{ where: 'banner', who: 'admin', so: 'Lisbon expired years ago', reach: 'stops' }, NOTHING],
    [{ where: 'banner', who: 'user', so: 'Rome ends in 7 days', reach: 'everything' }, ROME_7],
    [{ where: 'banner', who: 'user', so: 'Lisbon expired years ago', reach: 'everything' }, LISBON_OLD],
    [
      { where: 'gadget', who: 'user', so: '2 people ask for a renewal of Rome', reach: 'everything' },
      NOTHING,
    ],
  ]);
});

describe('few: one dismissal quiets a place', () => {
  const both = 'Lisbon ends in 30 days, Rome in 7';
  check([
    // The thing itself.
    [
      {
        where: 'gadget',
        who: 'user',
        so: 'Rome ends in 7 days',
        dismissed: { so: 'Rome ends in 7 days', how: 'not-now', daysAgo: 0 },
      },
      NOTHING,
    ],
    [
      {
        where: 'panel',
        who: 'user',
        so: 'Rome ends in 7 days',
        dismissed: { so: 'Rome ends in 7 days', how: 'not-now', daysAgo: 0 },
      },
      NOTHING,
    ],
    [
      {
        where: 'gadget',
        who: 'user',
        so: 'Rome ends in 60 days',
        dismissed: { so: 'Rome expired today', how: 'not-now', daysAgo: 0 },
      },
      NOTHING,
    ],
    // Seven days later it is there again, unless it was put away until it changes, or for good.
    [
      {
        where: 'gadget',
        who: 'admin',
        so: 'Lisbon expired years ago',
        dismissed: { so: 'Lisbon expired years ago', how: 'not-now', daysAgo: 6 },
      },
      NOTHING,
    ],
    [
      {
        where: 'gadget',
        who: 'admin',
        so: 'Lisbon expired years ago',
        dismissed: { so: 'Lisbon expired years ago', how: 'not-now', daysAgo: 7 },
      },
      LISBON_OLD_ADMIN,
    ],
    [
      {
        where: 'gadget',
        who: 'admin',
        so: 'Lisbon expired years ago',
        dismissed: { so: 'Lisbon expired years ago', how: 'until-it-changes', daysAgo: 400 },
      },
      NOTHING,
    ],
    [
      {
        where: 'gadget',
        who: 'user',
        so: 'Rome expired today',
        dismissed: { so: 'Rome ends in 60 days', how: 'not-for-me', daysAgo: 0 },
      },
      NOTHING,
    ],
    // Nothing takes its place within a week, and later only what is graver.
    [
      {
        where: 'gadget',
        who: 'admin',
        so: both,
        dismissed: { so: 'Rome ends in 7 days', how: 'until-it-changes', daysAgo: 0 },
      },
      NOTHING,
    ],
    [
      {
        where: 'gadget',
        who: 'admin',
        so: both,
        dismissed: { so: 'Lisbon ends in 30 days', how: 'until-it-changes', daysAgo: 0 },
      },
      NOTHING,
    ],
    [
      {
        where: 'gadget',
        who: 'admin',
        so: both,
        dismissed: { so: 'Lisbon ends in 30 days', how: 'until-it-changes', daysAgo: 6 },
      },
      NOTHING,
    ],
    [
      {
        where: 'gadget',
        who: 'admin',
        so: both,
        dismissed: { so: 'Lisbon ends in 30 days', how: 'until-it-changes', daysAgo: 7 },
      },
      ROME_7_ADMIN,
    ],
    [
      {
        where: 'gadget',
        who: 'admin',
        so: 'Rome ends in 40 days, Lisbon in 50',
        dismissed: { so: 'Rome ends in 40 days', how: 'until-it-changes', daysAgo: 10 },
      },
      NOTHING,
    ],
    [
      {
        where: 'gadget',
        who: 'admin',
        so: 'Rome ends in 40 days, Lisbon in 30',
        dismissed: { so: 'Rome ends in 40 days', how: 'until-it-changes', daysAgo: 10 },
      },
      LISBON_30_ADMIN,
    ],
    // What was dismissed is gone, and so is the quiet; so it is where it is not for this person.
    [
      {
        where: 'gadget',
        who: 'admin',
        so: 'Rome was renewed, Lisbon ends in 50 days',
        dismissed: { so: 'Rome ends in 40 days', how: 'until-it-changes', daysAgo: 10 },
      },
      LISBON_50_ADMIN,
    ],
    [
      {
        where: 'gadget',
        who: 'admin',
        so: 'Rome ends in 40 days, Lisbon in 50',
        dismissed: { so: 'Rome ends in 40 days', how: 'not-for-me', daysAgo: 10 },
      },
      LISBON_50_ADMIN,
    ],
    // Somebody who asks later is heard.
    [
      {
        where: 'gadget',
        who: 'admin',
        so: 'one asked for seats on Rome on 5 June, one asks for an upgrade of Lisbon today',
        dismissed: { so: 'one asked for seats on Rome on 5 June', how: 'until-it-changes', daysAgo: 8 },
      },
      'One person asks for an upgrade: Lisbon. Answer them in the console.',
    ],
    // The place itself is quiet; where people come to look, another place is not.
    [
      {
        where: 'byline',
        who: 'admin',
        so: both,
        dismissed: { so: 'Rome ends in 7 days', how: 'not-now', daysAgo: 0, in: 'banner' },
      },
      LISBON_30_ADMIN,
    ],
    // Where prompts come by themselves, the week holds in all places.
    [
      {
        where: 'panel',
        who: 'admin',
        so: both,
        dismissed: { so: 'Rome ends in 7 days', how: 'not-now', daysAgo: 0, in: 'banner' },
      },
      NOTHING,
    ],
    // What has stopped working is always said, until it is dismissed itself; and nobody puts it away for longer than a week.
    [
      {
        where: 'gadget',
        who: 'user',
        so: 'the subscription is inactive',
        dismissed: { so: 'the subscription is inactive', how: 'until-it-changes', daysAgo: 6 },
      },
      NOTHING,
    ],
    [
      {
        where: 'gadget',
        who: 'user',
        so: 'the subscription is inactive',
        dismissed: { so: 'the subscription is inactive', how: 'until-it-changes', daysAgo: 7 },
      },
      INACTIVE,
    ],
    [
      {
        where: 'gadget',
        who: 'user',
        so: 'the subscription is inactive',
        dismissed: { so: 'Rome ends in 7 days', how: 'not-for-me', daysAgo: 0 },
      },
      INACTIVE,
    ],
    [
      {
        where: 'gadget',
        who: 'user',
        so: 'the subscription is inactive',
        dismissed: { so: 'the subscription is inactive', how: 'not-now', daysAgo: 6 },
      },
      NOTHING,
    ],
    [
      {
        where: 'gadget',
        who: 'user',
        so: 'the subscription is inactive',
        dismissed: { so: 'the subscription is inactive', how: 'not-now', daysAgo: 7 },
      },
      INACTIVE,
    ],
    [
      {
        where: 'gadget',
        who: 'user',
        so: 'the trial has ended',
        dismissed: { so: 'the trial ends in 7 days', how: 'not-for-me', daysAgo: 0 },
      },
      TRIAL_OVER,
    ],
  ]);
});

describe('heard: requests reach admins, and answers those who asked', () => {
  const noAnswer = (what: string) => `You asked on 10 Jun 2026 for ${what}. No answer yet.`;
  const seatsDeclined =
    'You asked on 10 Jun 2026 for more seats: Mockups for Confluence Server. Anna: declined. “No budget”';
  check([
    [
      { where: 'banner', who: 'admin', so: '2 people ask for a renewal of Rome' },
      '2 people ask for a renewal: Rome. Answer them in the console.',
    ],
    [
      { where: 'panel', who: 'admin', so: 'one asks for seats on Rome' },
      'One person asks for more seats: Rome. Answer them in the console.',
    ],
    [
      { where: 'gadget', who: 'admin', so: '3 people ask for an upgrade of Rome' },
      '3 people ask for an upgrade: Rome. Answer them in the console.',
    ],
    [
      { where: 'byline', who: 'admin', so: 'one asks for seats on this site' },
      'One person asks for more seats on this site. Answer them in the console.',
    ],
    [{ where: 'panel', who: 'user', so: '2 people ask for a renewal of Rome' }, NOTHING],
    [
      { where: 'panel', who: 'user', so: 'Rome ends in 7 days', asked: 'a renewal of Rome, not answered' },
      `${ROME_7} | ${noAnswer('a renewal')}`,
    ],
    [
      { where: 'panel', who: 'user', so: 'nothing is due', asked: 'a renewal of Rome, not answered' },
      noAnswer('a renewal: Mockups for JIRA Server'),
    ],
    [
      { where: 'byline', who: 'user', so: 'nothing is due', asked: 'seats on Lisbon, not answered' },
      noAnswer('more seats: Mockups for Confluence Server'),
    ],
    [{ where: 'banner', who: 'user', so: 'nothing is due', asked: 'seats on Lisbon, not answered' }, NOTHING],
    [
      { where: 'panel', who: 'user', so: 'nothing is due', asked: 'a renewal of Rome, done' },
      'You asked on 10 Jun 2026 for a renewal: Mockups for JIRA Server. Anna: done.',
    ],
    [
      { where: 'panel', who: 'user', so: 'nothing is due', asked: 'an upgrade of Rome, declined' },
      'You asked on 10 Jun 2026 for an upgrade: Mockups for JIRA Server. Anna: declined. “No budget”',
    ],
    [
      { where: 'gadget', who: 'user', so: 'nothing is due', asked: 'seats on this site, done' },
      'You asked on 10 Jun 2026 for more seats on this site. Anna: done.',
    ],
    // An answer stands under its own license, or by itself with its name.
    [
      { where: 'banner', who: 'user', so: 'Lisbon ends in 30 days', asked: 'seats on Lisbon, declined' },
      `${LISBON_30} | You asked on 10 Jun 2026 for more seats. Anna: declined. “No budget”`,
    ],
    [
      { where: 'banner', who: 'user', so: 'Lisbon ends in 30 days', asked: 'a renewal of Rome, done' },
      'You asked on 10 Jun 2026 for a renewal: Mockups for JIRA Server. Anna: done.',
    ],
    [
      { where: 'panel', who: 'user', so: 'Rome ends in 7 days', asked: 'seats on Lisbon, declined' },
      `${ROME_7} | ${seatsDeclined}`,
    ],
    [
      { where: 'banner', who: 'user', so: 'the subscription is inactive', asked: 'a renewal of Rome, done' },
      INACTIVE,
    ],
    // One text at a time: what is in progress is never beside "no answer yet".
    [
      {
        where: 'panel',
        who: 'user',
        so: 'Rome’s renewal is in progress',
        asked: 'a renewal of Rome, not answered',
      },
      'You asked on 10 Jun 2026 for a renewal: Mockups for JIRA Server. Anna: in progress until 1 Jul 2026.',
    ],
    [
      {
        where: 'panel',
        who: 'user',
        so: 'Rome’s renewal is in progress',
        asked: 'a renewal of Rome, in progress',
      },
      'You asked on 10 Jun 2026 for a renewal: Mockups for JIRA Server. Anna: in progress until 10 Jul 2026.',
    ],
    [
      {
        where: 'panel',
        who: 'user',
        so: 'Rome ends in 7 days',
        asked: 'a renewal of Rome, which was to be done by 14 June',
      },
      `${ROME_7} | ${noAnswer('a renewal')}`,
    ],
  ]);
});
