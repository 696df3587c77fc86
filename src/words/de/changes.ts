import type { Words } from '../words';

export const changes: Words['changes'] = {
  title: 'Wer was geändert hat',
  show: 'Änderungen zeigen',
  none: 'Noch ist keine Änderung festgehalten.',
  unread: 'Die Änderungen ließen sich nicht lesen',
  someone: 'jemand, dessen Konto geschlossen ist',
  byImport: 'durch einen Import',
  added: 'In das Verzeichnis aufgenommen',
  from: '{what}: {before} → {after}',
  text: '{what}: geändert',
  'history-added': 'Hinzugefügt: {what}',
  'history-changed': 'Berichtigt: {what}',
  'history-removed': 'Entfernt: {what}',
  'key-added': 'Lizenzschlüssel: eingetragen',
  'key-replaced': 'Lizenzschlüssel: ersetzt',
  'owner-assigned': 'Verantwortliche Person: gewählt',
  'owner-removed': 'Verantwortliche Person: niemand mehr',
  more: '{count, plural, one {und eine weitere Änderung} other {und # weitere Änderungen}}',
  kept: 'Die letzten {most} Änderungen bleiben aufgehoben.',
  forgotten:
    '{count, plural, one {Eine frühere Änderung wurde} other {# frühere Änderungen wurden}} gelöscht.',
  export: 'Als CSV exportieren',
  fileName: 'aenderungen',
  when: 'Wann',
  who: 'Wer',
  what: 'Was',
};
