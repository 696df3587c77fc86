import type { Words } from '../words';

export const shell: Words['shell'] = {
  places: 'Bereiche dieser App',
  licenses: 'Lizenzen',
  requests: 'Anfragen',
  budget: 'Budget',
  reminders: 'Erinnerungen',
  terms: 'Bedingungen',
  settings: 'Einstellungen',
  decisions: '{count, plural, one {eine braucht eine Entscheidung} other {# brauchen eine Entscheidung}}',
  decisionsSoFar:
    'mindestens {count, plural, one {eine braucht eine Entscheidung} other {# brauchen eine Entscheidung}}',
  waiting: '{count} offen',
  'settings-general': 'Allgemein',
  'settings-prompts': 'Hinweise',
  'settings-columns': 'Spalten beim Import',
  'settings-installation': 'Diese Installation prüfen',
};
