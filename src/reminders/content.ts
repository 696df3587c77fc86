import { addDays, isPeriodic, mockupsPolicy, type ClauseId, type Day, type License } from '../policy';
import { consoleLink } from './console-link';
import type { Milestone } from './milestones';
import type { Subject } from './subject';
import { words, type Language } from './words';

/** What a reminder says, in paragraphs; each target writes it in its own way. */
export interface ReminderContent {
  milestone: Milestone;
  title: string;
  /** The last day on which to act without losing a day. */
  dueOn: Day;
  paragraphs: Part[][];
}

export type Part = { text: string; link?: string; strong?: boolean };

export interface ReminderFacts {
  subject: Subject;
  milestone: Milestone;
  /** The day on which its delivery was begun, so that a delivery made again says the same. */
  asOf: Day;
  /** The license; null for the host's own. It has no key in it. */
  license: { name: string; contact: string; license: License } | null;
  language: Language;
  consoleUrl: string | null;
}

/** What the host's own license is for. */
const APP = 'Mockups';

/** The words of a reminder: what ends, what the terms say is to be done, by which clause and where, and whom to ask. */
export function reminderContent(facts: ReminderFacts): ReminderContent {
  const { subject, milestone, license, language, consoleUrl } = facts;
  const say = words[language];
  const through = addDays(subject.endsOn, -1);
  const title = say.title[subject.kind][milestone > 0 ? 'before' : 'over'];
  const product = license && mockupsPolicy.products[license.license.product]?.name;
  return {
    milestone,
    title: title(license?.name ?? APP, through),
    dueOn: through,
    paragraphs: [
      [
        { text: say.state(subject.kind, milestone, through, subject.endsOn), strong: true },
        ...(product ? [{ text: ` ${say.product(product)}` }] : []),
      ],
      ...(license ? whatToDo(facts, license.license) : [[{ text: say.hostAction }]]),
      ...(license && license.contact !== '' ? [[{ text: say.contact(license.contact) }]] : []),
      ...(consoleUrl === null ? [] : [[{ text: say.console, link: consoleLink(consoleUrl, subject) }]]),
      [{ text: say.footer(subject.kind, milestone) }],
    ],
  };
}

/** The terms' answers: on renewing as of that day, and on what is lost with the end. */
function whatToDo({ subject, milestone, asOf, language }: ReminderFacts, license: License): Part[][] {
  const say = words[language];
  const { renew } = mockupsPolicy.evaluate(license, asOf).actions;
  const { support } = mockupsPolicy.evaluate(license, subject.endsOn);
  const lost = support.available === false ? support.clauses : [];
  const cited = vendorClauses([...renew.clauses, ...lost]);
  const order = [
    ...(renew.needs.length === 0 ? [] : [{ text: `${say.needs(renew.needs)} ` }]),
    ...(renew.links[0] === undefined ? [] : [{ text: say.order, link: renew.links[0] }]),
  ];
  return [
    [{ text: onRenewing(license, asOf, language) }],
    ...(lost.length === 0 ? [] : [[{ text: say.without[milestone > 0 ? 'before' : 'over'] }]]),
    ...(order.length === 0 ? [] : [order]),
    [{ text: say.terms(mockupsPolicy.reference.documentsOf, cited.join(', ')) }],
  ];
}

function onRenewing(license: License, asOf: Day, language: Language): string {
  const say = words[language].renew;
  const { maintenance, actions } = mockupsPolicy.evaluate(license, asOf);
  if (!isPeriodic(maintenance) || maintenance.expiresOn === null) return say.unknown;
  switch (actions.renew.reason) {
    case 'renew-before-expiry':
      return say.before(maintenance.expiresOn);
    case 'renew-after-expiry':
      return say.after(maintenance.renewalsToCover ?? 0, maintenance.expiresOn, asOf);
    default:
      return say.unknown;
  }
}

/** What the vendor wrote (M, U), each once, in the order of the documents. The decisions (D) are the app's own. */
function vendorClauses(clauses: readonly ClauseId[]): ClauseId[] {
  const order = new Intl.Collator('en', { numeric: true });
  return [...new Set(clauses)].filter((clause) => /^[MU]\d/.test(clause)).sort(order.compare);
}
