import type { Words } from '../words';

export const reason: Words['reason'] = {
  covered: 'Die Wartung läuft bis einschließlich {through}.',
  expired: 'Die Wartung ist am {expires} abgelaufen. Was installiert ist, läuft weiter.',
  'history-unknown': 'Bis zu diesem Tag ist nichts eingetragen, daher lässt es sich nicht sagen.',
  'included-while-active': 'Das Abonnement ist aktiv, die Wartung gehört dazu.',
  'included-in-evaluation': 'Die Testphase läuft, die Wartung gehört dazu.',
  'subscription-inactive': 'Mit dem Abonnement ruht auch die Wartung.',
  'subscription-unknown': 'Ob das Abonnement aktiv ist, hat niemand mitgeteilt.',
  'no-maintenance': 'Für dieses Produkt gibt es keine Wartung zu kaufen.',
  'support-in-forums': 'Hilfe gibt es in den Foren des Herstellers.',
  'minor-updates-free': 'Kleinere Updates der Version 3 sind mit jeder Lizenz kostenlos.',
  'older-versions-only':
    'Versionen, die bis {through} erschienen sind, bleiben im Archiv; neuere stehen nicht zur Verfügung.',
  'published-in-time': 'Sie erschien, während die Wartung lief (bis {through}).',
  'published-too-late': 'Sie erschien nach dem {through}, dem letzten gedeckten Tag.',
  'renew-before-expiry':
    'Früh verlängern kostet keinen Tag: {months, plural, one {Der neue Monat beginnt} other {Die neuen # Monate beginnen}} am {expires}.',
  'renew-after-expiry':
    '{renewals, plural, one {Eine Verlängerung deckt} other {# Verlängerungen decken}} den heutigen Tag ab, denn jede beginnt, wo die letzte endete ({expires}), nicht am Kauftag.',
  'renew-date-unknown': 'Verlängern ist möglich; ab wann, lässt sich ohne eingetragenen Verlauf nicht sagen.',
  'no-renewal-cost': 'Es gibt nichts zu verlängern: Dieses Produkt hat keine eigene Wartung.',
  'upgrade-with-key':
    'Mehr Plätze bestellt man jederzeit beim Hersteller, mit dem aktuellen Lizenzschlüssel.',
  'upgrade-on-marketplace': 'Mehr Plätze kauft man jederzeit im Atlassian Marketplace.',
  'upgrade-in-site-settings': 'Inhaber der Site ändern den Tarif jederzeit in deren Einstellungen.',
  'upgrade-subscription': 'Atlassian verkauft jederzeit größere Abonnements.',
  'downgrade-by-new-license': 'Für weniger Plätze kauft man eine neue, kleinere Lizenz.',
  'downgrade-in-site-settings':
    'Inhaber der Site wechseln jederzeit in deren Einstellungen in einen kleineren Tarif.',
  'single-user': 'Jedes Abonnement gilt für genau eine Person.',
  'documents-silent': 'Die Bedingungen des Herstellers sagen dazu nichts.',
  'migrate-own-servers':
    'Sie wurde direkt gekauft und läuft auf eigenen Servern; darum darf sie in den Marketplace umziehen.',
  'not-on-own-servers': 'Nur Lizenzen auf eigenen Servern dürfen in den Marketplace umziehen.',
  'already-on-marketplace': 'Sie ist bereits im Marketplace.',
  'migration-not-offered': 'Dieses Produkt zieht nicht in den Marketplace um.',
  'co-term-on-marketplace': 'Im Marketplace lassen sich Lizenzen auf ein gemeinsames Ende bringen.',
  'co-term-after-migration':
    'Die Daten lassen sich nicht ändern. Erst nach einem Umzug in den Marketplace kann man sie angleichen.',
  'co-term-out-of-reach':
    'Die Daten lassen sich nicht ändern, und in den Marketplace, wo es ginge, kann diese Lizenz nicht umziehen.',
  'no-dates-to-change': 'Dieses Produkt hat keine Wartungsdaten, die man ändern könnte.',
  'one-period-at-a-time':
    'Wartung wird immer für {months, plural, one {einen Monat} other {# Monate}} verkauft.',
  'no-periods-sold': 'Für dieses Produkt wird keine Wartung nach Zeiträumen verkauft.',
  'order-over-threshold': 'Die Bestellung liegt über {amount}, es gibt weitere Zahlungsarten.',
  'order-not-over-threshold': 'Die Bestellung liegt nicht über {amount}.',
  'order-total-unknown': 'Es kommt auf die Summe an: Über {amount} gibt es weitere Zahlungsarten.',
  'order-currency-unknown': 'Die Grenze gilt in {currency}; für andere Währungen lässt es sich nicht sagen.',
  'payment-options-not-offered': 'Für diese Lizenz nennen die Bedingungen keine weiteren Zahlungsarten.',
  'tier-not-mentioned': 'Die Bedingungen sprechen nur von direkt gekauften Server-Lizenzen.',
  'tier-independent': 'So viele Plätze wie Bearbeitende genügen; die Größe des Hosts spielt keine Rolle.',
};
