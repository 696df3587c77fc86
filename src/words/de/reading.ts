import type { Words } from '../words';

export const reading: Words['reading'] = {
  'field-id': 'id',
  'field-name': 'Name',
  'field-company': 'Firma',
  'field-product': 'Produkt',
  'field-purchased': 'gekauft am',
  'field-renewed': 'verlängert am',
  'field-expiresOn': 'läuft ab am (erster Tag ohne Deckung)',
  'field-coveredThrough': 'gedeckt bis (letzter Tag mit Deckung)',
  'field-statedOn': 'Tag, an dem das Ende bekannt war',
  'field-seats': 'Plätze',
  'field-key': 'Lizenzschlüssel',
  'field-channel': 'direkt oder im Marketplace gekauft',
  'field-contact': 'Ansprechperson',
  'field-email': 'E-Mail der Ansprechperson',
  'field-subscription': 'Zustand des Abonnements',
  'field-billing': 'wie bezahlt wird, monatlich oder jährlich',
  'field-price': 'Preis',
  'field-currency': 'Währung',
  'field-order': 'Bestell- oder Rechnungsnummer',
  'field-notes': 'Notizen',
  'source-left-out': 'weggelassen',
  'source-unknown': 'nicht erkannt, nicht gelesen',
  'source-double': 'eine andere Spalte hat dies schon, nicht gelesen',
  'source-either':
    'vergangene und künftige Tage: Verlängerungen oder die nächste Fälligkeit? Nicht gelesen, bis das gesagt ist',
  decided: '{field}; Zeile {line} zeigt, ob Tag oder Monat vorn steht',
  column: '„{heading}“: {what}',
  above: '{count, plural, one {# Zeile} other {# Zeilen}} über den Überschriften übergangen.',
  total: 'Zeile {line}, „{text}“: eine Summe und keine Lizenz, übergangen.',
  'question-day-order': '„{heading}“, Zeile {line}: {text} kann zwei Tage meinen. Steht Tag oder Monat vorn?',
  'question-no-end':
    '„{heading}“, Zeile {line}: {text} steht oft für ein Ende, das niemand kennt. Ist das hier so?',
  'question-product': 'Zeile {line} und vielleicht andere nennen kein Produkt. Welches ist es?',
  unread: 'Aus „{text}“ wurde nichts übernommen.',
  'question-channel':
    'Zeile {line} und vielleicht andere sagen nicht, wo die Lizenz gekauft wurde. Direkt oder im Marketplace?',
  'note-nothing-known': 'Über die Wartung wird nichts bekannt sein: Die Zeile hat kein Datum.',
  'note-seats-unlimited': 'Plätze ohne Zahl werden nicht aufbewahrt.',
  'note-seats-without-date': 'Die Plätze werden nicht aufbewahrt, denn kein Datum gehört zu ihnen.',
  'note-no-end': 'Ein Ende der Wartung ist nicht bekannt.',
  'note-subscription-unknown': 'Die Zeile sagt nicht, ob das Abonnement aktiv ist.',
  'note-billing-unread': 'Wie oft bezahlt wird, wird nicht aufbewahrt: Es ist weder monatlich noch jährlich.',
  'note-namesake':
    'Das Verzeichnis hat schon eine Lizenz dieses Produkts und Namens, zu einer anderen Zeit gekauft. Dies wäre eine zweite.',
  'failure-not-a-workbook':
    'Diese Arbeitsmappe lässt sich nicht lesen. Öffnen Sie sie, nehmen Sie das Kennwort weg, und speichern Sie sie neu als XLSX oder CSV.',
  'failure-workbook-too-large':
    'Diese Arbeitsmappe enthält zu viel. Kopieren Sie die Lizenzen in eine eigene.',
  'failure-no-such-sheet': 'Die Arbeitsmappe hat kein Blatt dieses Namens.',
  'failure-old-workbook':
    'Das ist eine Arbeitsmappe alter Art oder eine mit Kennwort. Speichern Sie sie als XLSX ohne Kennwort oder als CSV.',
  'failure-not-a-table':
    'Das ist weder Tabelle noch Text, sondern ein Bild, ein PDF oder dergleichen. Wählen Sie die Tabelle selbst: XLSX, CSV oder JSON.',
  'failure-nothing-recognised':
    'In diesem Text war keine Lizenz zu erkennen: kein Lizenzschlüssel und kein Produkt mit einem Tag, einem Preis oder Plätzen. Fügen Sie die Zeilen einer Tabelle ein oder die Mail, die die Bestellung bestätigt.',
  'failure-empty': 'Darin steht nichts. Wählen Sie eine Datei mit mindestens einer Lizenz.',
  'field-costCentre': 'Kostenstelle',
  'question-decimal-mark':
    '„{heading}“, Zeile {line}: {text} kann zweierlei sein. Was steht vor den Nachkommastellen, ein Punkt oder ein Komma?',
  'question-currency': '„{heading}“, Zeile {line}: In welcher Währung ist {text}?',
  'note-channel-unread': 'Wo sie gekauft wurde, steht nur als Name da und wird nicht gespeichert.',
  'note-price-unread': 'Was als Preis dasteht, ist kein Betrag und wird nicht gespeichert.',
  'note-price-without-date':
    'Preis und Bestellung werden nicht gespeichert, weil kein Kauf dazu genannt ist.',
  'note-price-on-latest':
    'Preis und Bestellung werden beim letzten Kauf gespeichert; was die anderen kosteten, ist nicht bekannt.',
};
