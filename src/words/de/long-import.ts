import type { Words } from '../words';

export const longImport: Words['longImport'] = {
  title: 'Ein langer Import',
  before:
    'So viele werden erst übergeben. Dann speichert die App sie von selbst, in etwa {minutes, plural, one {# Minute} other {# Minuten}}: Diese Seite können Sie unterdessen schließen.',
  noUndo: 'Er lässt sich nicht in einem Schritt zurücknehmen.',
  handing: 'Wird übergeben: {done, number} von {all, number} … Lassen Sie diese Seite so lange offen.',
  notHanded: 'Nicht alle Zeilen wurden übergeben',
  notHandedText: '{done, number} von {all, number} sind da. Noch ist nichts davon gespeichert.',
  other:
    'Ein anderer langer Import wartet oder läuft noch. Warten Sie sein Ende ab, oder beenden Sie ihn hier.',
  goesOn: 'Es geht von selbst weiter. Sie können diese Seite schließen.',
  stalled: 'Seit einigen Minuten ging es nicht weiter.',
  receiving:
    '{done, number} von {all, number} Zeilen sind übergeben, gespeichert ist davon noch nichts. Die Seite, auf der die Datei gewählt wurde, macht damit weiter. Ist sie geschlossen, löschen Sie, was wartet, und importieren Sie die Datei noch einmal.',
  kept: 'Was wartet, wird bis {day} aufbewahrt und dann gelöscht. Lizenzschlüssel darin bleiben geheim.',
  drop: 'Wartendes löschen',
  dismiss: 'Weglegen',
  stored: '{count, plural, one {# gespeichert oder schon da} other {# gespeichert oder schon da}}',
  left: '{count, plural, one {# nicht gespeichert} other {# nicht gespeichert}}',
  gone: '{count, plural, one {# wurde gelöscht, bevor sie gespeichert werden konnte} other {# wurden gelöscht, bevor sie gespeichert werden konnten}}',
  first: 'Die ersten {count, number}, die nicht gespeichert wurden',
  stopFailed: 'Der Import hat von selbst angehalten',
  failed: 'Das ging nicht',
};
