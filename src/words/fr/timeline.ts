import type { Words } from '../words';

export const timeline: Words['timeline'] = {
  title: 'Frise',
  today: 'Aujourd’hui',
  of: 'Couverture de {name}',
  empty: 'Aucune couverture n’est enregistrée.',
  subscription: 'Incluse tant que l’abonnement est actif',
  free: 'Mises à jour mineures gratuites ; pas de maintenance',
  'period-past': '{from} – {through} : {source}, {bought}',
  'period-running': '{from} – {through} : {source}, {bought}',
  'period-ahead': '{from} – {through} : achetée d’avance, {source}, {bought}',
  periodFromUnknown: 'Jusqu’au {through} : selon la déclaration du {bought}',
  lostByUpgrade: '{from} – {through} : perdue par la mise à niveau du {by}',
  lostByStatement: '{from} – {through} : annulée par la déclaration du {by}',
  'legend-running': 'couvre aujourd’hui',
  'legend-ahead': 'achetée d’avance',
  'legend-past': 'passée',
  'legend-lost': 'payée et perdue',
  'legend-subscription': 'incluse dans un abonnement',
  'legend-free': 'mises à jour gratuites',
  near: 'Autour d’aujourd’hui',
  whole: 'Tout',
};
