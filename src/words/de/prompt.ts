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
    'Die Wartung für {what} ist abgelaufen: Gedeckt war bis {through}, {far}. Die Lizenz läuft weiter; Updates und Support gibt es nach einer Verlängerung.',
  'maintenance-expired-user':
    '{what} hat seit {expires} keine Updates und keinen Support. Alles funktioniert weiter wie bisher.',
  'evaluation-ending-admin':
    'Die Testphase von Mockups auf dieser Site läuft bis einschließlich {through}, {far}. Kaufen Sie die App unter „Apps verwalten“.',
  'evaluation-ending-user':
    'Die Testphase von Mockups auf dieser Site läuft bis einschließlich {through}, {far}.',
  'maintenance-expiring-admin':
    'Die Wartung für {what} läuft bis einschließlich {through}, {far}. Verlängern Sie bis dahin, bleibt die Lizenz gedeckt.',
  'maintenance-expiring-user':
    '{what} hat Updates und Support bis einschließlich {through}, {far}. Danach funktioniert alles weiter.',
  'requests-waiting-admin':
    '{more, select, yes {{count} oder mehr Personen bitten} other {{count, plural, one {Eine Person bittet} other {# Personen bitten}}}} um {kind, select, seats {weitere Plätze} renewal {eine Verlängerung} other {ein Upgrade}}{whose, select, site { auf dieser Site} other {: {what}}}. Antworten können Sie in der Konsole.',
  'requests-waiting-user': 'Die Admins haben Anfragen zu beantworten.',
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
  someLicense: 'Eine Mockups-Lizenz',
  'hidden-not-now':
    'Für {days} Tage ausgeblendet. Bis dahin steht hier nichts, außer wenn etwas nicht mehr funktioniert.',
  'hidden-until-it-changes':
    'Ausgeblendet, bis sich etwas ändert. Bis dahin steht hier nur, was dringender ist.',
  'hidden-not-for-me': 'Zu {what} erfahren Sie nichts mehr.',
  'hidden-not-for-me-site':
    'Zu Mockups auf dieser Site erfahren Sie nichts mehr, außer wenn es nicht mehr funktioniert.',
  'hidden-answer': 'Ausgeblendet.',
  'choose-until-it-changes': 'Bis sich etwas ändert',
  'choose-not-for-me': 'Nichts für mich',
  undo: 'Rückgängig',
  close: 'Schließen',
  shownAgain: 'Wieder eingeblendet.',
  showHidden: 'Ausgeblendetes zeigen',
  askKind: 'Worum geht es?',
  askText: 'Eine Zeile an die Admins (optional)',
  'ask-seats': 'Weitere Plätze',
  'ask-renewal': 'Eine Verlängerung',
  'ask-upgrade': 'Ein Upgrade',
  tooLong: 'Höchstens {most} Zeichen; bitte um {excess} kürzen.',
  yourRequests: 'Ihre Anfragen',
  asked:
    'Sie haben am {on} um {kind, select, seats {weitere Plätze} renewal {eine Verlängerung} other {ein Upgrade}} gebeten{whose, select, site { (auf dieser Site)} same {} gone { (für eine Lizenz, die nicht mehr verzeichnet ist)} other {: {what}}}.',
  'answered-open': 'Noch keine Antwort.',
  'answered-done': '{by}: erledigt.',
  'answered-declined': '{by}: abgelehnt.{said, select, yes { „{line}“} other {}}',
  'answered-under-way': '{by}: läuft, bis {until}.',
  someAdmin: 'Ein Admin',
  sent: 'Die Admins haben es; die Antwort wird hier stehen.',
  alreadyAsked: 'Danach haben Sie bereits am {on} gefragt.',
  renewUntil: 'Läuft bis',
  renewSilences:
    'Vor diesem Tag wird niemand an {what} erinnert: kein Hinweis für Admins oder andere, kein Vorgang, keine Seite. Wer um die Verlängerung gebeten hat, erfährt es. Danach gilt es von selbst nicht mehr.',
  renewSend: 'Erinnerungen ruhen lassen',
  renewUntilFault: 'Wählen Sie einen Tag nach heute.',
  renewalSet: 'Bis {until} wird niemand an {what} erinnert.',
  renewalUndone: 'Läuft nicht mehr: Es wird wieder erinnert.',
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
  'overview-now': 'Brauchen eine Entscheidung',
  'overview-soon': 'Enden bald',
  'overview-fine': 'Gedeckt',
  'overview-unknown': 'Unbekannt',
  'overview-waiting': '{count, plural, one {Eine Anfrage wartet} other {# Anfragen warten}} auf Antwort.',
  'overview-more': 'Von den ersten {count} Lizenzen.',
};
