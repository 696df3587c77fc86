import type { Words } from '../words';

export const prompt: Words['prompt'] = {
  'subscription-inactive-admin':
    'Das Abonnement von Mockups auf dieser Site {dated, select, yes {lief bis {through}} other {ist inaktiv}}. Verlängern Sie es unter „Apps verwalten“: Bis dahin lässt sich nichts bearbeiten oder ändern, und es wird nicht erinnert.',
  'subscription-inactive-user':
    'Mockups lassen sich auf dieser Site nicht bearbeiten: Das Abonnement {dated, select, yes {lief bis {through}} other {ist inaktiv}}.',
  'evaluation-ended-admin':
    'Die Testphase von Mockups auf dieser Site ist vorbei{dated, select, yes {; sie lief bis einschließlich {through}} other {}}. Kaufen Sie die App unter „Apps verwalten“.',
  'evaluation-ended-user':
    'Die Testphase von Mockups auf dieser Site ist vorbei{dated, select, yes {; sie lief bis einschließlich {through}} other {}}.',
  'maintenance-expired-admin':
    'Die Wartung{named, select, yes { für {name}} other {}} ist abgelaufen: Gedeckt war bis {through}, {far}. Die Lizenz läuft weiter; Updates und Support gibt es nach einer Verlängerung.',
  'maintenance-expired-user':
    'Eine Mockups-Lizenz hat seit {expires} keine Updates und keinen Support. Sie funktioniert weiter wie bisher.',
  'evaluation-ending-admin':
    'Die Testphase von Mockups auf dieser Site läuft bis einschließlich {through}, {far}. Kaufen Sie die App unter „Apps verwalten“.',
  'evaluation-ending-user':
    'Die Testphase von Mockups auf dieser Site läuft bis einschließlich {through}, {far}.',
  'maintenance-expiring-admin':
    'Die Wartung{named, select, yes { für {name}} other {}} läuft bis einschließlich {through}, {far}. Verlängern Sie bis dahin, bleibt die Lizenz gedeckt.',
  'maintenance-expiring-user':
    'Eine Mockups-Lizenz hat Updates und Support bis einschließlich {through}, {far}. Danach funktioniert sie weiter.',
  'seats-outgrown-admin':
    '{more, select, yes {{count} oder mehr Personen bitten} other {{count, plural, one {Eine Person bittet} other {# Personen bitten}}}} um weitere Plätze {whose, select, site {auf dieser Site} unnamed {für eine Lizenz} other {für {name}}}. Antworten können Sie in der Konsole.',
  'seats-outgrown-user': 'Mockups hat keinen freien Platz zum Bearbeiten.',
  'renewal-under-way-admin': 'Die Verlängerung{named, select, yes { für {name}} other {}} läuft bis {until}.',
  'renewal-under-way-user': 'Die Verlängerung, um die Sie gebeten haben, läuft bis {until}.',
};

export const prompts: Words['prompts'] = {
  app: 'Mockups-Lizenzen',
  contact: 'Ansprechperson: {contact}.',
  quiet: 'Nichts Neues zu den Mockups-Lizenzen.',
  unread: 'Was es zu den Mockups-Lizenzen Neues gibt, ließ sich nicht lesen.',
  open: 'Öffnen',
  ask: 'Admins fragen',
  notNow: 'Nicht jetzt',
  renewing: 'Wird verlängert',
  send: 'Senden',
  cancel: 'Abbrechen',
  retry: 'Erneut versuchen',
  ok: 'OK',
  openLabel: '{open}: {screen}',
  'opens-requests': 'Anfragen',
  'opens-license': 'Lizenz',
  'opens-licenses': 'Lizenzen',
  hush: 'Ausblenden',
  'hush-milestone': 'bis sich etwas ändert',
  'hush-days': '{days} Tage',
  askKind: 'Worum geht es?',
  askText: 'Eine Zeile an die Admins (optional)',
  'ask-seats': 'Weitere Plätze',
  'ask-renewal': 'Eine Verlängerung',
  'ask-upgrade': 'Ein Upgrade',
  tooLong: 'Höchstens {most} Zeichen; bitte um {excess} kürzen.',
  asked: 'Sie haben am {on} gefragt.',
  'answered-open': 'Noch keine Antwort.',
  'answered-done': '{by}: erledigt.',
  'answered-declined': '{by}: abgelehnt.{said, select, yes { „{line}“} other {}}',
  'answered-under-way': '{by}: Die Verlängerung läuft, bis {until}.',
  someAdmin: 'Ein Admin',
  alreadyAsked: 'Danach haben Sie bereits am {on} gefragt.',
  renewalSet: 'Bis {until} wird niemand daran erinnert.',
  asOf: 'Stand {when}; ob es noch gilt, ließ sich nicht lesen.',
  'refused-not-known': 'Es wurde nichts gespeichert: Sie sind nicht mehr angemeldet.',
  'refused-not-licensed': 'Es wurde nichts gespeichert: Sie haben hier keinen Zugriff mehr auf Mockups.',
  'refused-not-admin': 'Es wurde nichts gespeichert: Das können nur Admins.',
  'refused-host-license-inactive':
    'Es wurde nichts gespeichert: Das Abonnement von Mockups auf dieser Site ist inaktiv.',
  'refused-asked-enough':
    'Es wurde nichts gespeichert: Sie haben seit gestern schon um vieles gebeten. Die Admins haben es; bitten Sie morgen um mehr.',
  'refused-not-found': 'Es wurde nichts gespeichert: Die Lizenz gibt es nicht mehr.',
  'refused-bad-input':
    'Es wurde nichts gespeichert: Die Eingabe wurde nicht angenommen; vielleicht ist sie zu lang.',
  'refused-busy': 'Gerade ist zu viel los. Versuchen Sie es in einer Minute erneut.',
  'refused-storage-unavailable':
    'Der Speicher hat nicht geantwortet; vielleicht wurde es nicht gespeichert. Versuchen Sie es in einer Minute erneut.',
  'refused-internal':
    'Etwas ist schiefgegangen; vielleicht wurde es nicht gespeichert. Versuchen Sie es in einer Minute erneut.',
  'refused-no-answer': 'Ob es gespeichert wurde, wissen wir nicht. Laden Sie die Seite neu, um es zu sehen.',
  'overview-title': 'Lizenzen',
  'overview-now': 'Abgelaufen oder inaktiv',
  'overview-soon': 'Enden bald',
  'overview-fine': 'Gedeckt',
  'overview-unknown': 'Unbekannt',
  'overview-more': 'Von den ersten {count} Lizenzen.',
};
