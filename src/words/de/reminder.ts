import type { Words } from '../words';

export const reminderTitle: Words['reminderTitle'] = {
  'maintenance-before': 'Mockups-Wartung bis {through} verlängern: {name}',
  'maintenance-over': 'Mockups-Wartung am {expires} abgelaufen: {name}',
  'evaluation-before': 'Die Testphase von {name} läuft bis einschließlich {through}',
  'evaluation-over': 'Die Testphase von {name} ist vorbei; sie lief bis einschließlich {through}',
  'subscription-before': 'Das Abonnement von {name} läuft bis einschließlich {through}',
  'subscription-over': 'Das Abonnement von {name} ist vorbei; es lief bis einschließlich {through}',
};

export const reminderState: Words['reminderState'] = {
  'maintenance-before': 'Die Wartung läuft bis einschließlich {through}.',
  'maintenance-over': 'Die Wartung ist am {expires} abgelaufen; der letzte Tag mit ihr war der {through}.',
  'evaluation-before': 'Die Testphase läuft bis einschließlich {through}.',
  'evaluation-over': 'Die Testphase ist vorbei; sie lief bis einschließlich {through}.',
  'subscription-before': 'Das Abonnement läuft bis einschließlich {through}.',
  'subscription-over': 'Das Abonnement ist vorbei; es lief bis einschließlich {through}.',
};

export const reminderRenewing: Words['reminderRenewing'] = {
  before:
    'Früh verlängern kostet keinen Tag: {months, plural, one {Der neue Monat beginnt} other {Die neuen # Monate beginnen}} am {expires}.',
  after:
    'Stand {asOf}: {renewals, plural, one {Eine Verlängerung ist} other {# Verlängerungen sind}} nötig, um gedeckt zu sein, denn jede beginnt, wo die letzte endete ({expires}), nicht am Kauftag.',
  unknown: 'Was möglich ist, steht bei der Lizenz in der Konsole.',
};

export const reminder: Words['reminder'] = {
  product: 'Produkt: {product}.',
  'lost-before':
    'Support und Software-Updates enden mit ihr; die Lizenz funktioniert weiter, auf einer älteren Version.',
  'lost-over':
    'Support und Software-Updates endeten mit ihr; die Lizenz funktioniert weiter, auf einer älteren Version.',
  needs: 'Zum Bestellen nötig: {needs}.',
  order: 'Verlängerung bestellen',
  terms: 'Nach den Bedingungen des Herstellers vom {date}',
  host: 'Ein Admin der Site kann sie unter „Apps verwalten“ kaufen oder verlängern.',
  contact: 'Ansprechperson: {contact}',
  console: 'In der Konsole öffnen',
  'asked-seats': '{count, plural, one {Eine Person bittet} other {# Personen bitten}} um mehr Plätze: {name}',
  'asked-renewal':
    '{count, plural, one {Eine Person bittet} other {# Personen bitten}} um eine Verlängerung: {name}',
  'asked-upgrade':
    '{count, plural, one {Eine Person bittet} other {# Personen bitten}} um ein Upgrade: {name}',
  askedText:
    'Sie warten auf eine Antwort. Wer fragt und mit welchen Worten, steht in der Konsole unter Anfragen.',
  askedSettled: 'Erledigt: Alle, die gefragt haben, haben eine Antwort.',
  set: 'Erinnerung, eingestellt für {days, plural, =-1 {den Tag danach} =0 {den Tag selbst} =1 {den Tag vorher} other {# Tage vorher}}.',
  'until-register': 'Ist die Verlängerung in der Konsole eingetragen, wird dies geschlossen.',
  'until-host': 'Nennt Atlassian ein anderes Ende oder keines mehr, wird dies geschlossen.',
};

export const settled: Words['settled'] = {
  removed: 'Erledigt: Die Lizenz steht nicht mehr im Verzeichnis.',
  lapsing: 'Erledigt: Ein Admin hat entschieden, diese Lizenz auslaufen zu lassen.',
  endless: 'Erledigt: Die Lizenz hat kein solches Ende mehr.',
  'renewed-maintenance': 'Erledigt: Laut Verzeichnis läuft die Wartung nun bis einschließlich {through}.',
  'renewed-evaluation': 'Erledigt: Die Testphase läuft nun bis einschließlich {through}.',
  'renewed-subscription': 'Erledigt: Das Abonnement läuft nun bis einschließlich {through}.',
  'still-over-maintenance':
    'Geschlossen: Laut Verzeichnis ist die Wartung nun am {expires} abgelaufen. Stand {asOf} weiterhin nicht gedeckt{renewals, plural, =0 {} one {: Eine Verlängerung ist nötig} other {: # Verlängerungen sind nötig}}.',
  'still-over-evaluation': 'Geschlossen: Die Testphase gilt nun ab dem {expires} als vorbei.',
  'still-over-subscription': 'Geschlossen: Das Abonnement gilt nun ab dem {expires} als vorbei.',
};
