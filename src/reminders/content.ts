import {
  addDays,
  isPeriodic,
  mockupsPolicy,
  type ClauseId,
  type Day,
  type License,
  type Reason,
} from '../policy';
import { dayOf, type Milestone } from './milestones';
import type { Subject, SubjectKind } from './subject';
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
  /** The license; null for the host's own. It has no key in it. */
  license: { name: string; contact: string; license: License } | null;
  language: Language;
  consoleUrl: string | null;
}

/** The words of a reminder: what ends, what the terms say is to be done, by which clause and where, and whom to ask. */
export function reminderContent(facts: ReminderFacts): ReminderContent {
  const { subject, milestone, license, language, consoleUrl } = facts;
  const say = words[language];
  const through = addDays(subject.endsOn, -1);
  const name = license?.name ?? say.host;
  const product = license && mockupsPolicy.products[license.license.product]?.name;
  return {
    milestone,
    title: say.title[subject.kind](name, subject.endsOn),
    dueOn: through,
    paragraphs: [
      [
        { text: say.state(subject.kind, milestone, through, subject.endsOn), strong: true },
        ...(product ? [{ text: ` ${say.product(product)}` }] : []),
      ],
      ...(license ? whatToDo(facts, license.license) : [[{ text: say.hostAction }]]),
      ...(license && license.contact !== '' ? [[{ text: say.contact(license.contact) }]] : []),
      ...(consoleUrl === null ? [] : [[{ text: say.console, link: consoleUrl }]]),
      [{ text: say.footer(subject.kind, say.announced(milestone)) }],
    ],
  };
}

/** The terms' answer on renewing as of the milestone's day, so that a delivery made again says the same. */
function whatToDo({ subject, milestone, language }: ReminderFacts, license: License): Part[][] {
  const say = words[language];
  const { maintenance, actions } = mockupsPolicy.evaluate(license, dayOf(subject.endsOn, milestone));
  const { reason, clauses, links } = actions.renew;
  const renewals = isPeriodic(maintenance) ? (maintenance.renewalsToCover ?? 0) : 0;
  const expiresOn = isPeriodic(maintenance) ? (maintenance.expiresOn ?? '') : '';
  return [
    [{ text: `${sentence(reason, renewals, expiresOn, language)} ${cited(clauses)}` }],
    ...(links[0] === undefined ? [] : [[{ text: say.order, link: links[0] }]]),
  ];
}

function sentence(reason: Reason, renewals: number, expiresOn: Day, language: Language): string {
  const say = words[language].renew;
  switch (reason) {
    case 'renew-before-expiry':
      return say.before(expiresOn);
    case 'renew-after-expiry':
      return say.after(renewals, expiresOn);
    default:
      return say.unknown;
  }
}

const cited = (clauses: readonly ClauseId[]) => `(${clauses.join(', ')})`;

/** The note under a settled reminder. */
export function settledNote(
  kind: SubjectKind,
  why: 'renewed' | 'removed',
  newEnd: Day | null,
  language: Language,
): string {
  return words[language].settled(kind, why, newEnd);
}
