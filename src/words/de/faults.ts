import type { Words } from '../words';

export const failure: Words['failure'] = {
  'not-admin': 'Nur Admins dieses Produkts sehen hier Lizenzen. Fragen Sie einen von ihnen.',
  'host-license-inactive':
    'Das Abonnement dieser App auf dieser Site ist inaktiv: Bis es unter „Apps verwalten“ verlängert ist, lässt sich alles lesen und nichts ändern.',
  'rights-unknown': 'Ob Sie Admin sind, ließ sich nicht feststellen. Versuchen Sie es noch einmal.',
  'bad-question': 'Diese Frage wurde nicht verstanden, gelesen ließ sich nichts.',
  'bad-input': 'Etwas daran stimmt nicht, darum wurde nichts gespeichert.',
  'not-found': 'Diese Lizenz steht nicht im Verzeichnis. Vielleicht wurde sie gelöscht.',
  conflict: 'Inzwischen hat jemand anderes diese Lizenz gespeichert. Von Ihnen wurde nichts gespeichert.',
  busy: 'Gerade ist zu viel auf einmal los. Versuchen Sie es in einer Minute noch einmal.',
  'busy-seconds':
    'Gerade ist zu viel auf einmal los. Versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.',
  'busy-minutes':
    'Gerade ist zu viel auf einmal los. Versuchen Sie es in {minutes, plural, one {# Minute} other {# Minuten}} noch einmal.',
  'storage-unavailable': 'Der Speicher hat nicht geantwortet. Versuchen Sie es noch einmal.',
  internal:
    'Bei uns ist etwas schiefgegangen. Versuchen Sie es noch einmal; bleibt es dabei, nennen Sie uns: {reference}.',
  'not-arrived':
    'Die App hat nicht geantwortet. Wir haben dann nachgesehen: Bisher ist nichts davon gespeichert. Senden Sie es noch einmal; es wird einmal gespeichert.',
  'no-answer': 'Die App hat nicht geantwortet. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
};

