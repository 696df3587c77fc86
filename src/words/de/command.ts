import type { Words } from '../words';

export const recordFault: Words['recordFault'] = {
  'not-json':
    'Diese Zeile ist kein JSON. Schreiben Sie einen Lizenzeintrag je Zeile, etwa \'{\'"id": "acme-1", "product": "jira-server"\'}\'.',
  'not-a-record':
    'Das ist kein Lizenzeintrag. Schreiben Sie ein Objekt, das mindestens "id" und "product" hat.',
  missing: '{path} fehlt. Ergänzen Sie es.',
  'wrong-type':
    '{path} hat einen Wert der falschen Art. Vergleichen Sie mit dem Beispieleintrag in der README.',
  'unknown-value':
    '{path} hat einen Wert, der hier nicht bekannt ist. Vergleichen Sie mit dem Beispieleintrag in der README.',
  'impossible-date': '{path} ist kein Tag des Kalenders. Schreiben Sie ihn als JJJJ-MM-TT, etwa 2015-05-09.',
  'seats-not-whole': '{path} ist keine Zahl von Plätzen. Schreiben Sie eine ganze Zahl ab 1.',
  'amount-not-decimal':
    '{path} ist kein Betrag. Schreiben Sie ihn als Dezimalzahl in Anführungszeichen, etwa "300.01".',
  'currency-not-a-code': '{path} ist keine Währung. Schreiben Sie das Kürzel mit drei Buchstaben, etwa USD.',
  'too-long': '{path} ist zu lang. Kürzen Sie es.',
  'unseen-characters': '{path} hat Zeichen, die niemand sehen kann. Tippen Sie es neu.',
  'not-utf-8': 'Diese Zeile ist nicht in UTF-8. Speichern Sie die Datei in dieser Kodierung.',
  'too-many': '{path} hat zu viele Einträge. Teilen Sie sie auf.',
  'not-a-time-zone': '{path} ist keine Zeitzone. Nehmen Sie einen Namen wie Europe/Berlin.',
  'not-an-id':
    '{path} ist keine id. Erlaubt sind bis zu {longest} Buchstaben, Ziffern und die Zeichen . _ - : #.',
  'ambiguous-amount':
    '{path} kann zweierlei Beträge heißen. Sagen Sie mit --decimals, was vor den Nachkommastellen steht.',
  'ambiguous-date': '{path} kann zwei verschiedene Tage meinen. Schreiben Sie ihn als JJJJ-MM-TT.',
  'unknown-hosting':
    '{path} ist ein Hosting, von dem die Bedingungen nicht sprechen. Sie kennen Server und Cloud.',
  'unknown-plugin': '{path} ist nicht der Schlüssel eines Mockups-Plugins.',
  'no-maintenance-date':
    '{path} fehlt, darum lässt sich das Ende der Wartung nicht sagen. Exportieren Sie den Eintrag noch einmal damit.',
  'twice-in-file': '{path} steht schon in dieser Datei. Behalten Sie eines von beiden.',
  'other-product':
    '{path} nennt ein anderes Produkt als die Lizenz, die unter dieser Nummer eingetragen ist. Löschen Sie zuerst jene, oder lassen Sie diese weg.',
  'quote-not-closed':
    'Ein Anführungszeichen in dieser Zeile ist nicht geschlossen, oder erst hinter einer Zeile, die für sich stehen könnte. Schließen Sie es in dieser Zeile oder nehmen Sie es heraus.',
  'text-behind-quote':
    'Hinter einem schließenden Anführungszeichen steht in dieser Zeile Text. Verdoppeln Sie die Anführungszeichen, die zum Text gehören.',
  'surplus-cells':
    'Diese Zeile hat mehr Zellen als die Tabelle Spalten. Setzen Sie einen Text, in dem das Trennzeichen steht, in Anführungszeichen.',
  'unknown-state': '{path} ist kein Zustand eines Abonnements. Schreiben Sie aktiv, Testphase oder inaktiv.',
  'end-not-known':
    '{path} hat einen Tag, der oft für ein Ende steht, das niemand kennt. Sagen Sie das mit --no-end unknown, oder berichtigen Sie ihn.',
  contradicts: '{path} widerspricht einer anderen Spalte der Zeile. Berichtigen Sie eine von beiden.',
  'same-license':
    '{path} nennt eine Lizenz, die schon in dieser Datei steht, mit gleichem Produkt, Namen und Kauf. Geben Sie jeder einen eigenen Namen, oder behalten Sie eine.',
  'unknown-product': '{path} ist kein Produkt dieser Bedingungen.',
  'channel-missing': '{path} fehlt. Geben Sie an, wo die Lizenz gekauft wurde: direct oder marketplace.',
  'nothing-before':
    'Vor {path} steht nichts. Beginnen Sie den Verlauf mit dem Kauf ("new") oder mit der Angabe eines Ablaufdatums.',
  'second-new':
    '{path} folgt auf andere Ereignisse. Eine Lizenz wird einmal gekauft: Führen Sie eine weitere oder kleinere Lizenz als eigene.',
  'seats-not-raised':
    '{path} erhöht die Zahl der Plätze nicht. Ein Upgrade hat mehr Plätze als zuvor; weniger bekommt man auf anderem Weg, wenn überhaupt.',
  'renewal-not-sold':
    '{path} ist eine Verlängerung, und dieses Produkt hat keine Wartung zu verlängern. Nehmen Sie sie heraus.',
  'upgrade-not-sold':
    '{path} ist ein Upgrade, und dieses Produkt wird nicht nach Plätzen verkauft. Nehmen Sie es heraus.',
  'statement-without-maintenance':
    '{path} nennt einen Ablauf der Wartung, und dieses Produkt hat keine eigene. Nehmen Sie die Angabe heraus.',
  'migration-not-offered':
    '{path} ist ein Umzug, und dieses Produkt zieht nicht in den Marketplace um. Nehmen Sie ihn heraus.',
  'migration-not-direct':
    '{path} ist der Umzug einer Lizenz, die bereits im Marketplace ist. Nehmen Sie ihn heraus.',
  'migration-not-own-servers':
    '{path} ist ein Umzug, und dafür braucht es eigene Server. Nehmen Sie ihn heraus, oder berichtigen Sie "ownServers".',
  'date-out-of-range': '{path} liegt zu weit weg. Prüfen Sie das Jahr.',
  'dated-after-today': '{path} liegt nach heute. Tragen Sie einen Kauf ein, wenn er getätigt ist.',
};

