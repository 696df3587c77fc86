import type { Words } from '../words';

export const settings: Words['settings'] = {
  title: 'Einstellungen',
  leadTitle: 'Wann ein Ende angekündigt wird',
  leadText: 'Ab der längsten dieser Fristen gilt eine Lizenz als „Endet bald“.',
  leadDays: 'Tage vor dem Ende',
  leadHelp: 'Bis zu zehn ganze Zahlen mit Kommas dazwischen, etwa 60, 30, 7.',
  leadFault: 'Geben Sie ganze Zahlen von 1 bis 3650 ein, mit Kommas dazwischen, höchstens zehn.',
  zone: 'Zeitzone der täglichen Prüfung',
  zoneHelp: 'Sie sagt der App selbst, welcher Tag ist. Am Bildschirm gilt Ihre eigene: {zone}.',
  saved: 'Die Einstellungen sind gespeichert',
  readFailed: 'Die Einstellungen ließen sich nicht lesen',
};
