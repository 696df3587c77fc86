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
  'too-many': '{path} hat zu viele Einträge. Teilen Sie sie auf.',
  'not-a-time-zone': '{path} ist keine Zeitzone. Nehmen Sie einen Namen wie Europe/Berlin.',
  'not-an-id': '{path} ist keine id. Erlaubt sind bis zu 100 Buchstaben, Ziffern und die Zeichen . _ - : #.',
  'ambiguous-date': '{path} kann zwei verschiedene Tage meinen. Schreiben Sie ihn als JJJJ-MM-TT.',
  'unknown-hosting':
    '{path} ist ein Hosting, von dem die Bedingungen nicht sprechen. Sie kennen Server und Cloud.',
  'unknown-plugin': '{path} ist nicht der Schlüssel eines Mockups-Plugins.',
  'no-maintenance-date':
    '{path} fehlt, darum lässt sich das Ende der Wartung nicht sagen. Exportieren Sie den Eintrag noch einmal damit.',
  'twice-in-file': '{path} steht schon in dieser Datei. Behalten Sie eines von beiden.',
  'other-product':
    '{path} nennt ein anderes Produkt als die Lizenz, die unter dieser Nummer eingetragen ist. Löschen Sie zuerst jene, oder lassen Sie diese weg.',
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

export const command: Words['command'] = {
  evaluateUsage: `Aufruf: npm run -s evaluate -- [--as-of JJJJ-MM-TT] [--language SPRACHE] [DATEI]

Liest Lizenzeinträge, ein JSON-Objekt je Zeile, aus DATEI oder der
Standardeingabe und schreibt zu jedem eine Zeile Antwort. Ohne --as-of: heute
in UTC. Tage haben die Form JJJJ-MM-TT, in den Jahren 0001 bis 8999.
Meldungen sind in SPRACHE, einer von {languages}; ohne sie auf Englisch.
Ende mit 0: alles gelesen, 1: einige Einträge abgelehnt, 2: falscher Aufruf oder keine solche Datei.
`,
  input: 'Die Eingabe',
  byClauses: '{sentence} ({clauses})',
  refused: '{refused} von {read} Einträgen abgelehnt',
  cannotWrite: 'Die Antworten lassen sich nicht schreiben: {why}.',
  cannotRead: 'Die Einträge lassen sich nicht lesen: {why}. Nennen Sie eine lesbare Datei mit JSON-Zeilen.',
};