export const termsFault: Words['termsFault'] = {
  'not-json': 'Das ist kein JSON. Gehen Sie von dem aus, was `npm run -s terms` ausgibt.',
  missing: 'Das fehlt. Ergänzen Sie es.',
  'wrong-type': 'Das ist ein Wert der falschen Art. Schreiben Sie {accepted}.',
  'unknown-field':
    'Etwas dieses Namens ist hier nicht bekannt. Berichtigen Sie den Namen, oder nehmen Sie es heraus.',
  'unknown-code': 'Dieser Code ist nicht bekannt. Schreiben Sie einen von: {accepted}.',
  'impossible-value': 'Dieser Wert lässt sich nicht lesen. Welche gehen, sagt docs/terms.schema.json.',
  'no-clauses': 'Ein Grund braucht eine Klausel, auf der er ruht. Nennen Sie mindestens eine.',
  'no-documents': 'Darin steht keine Unterlage. Fügen Sie mindestens eine hinzu.',
  'id-taken': 'Diese id hat eine andere Unterlage. Geben Sie jeder eine eigene.',
  'day-taken':
    'An diesem Tag tritt eine andere Unterlage in Kraft. Das kann nur eine: Ändern Sie den Tag einer der beiden.',
  'impossible-date': 'Das ist kein Tag des Kalenders. Schreiben Sie ihn als JJJJ-MM-TT, etwa 2015-05-09.',
  'impossible-period':
    'Das ist nicht die Länge eines Zeitraums. Schreiben Sie eine ganze Zahl von Monaten, 1 bis {months}.',
  'impossible-amount':
    'Das ist kein Betrag. Schreiben Sie ihn als Dezimalzahl in Anführungszeichen, etwa "300.00".',
  'second-text':
    'Unter dieser Nummer sagt eine andere Unterlage etwas anderes. Eine Nummer ist eine Tatsache: Geben Sie der neuen eine eigene Nummer.',
  'unknown-clause':
    'Keine Unterlage, die bis dahin in Kraft ist, hat eine Tatsache dieser Nummer. Berichtigen Sie die Nummer, oder fügen Sie die Tatsache zu `facts` hinzu.',
};

