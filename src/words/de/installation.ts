import type { Words } from '../words';

export const installation: Words['installation'] = {
  about:
    'Die App baut darauf, wie sich die Plattform von Atlassian verhält. Hier probiert sie das auf dieser Site aus, mit eigenen Einträgen, die sie wieder entfernt. Ihre Lizenzen, deren Schlüssel und Ihre Einstellungen bleiben unberührt.',
  run: 'Prüfungen starten',
  runAgain: 'Noch einmal prüfen',
  running: 'Prüfung läuft: {done} von {all} fertig',
  'sum-holds': 'Alles, worauf die App baut, gilt auf dieser Site.',
  'sum-fails':
    '{count, plural, one {Eine Prüfung schlägt fehl} other {# Prüfungen schlagen fehl}}. Unten steht, was das bedeutet und was zu tun ist.',
  'sum-unclear':
    'Nichts schlägt fehl. {count, plural, one {Eine Prüfung blieb} other {# Prüfungen blieben}} ohne Ergebnis: Prüfen Sie in ein paar Minuten noch einmal.',
  copy: 'Bericht kopieren',
  copied: 'Der Bericht ist kopiert. Er enthält keinen Lizenzschlüssel, keinen Namen und keine Adresse.',
  copyFailed:
    'Der Browser erlaubt das Kopieren nicht. Markieren Sie den Bericht unten und kopieren Sie ihn von Hand.',
  report: 'Bericht für den Support',
  'outcome-holds': 'Gilt',
  'outcome-fails': 'Schlägt fehl',
  'outcome-unclear': 'Unklar',
  'outcome-running': 'Läuft',
  'outcome-waiting': 'Noch nicht geprüft',
  took: '{count, number} ms',
  unclear:
    'Das lässt sich jetzt nicht entscheiden. Prüfen Sie noch einmal; bleibt es dabei, senden Sie den Bericht an den Support.',

  'name-create-once': 'Eine Lizenz wird nur einmal angelegt',
  'fails-create-once':
    'Wer zur selben Zeit eine Lizenz hinzufügt, könnte die einer anderen Person ersetzen. Senden Sie den Bericht an den Support, bevor Sie importieren.',
  'name-conditions': 'Niemandes Änderung wird überschrieben',
  'fails-conditions':
    'Speichern zwei Personen dieselbe Lizenz, könnte die spätere Änderung wortlos gewinnen. Senden Sie den Bericht an den Support.',
  'name-transactions': 'Eine Lizenz und ihre Vermerke werden zusammen gespeichert',
  'fails-transactions':
    'Das Speichern einer Lizenz kann fehlschlagen. Senden Sie den Bericht an den Support.',
  'name-nulls': 'Leere Werte in einem Eintrag',
  'fails-nulls': 'Senden Sie den Bericht an den Support.',
  'name-index': 'Listen sind geordnet und erfahren von Änderungen',
  'fails-index':
    'Listen, Erinnerungen und Hinweise könnten Fälliges übersehen. Senden Sie den Bericht an den Support.',
  'name-pages': 'Lange Listen werden bis zum Ende gelesen',
  'fails-pages':
    'Eine Liste mit mehr als einer Seite könnte unvollständig sein. Senden Sie den Bericht an den Support.',
  'name-secrets': 'Lizenzschlüssel werden als Geheimnisse aufbewahrt',
  'fails-secrets': 'Geben Sie vorerst keine Lizenzschlüssel ein, und senden Sie den Bericht an den Support.',
  'name-queue': 'Erinnerungen gelangen zur Zustellung',
  'fails-queue':
    'Erinnerungen kämen nicht an ihrem Tag an. Prüfen Sie in einer Stunde noch einmal; schlägt es wieder fehl, senden Sie den Bericht an den Support.',
  'name-confluence': 'Was die App in Confluence darf',
  'fails-confluence':
    'Eine Berechtigung fehlt. Wer die Site administriert, kann sie erteilen: Verbundene Apps, diese App, aktualisieren.',
  'name-jira': 'Was die App in Jira darf',
  'fails-jira':
    'Eine Berechtigung fehlt. Wer die Site administriert, kann sie erteilen: Verbundene Apps, diese App, aktualisieren.',
  'name-accounts': 'Die App erfährt von geschlossenen Konten',
  'fails-accounts':
    'Was von einer Person mit geschlossenem Konto aufbewahrt wird, würde nicht gelöscht. Senden Sie den Bericht an den Support.',
  'name-clock': 'Alle Uhren stimmen überein',
  'fails-clock':
    'Um Mitternacht könnten Tage falsch gezählt werden. Stellen Sie die Uhr dieses Computers; geht sie richtig, senden Sie den Bericht an den Support.',
  'name-host-license': 'Die eigene Lizenz der App auf dieser Site ist bekannt',
  'fails-host-license': 'Senden Sie den Bericht an den Support.',
  'name-console-address': 'Vorgänge und Seiten führen hierher zurück',
  'fails-console-address': 'Senden Sie den Bericht an den Support.',
};

