import type { Need } from '../policy';
import { dayText } from './day-text';
import type { Milestone } from './milestones';
import type { Words } from './words';

const day = dayText('de-DE');
const list = new Intl.ListFormat('de-DE');

const NEEDS: Record<Need, string> = {
  'license-key': 'der aktuelle License Key',
  'credit-card': 'eine Kreditkarte',
  'marketplace-account': 'Ihr Konto beim Atlassian Marketplace',
  'site-owner': 'eine Person, der die Site gehört',
  'own-servers': 'eine Lizenz auf eigenen Servern',
  'new-license': 'eine neue Lizenz',
  'migration-first': 'zuerst der Umzug',
  'order-total': 'die Bestellsumme',
};

const AT_FIRST = { maintenance: 'Die Wartung', evaluation: 'Die Testphase', subscription: 'Das Abonnement' };

function announced(milestone: Milestone): string {
  if (milestone < 0) return 'den Tag danach';
  if (milestone === 0) return 'den Tag selbst';
  return milestone === 1 ? 'den Tag vorher' : `${milestone} Tage vorher`;
}

export const de: Words = {
  title: {
    maintenance: {
      before: (name, through) => `Mockups-Wartung bis ${day(through)} verlängern: ${name}`,
      over: (name, through) => `Mockups-Wartung endete am ${day(through)}: ${name}`,
    },
    evaluation: {
      before: (name, through) => `Die Testphase von ${name} läuft bis einschließlich ${day(through)}`,
      over: (name, through) => `Die Testphase von ${name} endete am ${day(through)}`,
    },
    subscription: {
      before: (name, through) => `Das Abonnement von ${name} läuft bis einschließlich ${day(through)}`,
      over: (name, through) => `Das Abonnement von ${name} endete am ${day(through)}`,
    },
  },
  state: (kind, milestone, through, endsOn) =>
    milestone > 0
      ? `${AT_FIRST[kind]} läuft bis einschließlich ${day(through)}.`
      : `${AT_FIRST[kind]} endete am ${day(through)}; der erste Tag ohne ist der ${day(endsOn)}.`,
  product: (name) => `Produkt: ${name}.`,
  renew: {
    before: (expiresOn) =>
      `Früh verlängern kostet keinen Tag: Die neuen 12 Monate beginnen am ${day(expiresOn)}.`,
    after: (renewals, expiresOn, asOf) =>
      `Stand ${day(asOf)}: ${renewals === 1 ? 'Eine Verlängerung ist' : `${renewals} Verlängerungen sind`} nötig, um abgedeckt zu sein, denn jede beginnt, wo die letzte endete (${day(expiresOn)}), nicht am Kauftag.`,
    unknown: 'Was möglich ist, steht bei der Lizenz in der Konsole.',
  },
  without: {
    before:
      'Support und Software-Updates enden mit ihr; die Lizenz funktioniert weiter, auf einer älteren Version.',
    over: 'Support und Software-Updates endeten mit ihr; die Lizenz funktioniert weiter, auf einer älteren Version.',
  },
  needs: (needs) => `Zum Bestellen nötig: ${list.format(needs.map((need) => NEEDS[need]))}.`,
  terms: (documentsOf, clauses) => `Bedingungen des Herstellers vom ${day(documentsOf)}: ${clauses}`,
  hostAction: 'Eine Person mit Site-Administration kann sie unter „Apps verwalten“ kaufen oder verlängern.',
  order: 'Verlängerung bestellen',
  contact: (contact) => `Ansprechperson: ${contact}`,
  console: 'Lizenzzentrale öffnen',
  footer: (kind, milestone) =>
    kind === 'maintenance'
      ? `Erinnerung, eingestellt für ${announced(milestone)}. Ist die Verlängerung in der Konsole eingetragen, wird dies geschlossen.`
      : `Erinnerung, eingestellt für ${announced(milestone)}. Nennt Atlassian ein anderes Ende oder keines mehr, wird dies geschlossen.`,
  settled: {
    removed: 'Erledigt: Die Lizenz steht nicht mehr im Verzeichnis.',
    endless: 'Erledigt: Die Lizenz hat kein solches Ende mehr.',
  },
  renewed: (kind, through) =>
    kind === 'maintenance'
      ? `Erledigt: Laut Verzeichnis läuft die Wartung nun bis einschließlich ${day(through)}.`
      : `Erledigt: ${AT_FIRST[kind]} läuft nun bis einschließlich ${day(through)}.`,
  stillOver: (kind, through, asOf, renewals) => {
    if (kind !== 'maintenance')
      return `Geschlossen: ${AT_FIRST[kind]} gilt nun als beendet am ${day(through)}.`;
    const needed =
      renewals === null
        ? ''
        : `: ${renewals === 1 ? 'Eine Verlängerung ist' : `${renewals} Verlängerungen sind`} nötig`;
    return `Geschlossen: Laut Verzeichnis endete die Wartung nun am ${day(through)}. Stand ${day(asOf)} weiterhin nicht abgedeckt${needed}.`;
  },
};
