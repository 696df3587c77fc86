import type { Words } from '../words';

export const status: Words['status'] = {
  expired: 'Abgelaufen',
  inactive: 'Inaktiv',
  soon: 'Endet bald',
  covered: 'Gedeckt',
  included: 'Enthalten',
  trial: 'Testphase',
  none: 'Ohne Wartung',
  unknown: 'Unbekannt',
};

export const statusLine: Words['statusLine'] = {
  expired: 'Gedeckt bis {through}, {far}',
  inactive: 'Das Abonnement ist nicht aktiv',
  soon: 'Gedeckt bis {through}, {far}',
  covered: 'Gedeckt bis {through}, {far}',
  included: 'Enthalten, solange das Abonnement aktiv ist',
  trial: 'In der Testphase enthalten',
  none: 'Kleinere Updates kostenlos, nichts zu verlängern',
  unknown: 'Zu wenig eingetragen, um es zu sagen',
};

export const channel: Words['channel'] = { direct: 'Direkt gekauft', marketplace: 'Atlassian Marketplace' };

export const channelShort: Words['channelShort'] = { direct: 'direkt', marketplace: 'Marketplace' };

export const seats: Words['seats'] = {
  users: '{count, plural, one {# Benutzer} other {# Benutzer}}',
  editors: '{count, plural, one {# Platz} other {# Plätze}}',
  projects: '{count, plural, one {# Projekt} other {# Projekte}}',
};

export const event: Words['event'] = {
  new: 'Neue Lizenz',
  renewal: 'Verlängerung',
  upgrade: 'Upgrade',
  statement: 'Genannter Ablauf',
  migration: 'Umzug in den Marketplace',
};

export const actionAsked: Words['actionAsked'] = {
  renew: 'Wartung verlängern?',
  upgrade: 'Auf mehr Plätze wechseln?',
  downgrade: 'Auf weniger Plätze wechseln?',
  migrate: 'In den Marketplace umziehen?',
  coTerm: 'Ablauftage angleichen oder ändern?',
  multiYear: 'Mehrere Jahre auf einmal kaufen?',
  payOtherwise: 'Anders als mit Karte zahlen?',
};

export const actionDone: Words['actionDone'] = {
  renew: 'Verlängern',
  upgrade: 'Upgrade',
  downgrade: 'Verkleinern',
  migrate: 'In den Marketplace umziehen',
  coTerm: 'Ablauftage angleichen',
  multiYear: 'Mehrere Jahre kaufen',
  payOtherwise: 'Anders zahlen',
};

export const answer: Words['answer'] = { yes: 'Ja', no: 'Nein', unknown: 'Nicht bekannt' };
