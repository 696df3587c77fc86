import type { Words } from '../words';

export const timeline: Words['timeline'] = {
  title: 'Línea de tiempo',
  today: 'Hoy',
  of: 'Cobertura de {name}',
  empty: 'No hay ninguna cobertura anotada.',
  subscription: 'Incluida mientras la suscripción esté activa',
  free: 'Las actualizaciones menores son gratuitas; sin mantenimiento',
  'period-past': '{from} – {through}: {source}, {bought}',
  'period-running': '{from} – {through}: {source}, {bought}',
  'period-ahead': '{from} – {through}: compra anticipada, {source}, {bought}',
  periodFromUnknown: 'Hasta el {through}: según lo declarado el {bought}',
  lostByUpgrade: '{from} – {through}: perdida por la ampliación del {by}',
  lostByStatement: '{from} – {through}: retirada por la declaración del {by}',
  'legend-running': 'cubre hoy',
  'legend-ahead': 'compra anticipada',
  'legend-past': 'pasada',
  'legend-lost': 'pagada y perdida',
  'legend-subscription': 'incluida en una suscripción',
  'legend-free': 'actualizaciones gratuitas',
  near: 'Alrededor de hoy',
  whole: 'Todo',
};
