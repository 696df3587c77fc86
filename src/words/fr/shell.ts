import type { Words } from '../words';

export const shell: Words['shell'] = {
  places: 'Parties de cette application',
  licenses: 'Licences',
  requests: 'Demandes',
  budget: 'Budget',
  reminders: 'Rappels',
  terms: 'Conditions',
  settings: 'Paramètres',
  decisions: '{count, plural, one {# demande une décision} other {# demandent une décision}}',
  decisionsSoFar: 'au moins {count, plural, one {# demande une décision} other {# demandent une décision}}',
  waiting: '{count} en attente',
  'settings-general': 'Général',
  'settings-prompts': 'Avis',
  'settings-columns': 'Colonnes importées',
  'settings-installation': 'Vérifier cette installation',
};
