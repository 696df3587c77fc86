import { checkRows } from './check-rows';
import {
  INACTIVE,
  LISBON_30_ADMIN,
  LISBON_50_ADMIN,
  LISBON_OLD_ADMIN,
  NOTHING,
  ROME_7_ADMIN,
  TRIAL_OVER,
} from './sentences';

/* The same rows where something was dismissed: see what-is-said.test.ts. */

describe('few: one dismissal quiets a place', () => {
  const both = 'Lisbon ends in 30 days, Rome in 7';
  checkRows([
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