export const installationFact: Words['installationFact'] = {
  'second-refused': 'Ein vergebener Schlüssel wird abgelehnt.',
  'second-written': 'Ein vergebener Schlüssel wird überschrieben.',
  'first-refused': 'Ein freier Schlüssel wird abgelehnt.',
  'absent-refused': 'Ein gelöschter Eintrag kommt durch eine Änderung nicht zurück.',
  'absent-written': 'Ein gelöschter Eintrag kommt durch eine Änderung zurück.',
  'changed-refused': 'Ein inzwischen geänderter Eintrag bleibt, wie er ist.',
  'changed-written': 'Ein inzwischen geänderter Eintrag wird überschrieben.',
  'unchanged-written': 'Ein Eintrag, den niemand geändert hat, wird geschrieben.',
  'unchanged-refused': 'Ein Eintrag, den niemand geändert hat, wird abgelehnt.',
  'not-there-met':
    'Die Bedingung, dass ein Wert fehlt, gilt bei einem Eintrag, den es nicht gibt, als erfüllt. Nichts hängt davon ab.',
  'not-there-unmet':
    'Die Bedingung, dass ein Wert fehlt, gilt bei einem Eintrag, den es nicht gibt, als nicht erfüllt. Nichts hängt davon ab.',
  'most-written': '{count, number} Änderungen passen in eine Transaktion.',
  'most-refused': '{count, number} Änderungen passen nicht in eine Transaktion.',
  'key-twice-written': 'Eine Transaktion nimmt denselben Schlüssel zweimal an. Nichts hängt davon ab.',
  'key-twice-refused': 'Eine Transaktion lehnt denselben Schlüssel zweimal ab. Nichts hängt davon ab.',
  'mixed-written': 'Eine Transaktion nimmt Werte und Einträge zusammen an. Nichts hängt davon ab.',
  'mixed-refused': 'Eine Transaktion lehnt Werte und Einträge zusammen ab. Nichts hängt davon ab.',
  'null-kept': 'Ein leerer Wert in einem Eintrag bleibt erhalten. Nichts hängt davon ab.',
  'null-left-out': 'Ein leerer Wert in einem Eintrag wird weggelassen. Nichts hängt davon ab.',
  'null-refused': 'Ein leerer Wert in einem Eintrag wird abgelehnt. Nichts hängt davon ab.',
  'in-order': 'Einträge kommen in der Reihenfolge des Index.',
  'out-of-order': 'Einträge kommen nicht in der Reihenfolge des Index.',
  'seen-after': 'Neue Einträge standen nach {count, number} ms in der Liste.',
  'not-seen': 'Neue Einträge standen auch nach {count, number} ms nicht in der Liste.',
  'gone-after': 'Ein gelöschter Eintrag war nach {count, number} ms aus der Liste.',
  'not-gone': 'Ein gelöschter Eintrag war auch nach {count, number} ms noch in der Liste.',
  'unindexed-seen': 'Auch ein Eintrag ohne Platz steht in der Liste. Nichts hängt davon ab.',
  'unindexed-unseen': 'Ein Eintrag ohne Platz steht nicht in der Liste. Nichts hängt davon ab.',
  'read-on': 'Seite für Seite kam jeder Eintrag einmal.',
  'read-twice': 'Seite für Seite kam ein Eintrag zweimal.',
  'read-short': 'Seite für Seite fehlte ein Eintrag.',
  'secret-kept': 'Ein Geheimnis wurde aufbewahrt, gelesen und entfernt.',
  'secret-lost': 'Ein Geheimnis war beim Lesen nicht da.',
  'secret-stays': 'Ein entferntes Geheimnis war noch da.',
  'came-back': 'Ein Ereignis kam nach {count, number} ms zurück.',
  'not-back': 'Ein Ereignis kam binnen {count, number} ms nicht zurück.',
  'call-allowed': '{what}: erlaubt.',
  'call-refused': '{what}: abgelehnt ({count}).',
  'call-unclear': '{what}: keine klare Antwort ({count}).',
  'product-absent':
    'Jeder Aufruf wird abgelehnt: Dort ist die App nicht installiert, und sie kommt ohne aus.',
  'report-taken': 'Die Plattform hat die Meldung eines Kontos angenommen.',
  'report-refused': 'Die Plattform hat die Meldung eines Kontos abgelehnt.',
  'nothing-to-report': 'Noch wird von niemandem etwas aufbewahrt; es gibt nichts zu melden.',
  'product-clock-near': 'Die Uhr des Produkts und die der App weichen um {count, number} ms voneinander ab.',
  'product-clock-far': 'Die Uhr des Produkts und die der App weichen um {count, number} ms voneinander ab.',
  'product-clock-unknown': 'Das Produkt hat nicht gesagt, wie spät es ist.',
  'browser-clock-near':
    'Die Uhr dieses Computers und die der App weichen um {count, number} ms voneinander ab.',
  'browser-clock-far':
    'Die Uhr dieses Computers und die der App weichen um {count, number} ms voneinander ab.',
  'license-told': 'Die Plattform sagt der App, welche Lizenz sie hat.',
  'license-answered': 'Die License API der Plattform hat geantwortet ({count}).',
  'license-unanswered':
    'Die License API der Plattform hat nicht geantwortet ({count}). Sie nimmt in fünf Minuten eine Frage an.',
  'address-same': 'Die Adresse unter Erinnerungen ist die dieser Konsole.',
  'address-differs':
    'Die Adresse unter Erinnerungen ist nicht die dieser Konsole. Das ist richtig, wenn es die des anderen Produkts ist.',
  'address-not-set': 'Unter Erinnerungen ist keine Adresse eingetragen; nichts führt zurück.',
  'address-unknown': 'Die Umgebung hat nicht gesagt, wo diese Konsole ist.',
};
