import type { Words } from '../words';

export const shell: Words['shell'] = {
  places: 'Partes de esta aplicación',
  licenses: 'Licencias',
  requests: 'Solicitudes',
  budget: 'Presupuesto',
  reminders: 'Recordatorios',
  terms: 'Condiciones',
  settings: 'Configuración',
  decisions: '{count, plural, one {una necesita una decisión} other {# necesitan una decisión}}',
  decisionsSoFar:
    'al menos {count, plural, one {una necesita una decisión} other {# necesitan una decisión}}',
  waiting: '{count} en espera',
  'settings-general': 'General',
  'settings-prompts': 'Avisos',
  'settings-columns': 'Columnas importadas',
  'settings-installation': 'Comprobar esta instalación',
};
