import type { Words } from '../words';

export const undo: Words['undo'] = {
  do: 'Import zurücknehmen',
  note: 'Solange diese Seite offen ist, lässt sich der Import zurücknehmen. Was inzwischen jemand ändert, bleibt, wie es ist. Ein ersetzter Lizenzschlüssel kann eine Stunde lang zurückkommen.',
  title: 'Diesen Import zurücknehmen?',
  willRemove:
    '{count, plural, one {# hinzugefügte Lizenz wird wieder gelöscht, mit ihrem Schlüssel.} other {# hinzugefügte Lizenzen werden wieder gelöscht, mit ihren Schlüsseln.}}',
  willRestore:
    '{count, plural, one {# geänderte Lizenz} other {# geänderte Lizenzen}}: was vorher eingetragen war, kommt zurück, auch der Lizenzschlüssel.',
  stays:
    'Anfragen, die der Import beantwortet hat, bleiben beantwortet, und eine Verlängerung, die er beendet hat, läuft nicht wieder.',
  undoing: 'Wird zurückgenommen: {done, number} von {all, number} …',
  stopped: 'Angehalten. {done, number} von {all, number} sind zurückgenommen.',
  interrupted: 'Noch ist nicht alles zurückgenommen',
  interruptedText:
    '{done, number} von {all, number} sind erledigt. Fortsetzen schadet dem nicht, was schon zurückgenommen ist.',
  done: 'Der Import ist zurückgenommen',
  removed: '{count, number} wieder gelöscht',
  restored: '{count, number} wie vorher',
  kept: '{count, plural, one {# bleibt, wie sie ist} other {# bleiben, wie sie sind}}',
  'why-changed': 'Jemand hat sie seit dem Import geändert oder gelöscht.',
  'why-key-forgotten':
    'Der Lizenzschlüssel von vorher ist nicht mehr aufbewahrt, sie kann deshalb nicht mehr wie vorher sein.',
};
