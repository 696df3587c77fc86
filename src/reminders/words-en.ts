import type { Need } from '../policy';
import { dayText } from './day-text';
import type { Milestone } from './milestones';
import type { Words } from './words';

const day = dayText('en-GB');
const list = new Intl.ListFormat('en-GB');

const NEEDS: Record<Need, string> = {
  'license-key': 'the current License Key',
  'credit-card': 'a credit card',
  'marketplace-account': 'your Atlassian Marketplace account',
  'site-owner': 'an owner of the site',
  'own-servers': 'a license on your own servers',
  'new-license': 'a new license',
  'migration-first': 'a migration first',
  'order-total': 'the total of the order',
};

const WHAT = { maintenance: 'maintenance', evaluation: 'the evaluation', subscription: 'the subscription' };
const AT_FIRST = {
  maintenance: 'Maintenance',
  evaluation: 'The evaluation',
  subscription: 'The subscription',
};

function announced(milestone: Milestone): string {
  if (milestone < 0) return 'the day after';
  if (milestone === 0) return 'the day itself';
  return milestone === 1 ? 'the day before' : `${milestone} days before`;
}

export const en: Words = {
  title: {
    maintenance: {
      before: (name, through) => `Renew Mockups maintenance by ${day(through)}: ${name}`,
      over: (name, through) => `Mockups maintenance ended on ${day(through)}: ${name}`,
    },
    evaluation: {
      before: (name, through) => `The evaluation of ${name} runs through ${day(through)}`,
      over: (name, through) => `The evaluation of ${name} ended on ${day(through)}`,
    },
    subscription: {
      before: (name, through) => `The subscription of ${name} runs through ${day(through)}`,
      over: (name, through) => `The subscription of ${name} ended on ${day(through)}`,
    },
  },
  state: (kind, milestone, through, endsOn) =>
    milestone > 0
      ? `${AT_FIRST[kind]} runs through ${day(through)}.`
      : `${AT_FIRST[kind]} ended on ${day(through)}; the first day without it is ${day(endsOn)}.`,
  product: (name) => `Product: ${name}.`,
  renew: {
    before: (expiresOn) => `Renew early without losing a day: the new 12 months begin on ${day(expiresOn)}.`,
    after: (renewals, expiresOn, asOf) =>
      `As of ${day(asOf)}, ${renewals === 1 ? 'one renewal is' : `${renewals} renewals are`} needed to be covered, because each begins where the last one ended (${day(expiresOn)}), not on the day you buy it.`,
    unknown: 'See the license in the console for what can be done.',
  },
  without: {
    before: 'Support and software updates end with it; the license keeps working, on an older version.',
    over: 'Support and software updates ended with it; the license keeps working, on an older version.',
  },
  needs: (needs) => `Needed to order: ${list.format(needs.map((need) => NEEDS[need]))}.`,
  terms: (documentsOf, clauses) => `Vendor’s terms of ${day(documentsOf)}: ${clauses}`,
  hostAction: 'A site administrator can buy or renew it under “Manage apps”.',
  order: 'Order the renewal',
  contact: (contact) => `Whom to ask: ${contact}`,
  console: 'Open the license centre',
  footer: (kind, milestone) =>
    kind === 'maintenance'
      ? `Reminder set for ${announced(milestone)}. Register the renewal in the console, and this is closed.`
      : `Reminder set for ${announced(milestone)}. Once Atlassian tells of another end, or of none, this is closed.`,
  settled: {
    removed: 'Settled: the license is no longer in the register.',
    endless: 'Settled: the license has no such end any more.',
  },
  renewed: (kind, through) =>
    kind === 'maintenance'
      ? `Settled: by the register, maintenance now runs through ${day(through)}.`
      : `Settled: ${WHAT[kind]} now runs through ${day(through)}.`,
  stillOver: (kind, through, asOf, renewals) => {
    if (kind !== 'maintenance') return `Closed: ${WHAT[kind]} now counts as ended on ${day(through)}.`;
    const needed =
      renewals === null ? '' : `: ${renewals === 1 ? 'one renewal is' : `${renewals} renewals are`} needed`;
    return `Closed: the register now says that maintenance ended on ${day(through)}. As of ${day(asOf)}, still not covered${needed}.`;
  },
};