export const fault: Words['fault'] = {
  'not-json': 'Diese Zeile ist kein JSON. Schreiben Sie eine Lizenz je Zeile.',
  'not-a-record': 'Das ist kein Lizenzeintrag. Er braucht mindestens eine id und ein Produkt.',
  missing: 'Das fehlt. Füllen Sie es aus.',
  'wrong-type': 'Ein solcher Wert gehört nicht hierher. Vergleichen Sie mit einer exportierten Datei.',
  'unknown-value': 'Dieser Wert ist hier nicht bekannt. Wählen Sie einen der angebotenen.',
  'impossible-date': 'Diesen Tag gibt es nicht. Geben Sie einen ein wie {example}.',
  'seats-not-whole': 'Geben Sie eine ganze Zahl ab 1 ein.',
  'amount-not-decimal': 'Geben Sie einen Betrag ein wie 300,01.',
  'currency-not-a-code': 'Geben Sie das Währungskürzel mit drei Buchstaben ein, etwa USD.',
  'too-long': 'Das ist zu lang. Kürzen Sie es.',
  'unseen-characters': 'Hier stehen Zeichen, die niemand sehen kann. Tippen Sie es neu.',
  'not-utf-8': 'Diese Zeile ist nicht in UTF-8. Speichern Sie die Datei in dieser Kodierung.',
  'too-many': 'Das sind zu viele Einträge. Teilen Sie sie auf.',
  'not-a-time-zone': 'Das ist keine Zeitzone. Geben Sie einen Namen ein wie Europe/Berlin.',
  'not-an-id':
    'Das ist keine id. Erlaubt sind bis zu {longest} Buchstaben, Ziffern und die Zeichen . _ - : #.',
  'ambiguous-date': 'Das kann zwei verschiedene Tage meinen. Schreiben Sie das Jahr zuerst, wie 2015-05-09.',
  'unknown-hosting': 'Dieses Hosting kennen die Bedingungen nicht. Sie sprechen von Server und Cloud.',
  'unknown-plugin': 'Das ist nicht der Schlüssel eines Mockups-Produkts.',
  'no-maintenance-date':
    'Das Ende der Wartung fehlt, darum lässt sich der Ablauf nicht sagen. Exportieren Sie den Eintrag noch einmal damit.',
  'other-product':
    'Unter dieser id führt das Verzeichnis ein anderes Produkt. Prüfen Sie die id, oder legen Sie eine eigene Lizenz an.',
  'twice-in-file': 'Diese id steht schon in der Datei. Behalten Sie eine der beiden.',
  'quote-not-closed':
    'Ein Anführungszeichen in dieser Zeile ist nicht geschlossen, oder erst hinter einer Zeile, die für sich stehen könnte. Schließen Sie es in dieser Zeile oder nehmen Sie es heraus; die Zeilen dahinter wurden jede für sich gelesen.',
  'text-behind-quote':
    'Hinter einem schließenden Anführungszeichen steht Text. Verdoppeln Sie die Anführungszeichen, die zum Text gehören, oder nehmen Sie sie heraus.',
  'surplus-cells':
    'Diese Zeile hat mehr Zellen als die Tabelle Spalten. Setzen Sie einen Text, in dem das Trennzeichen steht, in Anführungszeichen.',
  'unknown-state': 'Das ist kein Zustand eines Abonnements. Schreiben Sie aktiv, Testphase oder inaktiv.',
  'end-not-known':
    'Ein solcher Tag steht oft für ein Ende, das niemand kennt. Sagen Sie, was er hier bedeutet, oder nehmen Sie ihn heraus.',
  contradicts: 'Das widerspricht einer anderen Spalte der Zeile. Berichtigen Sie eine von beiden.',
  'same-license':
    'Diese Lizenz steht schon in der Datei, mit gleichem Produkt, Namen und Kauf. Geben Sie jeder einen eigenen Namen, oder behalten Sie eine.',
  'unknown-product': 'Dieses Produkt kennen die Bedingungen nicht. Wählen Sie eines der angebotenen.',
  'channel-missing': 'Geben Sie an, wo die Lizenz gekauft wurde.',
  'nothing-before': 'Davor steht nichts. Beginnen Sie mit dem Kauf oder mit einem genannten Ablaufdatum.',
  'second-new':
    'Eine Lizenz wird einmal gekauft. Nehmen Sie dies heraus und legen Sie die weitere Lizenz eigens an.',
  'seats-not-raised':
    'Ein Upgrade erhöht die Zahl der Plätze. Geben Sie mehr als vorher ein; für weniger kauft man eine neue Lizenz.',
  'renewal-not-sold': 'Dieses Produkt hat keine Wartung zu verlängern. Nehmen Sie dies heraus.',
  'upgrade-not-sold': 'Dieses Produkt gilt für eine Person. Nehmen Sie dieses Upgrade heraus.',
  'statement-without-maintenance':
    'Dieses Produkt hat keine Wartung, die ablaufen könnte. Nehmen Sie dies heraus.',
  'migration-not-offered': 'Dieses Produkt zieht nicht in den Marketplace um. Nehmen Sie dies heraus.',
  'migration-not-direct': 'Die Lizenz ist bereits im Marketplace. Nehmen Sie dies heraus.',
  'migration-not-own-servers':
    'Nur eine Lizenz auf eigenen Servern zieht in den Marketplace um. Nehmen Sie dies heraus, oder ändern Sie, wo sie läuft.',
  'date-out-of-range': 'Dieser Tag liegt zu weit weg. Prüfen Sie das Jahr.',
  'dated-after-today': 'Dieser Tag kommt erst noch. Tragen Sie einen Kauf ein, wenn er getätigt ist.',
  'ambiguous-amount':
    'Das kann zweierlei Beträge heißen. Schreiben Sie ihn ohne Zeichen zwischen den Tausendern, etwa 1234,50.',
};
