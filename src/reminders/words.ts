import type { Day } from '../policy';
import type { Milestone } from './milestones';
import type { SubjectKind } from './subject';

export type Language = 'en' | 'de';

/** What reminders say outside the console: nobody's own language is known there, so that an admin chooses one. */
interface Words {
  host: string;
  title: Record<SubjectKind, (name: string, endsOn: Day) => string>;
  state: (kind: SubjectKind, milestone: Milestone, through: Day, endsOn: Day) => string;
  product: (name: string) => string;
  renew: {
    before: (expiresOn: Day) => string;
    after: (renewals: number, expiresOn: Day) => string;
    unknown: string;
  };
  hostAction: string;
  order: string;
  contact: (contact: string) => string;
  console: string;
  announced: (milestone: Milestone) => string;
  footer: (kind: SubjectKind, announced: string) => string;
  settled: (kind: SubjectKind, why: 'renewed' | 'removed', newEnd: Day | null) => string;
}

const en: Words = {
  host: 'this app',
  title: {
    maintenance: (name, endsOn) => `Renew Mockups maintenance by ${endsOn}: ${name}`,
    evaluation: (name, endsOn) => `The evaluation of ${name} ends on ${endsOn}`,
    subscription: (name, endsOn) => `The subscription of ${name} ends on ${endsOn}`,
  },
  state: (kind, milestone, through, endsOn) => {
    const what = {
      maintenance: 'Maintenance',
      evaluation: 'The evaluation',
      subscription: 'The subscription',
    }[kind];
    return milestone > 0
      ? `${what} runs through ${through}.`
      : `${what} ended: ${endsOn} is the first day without it.`;
  },
  product: (name) => `Product: ${name}.`,
  renew: {
    before: (expiresOn) => `Renew early without losing a day: the new 12 months begin on ${expiresOn}.`,
    after: (renewals, expiresOn) =>
      `${renewals === 1 ? 'One renewal makes' : `${renewals} renewals make`} today covered, because each begins where the last one ended (${expiresOn}), not on the day you buy it.`,
    unknown: 'See the license in the console for what can be done.',
  },
  hostAction: 'A site administrator can buy or renew it under “Manage apps”.',
  order: 'Order the renewal',
  contact: (contact) => `Whom to ask: ${contact}`,
  console: 'Open the license centre',
  announced: (milestone) =>
    milestone > 0 ? `${milestone} days before` : milestone === 0 ? 'on the day itself' : 'the day after',
  footer: (kind, announced) =>
    kind === 'maintenance'
      ? `Reminder set for ${announced}. Register the renewal in the console, and this is closed.`
      : `Reminder set for ${announced}. Once Atlassian tells of another end, or of none, this is closed.`,
  settled: (kind, why, newEnd) => {
    if (why === 'removed') return 'Settled: the license is no longer in the register.';
    if (newEnd === null) return 'Settled: the license has no such end any more.';
    return {
      maintenance: `Settled: by the register, maintenance now runs up to ${newEnd}.`,
      evaluation: `Settled: the evaluation now ends on ${newEnd}.`,
      subscription: `Settled: the subscription now ends on ${newEnd}.`,
    }[kind];
  },
};

const de: Words = {
  host: 'dieser App',
  title: {
    maintenance: (name, endsOn) => `Mockups-Wartung bis ${endsOn} verlängern: ${name}`,
    evaluation: (name, endsOn) => `Die Testphase ${name} endet am ${endsOn}`,
    subscription: (name, endsOn) => `Das Abonnement ${name} endet am ${endsOn}`,
  },
  state: (kind, milestone, through, endsOn) => {
    const what = { maintenance: 'Die Wartung', evaluation: 'Die Testphase', subscription: 'Das Abonnement' }[
      kind
    ];
    return milestone > 0
      ? `${what} läuft bis einschließlich ${through}.`
      : `${what} ist abgelaufen: Der ${endsOn} ist der erste Tag ohne.`;
  },
  product: (name) => `Produkt: ${name}.`,
  renew: {
    before: (expiresOn) => `Früh verlängern kostet keinen Tag: Die neuen 12 Monate beginnen am ${expiresOn}.`,
    after: (renewals, expiresOn) =>
      `Mit ${renewals === 1 ? 'einer Verlängerung' : `${renewals} Verlängerungen`} ist heute wieder abgedeckt, denn jede beginnt, wo die letzte endete (${expiresOn}), nicht am Kauftag.`,
    unknown: 'Was möglich ist, steht bei der Lizenz in der Konsole.',
  },
  hostAction: 'Eine Person mit Site-Administration kann sie unter „Apps verwalten“ kaufen oder verlängern.',
  order: 'Verlängerung bestellen',
  contact: (contact) => `Ansprechperson: ${contact}`,
  console: 'Lizenzzentrale öffnen',
  announced: (milestone) =>
    milestone > 0 ? `${milestone} Tage vorher` : milestone === 0 ? 'den Tag selbst' : 'den Tag danach',
  footer: (kind, announced) =>
    kind === 'maintenance'
      ? `Erinnerung, eingestellt für ${announced}. Ist die Verlängerung in der Konsole eingetragen, wird dies geschlossen.`
      : `Erinnerung, eingestellt für ${announced}. Nennt Atlassian ein anderes Ende oder keines mehr, wird dies geschlossen.`,
  settled: (kind, why, newEnd) => {
    if (why === 'removed') return 'Erledigt: Die Lizenz steht nicht mehr im Verzeichnis.';
    if (newEnd === null) return 'Erledigt: Die Lizenz hat kein solches Ende mehr.';
    return {
      maintenance: `Erledigt: Laut Verzeichnis läuft die Wartung nun bis zum ${newEnd}.`,
      evaluation: `Erledigt: Die Testphase endet nun am ${newEnd}.`,
      subscription: `Erledigt: Das Abonnement endet nun am ${newEnd}.`,
    }[kind];
  },
};

export const words: Record<Language, Words> = { en, de };
