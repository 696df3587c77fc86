import type { Words } from '../words';

export const settings: Words['settings'] = {
  leadTitle: 'Wann ein Ende angekündigt wird',
  leadText: 'Ab der längsten dieser Fristen gilt eine Lizenz als „Endet bald“.',
  leadDays: 'Tage vor dem Ende',
  leadHelp: 'Bis zu {most} ganze Zahlen mit Kommas dazwischen, etwa {example}.',
  leadFault: 'Geben Sie ganze Zahlen von 1 bis {through} ein, mit Kommas dazwischen, höchstens {most}.',
  zone: 'Zeitzone der täglichen Prüfung',
  zoneHelp: 'Sie sagt der App selbst, welcher Tag ist. Am Bildschirm gilt Ihre eigene: {zone}.',
  whoTitle: 'Wer dieses Verzeichnis führt',
  whoText:
    'Admins von Jira und Admins von Confluence führen es gemeinsam. Jeder von ihnen sieht und ändert jede Lizenz und kann ihren Lizenzschlüssel anzeigen.',
  ownTitle: 'Was das Abonnement dieser Site kostet',
  ownText:
    'Das Produkt sagt es nicht, und niemand rät es. Was Sie eintragen, steht im Budget; bleibt es leer, zählt das Abonnement dort ohne Preis.',
  saved: 'Die Einstellungen sind gespeichert',
  columnsText:
    'Was zu einer Spalte gesagt wurde, bleibt unter ihrer Überschrift gemerkt und gilt für die nächste Tabelle, die importiert wird. Von dem, was darunter steht, wird nichts behalten.',
  columnsNone: 'Noch ist nichts gemerkt. Wer eine Tabelle importiert, sagt dort, was ihre Spalten enthalten.',
  columnsForget: 'Vergessen und neu erkennen',
  columnsUnread: 'Was zu Spalten gemerkt ist, ließ sich nicht lesen',
  columnsNotStored: 'Das ist nicht gespeichert',
  readFailed: 'Die Einstellungen ließen sich nicht lesen',
};
