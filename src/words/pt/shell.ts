import type { Words } from '../words';

export const shell: Words['shell'] = {
  places: 'Partes deste app',
  licenses: 'Licenças',
  requests: 'Solicitações',
  budget: 'Orçamento',
  reminders: 'Lembretes',
  terms: 'Termos',
  settings: 'Configurações',
  decisions: '{count, plural, one {# precisa de uma decisão} other {# precisam de uma decisão}}',
  decisionsSoFar:
    'ao menos {count, plural, one {# precisa de uma decisão} other {# precisam de uma decisão}}',
  waiting: '{count} em espera',
  'settings-general': 'Geral',
  'settings-prompts': 'Avisos',
  'settings-columns': 'Colunas importadas',
  'settings-installation': 'Verificar esta instalação',
};
