import type { Words } from '../words';

export const reminders: Words['reminders'] = {
  title: 'Erinnerungen',
  about:
    'Einmal am Tag sieht die App nach, was endet, und erinnert {days} Tage vorher daran, am Tag selbst und am Tag danach. In den Einstellungen steht, wie viele Tage vorher und in welcher Zeitzone.',
  readFailed: 'Die Erinnerungen ließen sich nicht lesen',
  nowhere: 'Erinnerungen gehen noch nirgends hin',
  nowhereText:
    'Noch hat niemand gewählt, wohin Erinnerungen gehen: Sie stehen unten im Verlauf, und niemand erfährt davon. Wählen Sie ein Projekt in Jira oder einen Bereich in Confluence.',
  neverRan: 'Die tägliche Prüfung ist noch nicht gelaufen.',
  lastRan: 'Die tägliche Prüfung ist zuletzt am {date} durchgelaufen.',
  where: 'Wohin Erinnerungen gehen',
  whereText:
    'Die App schreibt sie selbst, im eigenen Namen. Tragen Sie die Verlängerung hier ein, schließt die nächste Prüfung den Vorgang mit einem Kommentar und vermerkt es oben auf der Seite.',
  'choose-workItem': 'Ein Vorgang in Jira',
  'chooseHelp-workItem':
    'Einer für jedes Ende: was zu tun ist, bis wann, und der Link zurück. Jede weitere Erinnerung aktualisiert ihn. Wer das Projekt sehen darf, sieht Namen und Ansprechperson der Lizenz.',
  projectKey: 'Projektschlüssel',
  projectKeyHelp:
    'Wählen Sie es aus der Liste, nach Name oder Schlüssel. Der Schlüssel steht vor der Nummer jedes Vorgangs, etwa OPS in OPS-7.',
  projectKeyFault: 'Das ist kein Projektschlüssel. Geben Sie nur Buchstaben und Ziffern ein, etwa OPS.',
  issueType: 'Vorgangstyp',
  issueTypeHelp:
    'Wählen Sie ihn aus der Liste, oder geben Sie ihn so ein, wie er im Projekt heißt, etwa Aufgabe.',
  issueTypeFault: 'Geben Sie einen Typ ein, den das Projekt hat, mit höchstens {most} Zeichen.',
  requestItems: 'Auch Anfragen als Vorgänge',
  requestItemsHelp:
    'Einer je Lizenz und Art, von der täglichen Prüfung angelegt und geschlossen, sobald alle eine Antwort haben. Er wird wie Erinnerungen der zuständigen Person zugewiesen.',
  'choose-page': 'Eine Seite in Confluence',
  'chooseHelp-page':
    'Eine für jedes Ende, in dem Bereich, den Sie wählen. Jede weitere Erinnerung aktualisiert sie. Wer den Bereich sehen darf, sieht Namen und Ansprechperson der Lizenz.',
  spaceKey: 'Bereichsschlüssel',
  spaceKeyHelp:
    'Wählen Sie ihn aus der Liste, nach Name oder Schlüssel. Der Schlüssel steht in der Adresse des Bereichs nach /spaces/.',
  spaceKeyFault: 'Das ist kein Bereichsschlüssel. Geben Sie ihn ohne die Adresse darum herum ein, etwa OPS.',
  chosenPlace: 'Gewählt: {name}',
  notOffered:
    'Was es gibt, lässt sich gerade nicht auflisten. Was Sie eingeben, wird beim Speichern geprüft.',
  notAllOffered: 'Die Liste ist nicht vollständig. Was darin fehlt, können Sie eingeben.',
  language: 'Sprache des Geschriebenen',
  consoleUrl: 'Adresse dieser Konsole',
  consoleUrlHelp: 'Vorgänge und Seiten verweisen auf sie zurück. Leer: kein Link. Sie beginnt mit https://.',
  consoleUrlFault:
    'Das ist keine solche Adresse. Kopieren Sie sie aus dem Browser; sie beginnt mit https://.',
  useAddress: 'Die Adresse eintragen, unter der sie jetzt offen ist',
  always: 'Was Sie auch wählen: Jede Erinnerung ist unten eine Zeile im Verlauf.',
  saved: 'Die Erinnerungen sind eingestellt',
  savedBut: 'Das ist gespeichert. So, wie es heute ist, käme eine Erinnerung nicht an:',
  undelivered: 'Noch nicht zugestellt',
  undeliveredText: 'Jede davon wird täglich neu versucht, bis es gelingt oder sich das Ende erledigt hat.',
  undeliveredUnread: 'Was nicht zugestellt ist, ließ sich nicht lesen',
  history: 'Verlauf',
  historyNone: 'Noch war keine Erinnerung fällig.',
  historyUnread: 'Der Verlauf ließ sich nicht lesen',
  daysBefore: '{days, plural, one {# Tag} other {# Tage}} vorher',
  onTheDay: 'am Tag selbst',
  dayAfter: 'am Tag danach',
  'kind-maintenance': 'Wartung bis {through}',
  'kind-evaluation': 'Testphase bis {through}',
  'kind-subscription': 'Abonnement bis {through}',
  remindedAbout: '{what}. Erinnerung: {when}.',
  settledAbout: '{what}. Erledigt: Dieses Ende gilt nicht mehr, seine Erinnerungen sind geschlossen.',
  superseded: 'Steht auch für frühere, die nicht zugestellt wurden: {earlier}.',
  'target-workItem': 'Vorgang in Jira',
  'target-page': 'Seite in Confluence',
  said: 'Die Antwort war: {detail}',
};

export const delivery: Words['delivery'] = {
  'no-project':
    'Es gibt kein Projekt mit diesem Schlüssel, oder die App darf es nicht sehen. Prüfen Sie den Schlüssel und geben Sie der App Zugang zum Projekt.',
  'no-issue-type': 'Das Projekt hat keinen solchen Vorgangstyp. Geben Sie einen ein, den es hat.',
  'no-space':
    'Es gibt keinen Bereich mit diesem Schlüssel, oder die App darf ihn nicht sehen. Prüfen Sie den Schlüssel und geben Sie der App Zugang zum Bereich.',
  'not-allowed':
    'Die App darf dort nicht schreiben. Erlauben Sie ihr, an diesem Ort Vorgänge oder Seiten anzulegen.',
  refused:
    'Es wurde abgelehnt, oder das Produkt gibt es auf dieser Site nicht. Ändern Sie, was die Antwort nennt.',
  busy: 'Es war zu viel auf einmal los. Sie müssen nichts tun.',
  unavailable: 'Es kam nicht rechtzeitig eine Antwort. Sie müssen nichts tun.',
};