export const usage: Words['usage'] = {
  evaluate: `Aufruf: npm run -s evaluate -- [--as-of JJJJ-MM-TT] [--terms TERMS] [--brief] [--language SPRACHE] [DATEI]

Liest Lizenzeinträge, ein JSON-Objekt je Zeile, aus DATEI oder der
Standardeingabe und schreibt zu jedem eine Zeile Antwort. Ohne --as-of: heute
in UTC. Tage haben die Form JJJJ-MM-TT, in den Jahren 0001 bis {lastYear}. Mit
--terms: nach den Unterlagen in der Datei TERMS; ihre Form ist die, die
''npm run -s terms'' ausgibt. Mit --brief: nur Kennung, Zustand, Ablauftag,
verbleibende Tage und die möglichen Aktionen. Meldungen sind in SPRACHE, einer
von {languages}; ohne sie auf Englisch.
Ende mit 0: alles gelesen, 1: einige Einträge abgelehnt, 2: falscher Aufruf,
keine solche Datei oder fehlerhafte Bedingungen.
`,
  read: `Aufruf: npm run -s read -- [OPTIONEN] [DATEI]

Liest eine Tabelle von Lizenzen, wie ein Import es täte: CSV, TSV, XLSX, JSON,
JSON-Zeilen oder die Lizenzeinträge des Atlassian Marketplace, aus DATEI oder von
der Standardeingabe. Schreibt einen Lizenzeintrag je Zeile, in der Reihenfolge der
Tabelle, für ''npm run -s evaluate''; was sich nicht lesen lässt, wird an seiner
Stelle beantwortet. Wofür die Spalten gehalten wurden und was zu sagen bleibt,
steht auf der Fehlerausgabe. Lizenzschlüssel werden gelesen und nie geschrieben.
  --dates day-first|month-first   was in 03/04/2026 vorn steht: Tag oder Monat
  --no-end unknown                Tage wie 9999-12-31: kein Ende ist bekannt
  --decimals point|comma          was vor den Nachkommastellen von Preisen steht
  --currency CODE                 von Preisen, die keine nennen, etwa EUR
  --channel direct|marketplace    wo gekauft wurde, falls eine Zeile es nicht sagt
  --product ID                    der Zeilen, die keines nennen, etwa jira-server
  --encoding KODIERUNG            eine von {encodings}
  --separator ZEICHEN             zwischen Zellen: , ; | oder tab
  --sheet NAME                    einer Arbeitsmappe; sonst das erste mit Zeilen
  --map ÜBERSCHRIFT=FELD          was eine Spalte enthält, einmal je Spalte: eines
                                  von {fields},
                                  oder ignore
  --as-of JJJJ-MM-TT              der Tag des Lesens; sonst heute in UTC
  --language SPRACHE              der Meldungen, eine von {languages}
Status: 0 alles gelesen, 1 manche Zeilen abgelehnt, 2 falsche Angaben, oder
nichts, was sich lesen lässt.
`,
  compare: `Aufruf: npm run -s compare -- [--as-of JJJJ-MM-TT] [--json] [--language SPRACHE] TERMS [LIZENZEN]

Wen es betrifft, wenn TERMS die Bedingungen wären: Liest Lizenzeinträge, ein
JSON-Objekt je Zeile, aus LIZENZEN oder der Standardeingabe und schreibt zu
jedem, auf den anders geantwortet würde, was sich ändert; am Ende jede Art von
Änderung, wie viele Lizenzen sie betrifft, und die kleinste davon. TERMS hat
die Form, die ''npm run -s terms'' ausgibt. Ohne --as-of: heute in UTC. Mit
--json: ein JSON-Objekt je Zeile, die Zusammenfassung zuletzt. Meldungen sind
in SPRACHE, einer von {languages}; ohne sie auf Englisch.
Ende mit 0: nichts ist anders, 1: etwas ist anders, 2: falscher Aufruf, keine
solche Datei oder fehlerhafte Bedingungen.
`,
  budget: `Aufruf: npm run -s budget -- --year JAHR [--first-month 1..12] [OPTIONEN] [DATEI]
        npm run -s budget -- --through JJJJ-MM-TT [OPTIONEN] [DATEI]

Liest Lizenzeinträge, ein JSON-Objekt je Zeile, aus DATEI oder der
Standardeingabe, so wie der Export sie schreibt: mit Preisen, Kostenstellen,
Verantwortlichen und Entscheidungen. Schreibt ein JSON-Objekt.
Mit --year: was in dem Jahr fällig wird, Lizenz für Lizenz, mit dem günstigsten
Weg, gedeckt zu bleiben, und die Summen nach Währung, Monat, Quartal, Produkt,
Verantwortlichen und Kostenstelle. --first-month beginnt ein Geschäftsjahr;
es heißt nach dem Jahr, in dem es beginnt. Preise sind die der Einträge, keiner
wird geraten.
Mit --through: wie jede Lizenz mit den wenigsten Käufen bis zu diesem Tag
gedeckt bleibt.
Das Abonnement einer Site auf diese App ist kein Lizenzeintrag und in keinem von
beidem enthalten.
  --as-of JJJJ-MM-TT     was an diesem Tag bekannt ist; sonst heute in UTC
  --terms TERMS          nach den Unterlagen in der Datei TERMS
  --language SPRACHE     der Meldungen, eine von {languages}
Ein Eintrag, der sich nicht lesen lässt, steht unter "refused" und wird auf der
Fehlerausgabe gezählt. Ende mit 0: alles gelesen, 1: einige Einträge abgelehnt,
2: falscher Aufruf, keine solche Datei oder fehlerhafte Bedingungen.
`,
  terms: `Aufruf: npm run -s terms

Schreibt die Unterlagen des Herstellers, nach denen geantwortet wird, als JSON:
die Form einer Datei für --terms und compare. Ihr JSON-Schema:
docs/terms.schema.json.
`,
};

