import type { Words } from '../words';

export const effect: Words['effect'] = {
  'chains-from-expiry': 'Sie beginnt, wo die jetzige Deckung endet: am {start}.',
  'reaches-back':
    'Sie beginnt, wo die letzte Deckung endete, am {start}: {past, plural, one {# Tag liegt} other {# Tage liegen}} davon schon zurück.',
  'does-not-reach-the-day': 'Sie reicht nicht bis zu diesem Tag: Die Lizenz bleibt ohne Deckung.',
  uninterrupted: 'Die Deckung läuft ohne Lücke weiter.',
  'begins-on-purchase':
    'Am Tag des Upgrades {months, plural, one {beginnt ein neuer Monat} other {beginnen # neue Monate}}.',
  'drops-prepaid-days':
    'Dabei {lost, plural, one {geht # bezahlter Tag} other {gehen # bezahlte Tage}} verloren.',
  'key-replaced': 'Sie erhalten einen neuen Lizenzschlüssel, der den aktuellen ersetzt.',
  'one-license-for-all': 'Am Ende gibt es eine Lizenz für alle. Nur neue Benutzer geben ihren Schlüssel ein.',
  'credit-for-time-left': 'Die Restzeit des alten Tarifs wird von selbst gutgeschrieben.',
  'first-period-free':
    '{months, plural, one {Der erste Monat Wartung gehört} other {Die ersten # Monate Wartung gehören}} dazu.',
  'separate-license': 'Sie ist eine eigene Lizenz neben dieser.',
  'channel-changes': 'Ab diesem Tag verlängert und erweitert man sie im Marketplace.',
  'dates-stay': 'Ihre Wartungsdaten bleiben, wie sie sind.',
  'dates-can-be-aligned': 'Im Marketplace kann man ihr Ende an andere Lizenzen angleichen.',
};

export const need: Words['need'] = {
  'license-key': 'der aktuelle Lizenzschlüssel',
  'credit-card': 'eine Kreditkarte',
  'marketplace-account': 'Ihr Konto beim Atlassian Marketplace',
  'site-owner': 'jemand, dem die Site gehört',
  'own-servers': 'eigene Server',
  'new-license': 'eine eigene Bestellung',
  'migration-first': 'zuerst ein Umzug in den Marketplace',
  'order-total': 'die Summe der Bestellung in {currency}',
};
