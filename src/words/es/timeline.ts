import type { Words } from '../words';

export const timeline: Words['timeline'] = {
  title: 'Línea de tiempo',
  today: 'Hoy',
  of: 'Cobertura de {name}',
  empty: 'No hay ninguna cobertura anotada.',
  subscription: 'Incluida mientras la suscripción esté activa ({clauses})',
  free: 'Las actualizaciones menores son gratuitas; sin mantenimiento ({clauses})',
  'period-past': '{from} – {through}: {source}, {bought} ({clauses})',
  'period-running': '{from} – {through}: {source}, {bought} ({clauses})',
  'period-ahead': '{from} – {through}: compra anticipada, {source}, {bought} ({clauses})',
  periodFromUnknown: 'Hasta el {through}: según lo declarado el {bought} ({clauses})',
  lostByUpgrade: '{from} – {through}: perdida por la ampliación del {by} ({clauses})',
  lostByStatement: '{from} – {through}: retirada por la declaración del {by} ({clauses})',
  'legend-running': 'cubre hoy',
  'legend-ahead': 'compra anticipada',
  'legend-past': 'pasada',
  'legend-lost': 'pagada y perdida',
  'legend-subscription': 'incluida en una suscripción',
  'legend-free': 'actualizaciones gratuitas',
  near: 'Alrededor de hoy',
  whole: 'Todo',
};