export const command: Words['command'] = {
  input: 'Die Eingabe',
  byClauses: '{sentence} ({clauses})',
  refused: '{refused} von {read} Einträgen abgelehnt',
  readAs: '{count, plural, one {# Zeile} other {# Zeilen}} gelesen als {form}.',
  answerBy: '{question} Sagen Sie es mit {option}.',
  notedRows: '{count, plural, one {# Zeile} other {# Zeilen}}, die erste in Zeile {line}: {text}',
  cannotWrite: 'Die Antworten lassen sich nicht schreiben: {why}.',
  cannotRead: 'Die Einträge lassen sich nicht lesen: {why}. Nennen Sie eine lesbare Datei mit JSON-Zeilen.',
  cannotReadTable:
    'Die Lizenzen lassen sich nicht lesen: {why}. Nennen Sie eine lesbare Datei: CSV, TSV, XLSX, JSON, JSON-Zeilen oder Lizenzeinträge des Atlassian Marketplace.',
  cannotReadTerms: 'Die Bedingungen in {file} lassen sich nicht lesen: {why}. Nennen Sie eine lesbare Datei.',
  moreFaults: '{file}: {count} weitere Fehler.',
  throughOutside: 'Nennen Sie bei --through einen Tag vom {from} bis zum {to}.',
};

export const comparison: Words['comparison'] = {
  line: 'Zeile {line}',
  notCompared: 'nicht verglichen: {message}',
  summary: 'Auf {affected} von {compared} Lizenzen würde am {asOf} anders geantwortet.',
  unreadable: '{count} weitere Zeilen sind keine Lizenzeinträge und wurden nicht verglichen.',
  skipped: '{count} Zeilen wurden nicht verglichen',
  example: 'etwa {record}',
  expiry: 'Ablauf: {before} -> {after}',
  renewals: 'Verlängerungen, um gedeckt zu sein: {before} -> {after}',
  gained: '{days, plural, one {# Tag gewonnen} other {# Tage gewonnen}}',
  lost: '{days, plural, one {# Tag verloren} other {# Tage verloren}}',
  unknown: 'unbekannt',
};
