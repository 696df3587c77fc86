import { checkRows } from './check-rows';
import {
  INACTIVE,
  INACTIVE_ADMIN,
  LISBON_30,
  LISBON_30_ADMIN,
  LISBON_OLD,
  LISBON_OLD_ADMIN,
  NOTHING,
  ROME_7,
  ROME_7_ADMIN,
  ROME_60,
  ROME_EXPIRED,
  ROME_EXPIRED_ADMIN,
  TRIAL_ENDS,
  TRIAL_OVER,
} from './sentences';

/*
 * What people are told, row by row, on 15 June 2026: where (banner and byline stand in Confluence, panel and gadget in
 * Jira), who looks, what is so, what they dismissed, what they asked for, how much admins chose to be said, and what is
 * said then. `—` is nothing.
 */
describe('whose business', () => {
  checkRows([
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
  checkRows([
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

describe('heard: requests reach admins, and answers those who asked', () => {
  const noAnswer = (what: string) => `You asked on 10 Jun 2026 for ${what}. No answer yet.`;
  const seatsDeclined =
    'You asked on 10 Jun 2026 for more seats: Mockups for Confluence Server. Anna: declined. “No budget”';
  checkRows([
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
