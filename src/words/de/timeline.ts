import type { Words } from '../words';

export const timeline: Words['timeline'] = {
  title: 'Zeitstrahl',
  today: 'Heute',
  of: 'Deckung von {name}',
  empty: 'Keine Deckung eingetragen.',
  subscription: 'Enthalten, solange das Abonnement aktiv ist',
  free: 'Kleinere Updates kostenlos; keine Wartung',
  'period-past': '{from} – {through}: {source}, {bought}',
  'period-running': '{from} – {through}: {source}, {bought}',
  'period-ahead': '{from} – {through}: im Voraus gekauft, {source}, {bought}',
  periodFromUnknown: 'Bis {through}: laut Angabe vom {bought}',
  lostByUpgrade: '{from} – {through}: durch das Upgrade vom {by} verloren',
  lostByStatement: '{from} – {through}: durch die Angabe vom {by} zurückgenommen',
  'legend-running': 'deckt heute',
  'legend-ahead': 'im Voraus gekauft',
  'legend-past': 'vorbei',
  'legend-lost': 'bezahlt und verloren',
  'legend-subscription': 'im Abonnement enthalten',
  'legend-free': 'kostenlose Updates',
  near: 'Um heute',
  whole: 'Alles',
};
