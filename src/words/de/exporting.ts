import type { Words } from '../words';

export const exporting: Words['exporting'] = {
  calendar: 'Kalender (.ics)',
  calendarName: 'Mockups-Wartung',
  calendarSummary: 'Letzter Tag der Mockups-Wartung: {name}',
  calendarProduct: 'Produkt: {product}',
  calendarExpires: 'Ab dem {day} ruhen Support und Updates, wenn nicht verlängert wird.',
  calendarContact: 'Ansprechperson: {contact}',
  calendarDone: 'Der Kalender steht in {file}',
  calendarText: 'Fügen Sie ihn Ihrem Kalender hinzu. Später noch einmal hinzugefügt, verschiebt er die Tage.',
  calendarNone: 'Kein Ende ist bekannt, also gibt es nichts für einen Kalender',
  expiring: 'Was abläuft, für Budgets',
  expiringIn: 'In den nächsten {months} Monaten (CSV)',
  expiringDone: 'Was in den nächsten {months} Monaten abläuft, steht in {file}',
  expiringText:
    'Mit der Zahl der Verlängerungen, die jede Lizenz braucht, um so lange gedeckt zu sein; auch, was schon abgelaufen ist.',
  expiringNone: 'Nichts ist abgelaufen, und in den nächsten {months} Monaten läuft nichts ab',
  leftOut:
    '{count, plural, one {Eine Lizenz fehlt darin, weil ihr Ende} other {# Lizenzen fehlen darin, weil ihr Ende}} nicht bekannt ist.',
  failed: 'Die Datei ließ sich nicht schreiben',
  logs: 'Wer was geändert hat (CSV)',
  logsDone: '{count, plural, one {Eine Änderung steht in {file}} other {# Änderungen stehen in {file}}}',
  logsText:
    'Von jeder Lizenz sind die letzten {most} Änderungen aufbewahrt. Wessen Konto geschlossen ist, wird nicht genannt.',
};
