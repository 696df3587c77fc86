import type { Words } from '../words';

export const timeline: Words['timeline'] = {
  title: 'Zeitstrahl',
  today: 'Heute',
  of: 'Deckung von {name}',
  empty: 'Keine Deckung eingetragen.',
  subscription: 'Enthalten, solange das Abonnement aktiv ist ({clauses})',
  free: 'Kleinere Updates kostenlos; keine Wartung ({clauses})',
  'period-past': '{from} – {through}: {source}, {bought} ({clauses})',
  'period-running': '{from} – {through}: {source}, {bought} ({clauses})',
  'period-ahead': '{from} – {through}: im Voraus gekauft, {source}, {bought} ({clauses})',
  periodFromUnknown: 'Bis {through}: laut Angabe vom {bought} ({clauses})',
  lostByUpgrade: '{from} – {through}: durch das Upgrade vom {by} verloren ({clauses})',
  lostByStatement: '{from} – {through}: durch die Angabe vom {by} zurückgenommen ({clauses})',
  'legend-running': 'deckt heute',
  'legend-ahead': 'im Voraus gekauft',
  'legend-past': 'vorbei',
  'legend-lost': 'bezahlt und verloren',
  'legend-subscription': 'im Abonnement enthalten',
  'legend-free': 'kostenlose Updates',
  near: 'Um heute',
  whole: 'Alles',
};
