import type { Words } from '../words';

export const common: Words['common'] = {
  app: 'Mockups-Lizenzen',
  policy: 'Nach den Bedingungen des Herstellers vom {date}',
  policyMore:
    'Die Antworten folgen aus Unterlagen dieses Tages. Preise und Angebote können sich seither geändert haben.',
  why: 'Warum?',
  whyOf: 'Warum? Klauseln zu: {what}',
  whyTitle: 'Was dahintersteht',
  close: 'Schließen',
  vendorMaintenance: 'Seite des Herstellers zur Wartung',
  vendorUpgrades: 'Seite des Herstellers zu Upgrades',
  ownDecision: 'Die Unterlagen lassen dies offen; wir haben es so entschieden.',
  cancel: 'Abbrechen',
  save: 'Speichern',
  tryAgain: 'Noch einmal versuchen',
  undo: 'Rückgängig',
  back: 'Lizenzen',
  newTab: 'öffnet sich in einem neuen Tab',
  pickDay: 'Tag im Kalender wählen',
  previousMonth: 'Voriger Monat',
  nextMonth: 'Nächster Monat',
  copyFailed: 'Der Browser ließ das Kopieren nicht zu. Markieren und kopieren Sie es von Hand.',
  loading: 'Wird gelesen …',
  broken: 'Diese Seite ist abgestürzt',
  brokenText: 'Was gespeichert war, ist nicht verloren. Laden Sie die Seite neu.',
  reload: 'Neu laden',
};
