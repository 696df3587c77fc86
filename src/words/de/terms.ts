import type { Words } from '../words';

/** Die Seite mit den Bedingungen des Herstellers. */
export const terms: Words['terms'] = {
  title: 'Bedingungen',
  about:
    'Jede Antwort hier beruht auf den Bedingungen des Herstellers. Hier steht in unseren Worten, was jede nummerierte Klausel sagt und welche Antworten sich auf sie stützen.',
  inForce: 'Dokumente des Herstellers vom {date}',
  inForceUntil: 'Dokumente des Herstellers vom {date}, gültig bis {until}',
  M: 'Wartung',
  U: 'Upgrades',
  D: 'Wo die Dokumente schweigen: was wir entschieden haben',
  citedBy: 'Begründet: {answers}.',
  example: 'Beispiel',
  show: 'Alle Bedingungen',
};

/** Wie eine Antwort heißt, die sich auf eine Klausel stützt. */
export const citing: Words['citing'] = {
  maintenance: 'den Stand der Wartung',
  support: 'Support',
  updates: 'Updates',
  release: 'die Installation eines Release',
  renew: 'das Verlängern',
  upgrade: 'ein Upgrade',
  downgrade: 'den Wechsel zu weniger Plätzen',
  migrate: 'den Umzug zum Marketplace',
  coTerm: 'das Angleichen von Laufzeiten',
  multiYear: 'mehrere Jahre auf einmal',
  payOtherwise: 'andere Zahlungswege',
  hostTier: 'die Größe des Hostprodukts',
  plan: 'die Folgen eines Kaufs',
  refusal: 'was als Eingabe abgelehnt wird',
  leadTime: 'wie früh ein Ende angekündigt wird',
  document: 'welche Bedingungen an einem Tag gelten',
};

/** Ein Beispiel: was über die Lizenz bekannt ist, was gefragt wird, und die Antwort. */
export const example: Words['example'] = {
  event: '{event} am {day}',
  eventSeats: '{event} am {day}, {seats}',
  eventExpires: '{event} am {day}: läuft ab am {expires}',
  nothing: 'nichts eingetragen',
  'subscription-active': 'Abonnement aktiv',
  'subscription-evaluation': 'Testphase läuft',
  'subscription-inactive': 'Abonnement nicht aktiv',
  'subscription-absent': 'über das Abonnement ist nichts bekannt',
  notOwnServers: 'nicht auf eigenen Servern',
  dropped: 'angenommen, spätere Bedingungen ab {day} kennen das Produkt nicht mehr',
  askedOn: 'gefragt am {day}',
  releasedOn: 'Release vom {day}',
  orderTotal: 'Bestellung über {amount}',
  planned: 'geplant: {purchase}',
  state: 'Stand: {state}.',
  expiresOn: 'Läuft ab am {day}.',
  renewals:
    '{count, plural, one {Mit einer Verlängerung ist} other {Mit # Verlängerungen ist}} der Tag gedeckt.',
  says: '{question} {answer}.',
  support: 'Support?',
  updates: 'Updates?',
  release: 'Darf es installiert werden?',
  hostTier: 'Muss sie zur Größe des Hostprodukts passen?',
  link: '{question} Wo: {link}',
  refused: 'Abgelehnt.',
  leadDays: 'Die Ankündigung {days, plural, one {# Tag} other {# Tage}} vorher ist fällig.',
  document: 'Es gelten die Bedingungen, die ab {day} in Kraft sind.',
};
