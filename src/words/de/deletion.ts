import type { Words } from '../words';

export const deletion: Words['deletion'] = {
  title: 'Gelöscht',
  until: 'Das lässt sich bis {when} in diesem Tab des Browsers zurücknehmen, mit allem, was dazugehört.',
  undo: 'Rückgängig machen',
  undoOf: 'Rückgängig machen: {what}',
  back: '{name} steht wieder im Verzeichnis',
  backSeveral: '{count, plural, one {Eine Lizenz steht} other {# Lizenzen stehen}} wieder im Verzeichnis',
  late: '{count, plural, one {Eine Lizenz lässt} other {# Lizenzen lassen}} sich nicht mehr zurückholen: Die Stunde ist vorbei, oder der Lizenzschlüssel ist nicht mehr aufbewahrt.',
  taken:
    '{count, plural, one {Eine Lizenz bleibt} other {# Lizenzen bleiben}} gelöscht: Unter derselben Kennung wurde inzwischen eine andere hinzugefügt.',
  failed: 'Ob alles zurückgeholt ist, ist nicht bekannt',
};
