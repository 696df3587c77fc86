import { reminderContent, settledNote } from '../../src/words/reminder-text';
import { firstPolicy } from '../policy/second-document';

/** Ends on 2026-11-22. */
const license = {
  product: 'jira-server',
  channel: 'direct',
  history: [{ kind: 'new', on: '2025-11-22', seats: 10 }],
} as const;
/** By a statement, it ends on 2026-11-25. */
const stated = {
  ...license,
  history: [{ kind: 'statement', on: '2026-11-01', expiresOn: '2026-11-25' }],
} as const;

type Kind = 'maintenance' | 'evaluation' | 'subscription';

/** A week ahead, and on the day: in two languages, each sentence is that of its kind and its time. */
it.each<[language: 'en' | 'de', kind: Kind, milestone: number, title: string, lines: string[]]>([
  [
    'en',
    'maintenance',
    7,
    'Renew Mockups maintenance by 21 Nov 2026: Dublin',
    [
      'Maintenance runs through 21 Nov 2026. Product: Mockups for JIRA Server.',
      'Renew early without losing a day: the new 12 months begin on 22 Nov 2026.',
      'Support and software updates end with it; the license keeps working, on an older version.',
      'Needed to order: the current License Key and a credit card. Order the renewal',
      'By the vendor’s terms of 9 May 2015',
      'Contact: Ann',
      'Open it in the console',
      'Reminder set for 7 days before. Register the renewal in the console, and this is closed.',
    ],
  ],
  [
    'en',
    'maintenance',
    0,
    'Mockups maintenance expired on 22 Nov 2026: Dublin',
    [
      'Maintenance expired on 22 Nov 2026; the last day with it was 21 Nov 2026. Product: Mockups for JIRA Server.',
      'As of 22 Nov 2026, one renewal is needed to be covered, because each begins where the last one ended (22 Nov 2026), not on the day you buy it.',
      'Support and software updates ended with it; the license keeps working, on an older version.',
      'Needed to order: the current License Key and a credit card. Order the renewal',
      'By the vendor’s terms of 9 May 2015',
      'Contact: Ann',
      'Open it in the console',
      'Reminder set for the day itself. Register the renewal in the console, and this is closed.',
    ],
  ],
  [
    'en',
    'evaluation',
    7,
    'The trial of Mockups runs through 21 Nov 2026',
    [
      'The trial runs through 21 Nov 2026.',
      'A site admin can buy or renew it under “Manage apps”.',
      'Open it in the console',
      'Reminder set for 7 days before. Once Atlassian tells of another end, or of none, this is closed.',
    ],
  ],
  [
    'en',
    'evaluation',
    0,
    'The trial of Mockups has ended; it ran through 21 Nov 2026',
    [
      'The trial has ended; it ran through 21 Nov 2026.',
      'A site admin can buy or renew it under “Manage apps”.',
      'Open it in the console',
      'Reminder set for the day itself. Once Atlassian tells of another end, or of none, this is closed.',
    ],
  ],
  [
    'en',
    'subscription',
    7,
    'The subscription of Mockups runs through 21 Nov 2026',
    [
      'The subscription runs through 21 Nov 2026.',
      'A site admin can buy or renew it under “Manage apps”.',
      'Open it in the console',
      'Reminder set for 7 days before. Once Atlassian tells of another end, or of none, this is closed.',
    ],
  ],
  [
    'en',
    'subscription',
    0,
    'The subscription of Mockups has ended; it ran through 21 Nov 2026',
    [
      'The subscription has ended; it ran through 21 Nov 2026.',
      'A site admin can buy or renew it under “Manage apps”.',
      'Open it in the console',
      'Reminder set for the day itself. Once Atlassian tells of another end, or of none, this is closed.',
    ],
  ],
  [
    'de',
    'maintenance',
    7,
    'Mockups-Wartung bis 21. Nov. 2026 verlängern: Dublin',
    [
      'Die Wartung läuft bis einschließlich 21. Nov. 2026. Produkt: Mockups for JIRA Server.',
      'Früh verlängern kostet keinen Tag: Die neuen 12 Monate beginnen am 22. Nov. 2026.',
      'Support und Software-Updates enden mit ihr; die Lizenz funktioniert weiter, auf einer älteren Version.',
      'Zum Bestellen nötig: der aktuelle Lizenzschlüssel und eine Kreditkarte. Verlängerung bestellen',
      'Nach den Bedingungen des Herstellers vom 9. Mai 2015',
      'Ansprechperson: Ann',
      'In der Konsole öffnen',
      'Erinnerung, eingestellt für 7 Tage vorher. Ist die Verlängerung in der Konsole eingetragen, wird dies geschlossen.',
    ],
  ],
  [
    'de',
    'maintenance',
    0,
    'Mockups-Wartung am 22. Nov. 2026 abgelaufen: Dublin',
    [
      'Die Wartung ist am 22. Nov. 2026 abgelaufen; der letzte Tag mit ihr war der 21. Nov. 2026. Produkt: Mockups for JIRA Server.',
      'Stand 22. Nov. 2026: Eine Verlängerung ist nötig, um gedeckt zu sein, denn jede beginnt, wo die letzte endete (22. Nov. 2026), nicht am Kauftag.',
      'Support und Software-Updates endeten mit ihr; die Lizenz funktioniert weiter, auf einer älteren Version.',
      'Zum Bestellen nötig: der aktuelle Lizenzschlüssel und eine Kreditkarte. Verlängerung bestellen',
      'Nach den Bedingungen des Herstellers vom 9. Mai 2015',
      'Ansprechperson: Ann',
      'In der Konsole öffnen',
      'Erinnerung, eingestellt für den Tag selbst. Ist die Verlängerung in der Konsole eingetragen, wird dies geschlossen.',
    ],
  ],
  [
    'de',
    'evaluation',
    7,
    'Die Testphase von Mockups läuft bis einschließlich 21. Nov. 2026',
    [
      'Die Testphase läuft bis einschließlich 21. Nov. 2026.',
      'Ein Admin der Site kann sie unter „Apps verwalten“ kaufen oder verlängern.',
      'In der Konsole öffnen',
      'Erinnerung, eingestellt für 7 Tage vorher. Nennt Atlassian ein anderes Ende oder keines mehr, wird dies geschlossen.',
    ],
  ],
  [
    'de',
    'evaluation',
    0,
    'Die Testphase von Mockups ist vorbei; sie lief bis einschließlich 21. Nov. 2026',
    [
      'Die Testphase ist vorbei; sie lief bis einschließlich 21. Nov. 2026.',
      'Ein Admin der Site kann sie unter „Apps verwalten“ kaufen oder verlängern.',
      'In der Konsole öffnen',
      'Erinnerung, eingestellt für den Tag selbst. Nennt Atlassian ein anderes Ende oder keines mehr, wird dies geschlossen.',
    ],
  ],
  [
    'de',
    'subscription',
    7,
    'Das Abonnement von Mockups läuft bis einschließlich 21. Nov. 2026',
    [
      'Das Abonnement läuft bis einschließlich 21. Nov. 2026.',
      'Ein Admin der Site kann sie unter „Apps verwalten“ kaufen oder verlängern.',
      'In der Konsole öffnen',
      'Erinnerung, eingestellt für 7 Tage vorher. Nennt Atlassian ein anderes Ende oder keines mehr, wird dies geschlossen.',
    ],
  ],
  [
    'de',
    'subscription',
    0,
    'Das Abonnement von Mockups ist vorbei; es lief bis einschließlich 21. Nov. 2026',
    [
      'Das Abonnement ist vorbei; es lief bis einschließlich 21. Nov. 2026.',
      'Ein Admin der Site kann sie unter „Apps verwalten“ kaufen oder verlängern.',
      'In der Konsole öffnen',
      'Erinnerung, eingestellt für den Tag selbst. Nennt Atlassian ein anderes Ende oder keines mehr, wird dies geschlossen.',
    ],
  ],
])('in %s, of %s at milestone %d', (language, kind, milestone, title, lines) => {
  const isLicense = kind === 'maintenance';
  const content = reminderContent(firstPolicy, {
    subject: { kind, id: 'a', endsOn: '2026-11-22' },
    milestone,
    asOf: milestone === 0 ? '2026-11-22' : '2026-11-15',
    license: isLicense ? { name: 'Dublin', contact: 'Ann', license } : null,
    language,
    consoleUrl: 'https://site.example/console',
  });
  expect(content.title).toBe(title);
  expect(content.paragraphs.map((parts) => parts.map(({ text }) => text).join(''))).toEqual(lines);
});

it.each<['en' | 'de', Kind, 'renewed' | 'lapsing' | 'removed', newEnd: string | null, note: string]>([
  [
    'en',
    'maintenance',
    'renewed',
    '2027-11-22',
    'Settled: by the register, maintenance now runs through 21 Nov 2027.',
  ],
  [
    'en',
    'maintenance',
    'renewed',
    '2026-11-25',
    'Closed: the register now says that maintenance expired on 25 Nov 2026. As of 1 Dec 2026, still not covered: one renewal is needed.',
  ],
  ['en', 'maintenance', 'renewed', null, 'Settled: the license has no such end any more.'],
  ['en', 'maintenance', 'lapsing', null, 'Settled: an admin decided to let this license lapse.'],
  ['en', 'maintenance', 'removed', null, 'Settled: the license is no longer in the register.'],
  ['en', 'evaluation', 'renewed', '2027-11-22', 'Settled: the trial now runs through 21 Nov 2027.'],
  ['en', 'evaluation', 'renewed', '2026-11-25', 'Closed: the trial now counts as over from 25 Nov 2026 on.'],
  ['en', 'subscription', 'renewed', '2027-11-22', 'Settled: the subscription now runs through 21 Nov 2027.'],
  [
    'en',
    'subscription',
    'renewed',
    '2026-11-25',
    'Closed: the subscription now counts as over from 25 Nov 2026 on.',
  ],
  [
    'de',
    'maintenance',
    'renewed',
    '2027-11-22',
    'Erledigt: Laut Verzeichnis läuft die Wartung nun bis einschließlich 21. Nov. 2027.',
  ],
  [
    'de',
    'maintenance',
    'renewed',
    '2026-11-25',
    'Geschlossen: Laut Verzeichnis ist die Wartung nun am 25. Nov. 2026 abgelaufen. Stand 1. Dez. 2026 weiterhin nicht gedeckt: Eine Verlängerung ist nötig.',
  ],
  ['de', 'maintenance', 'renewed', null, 'Erledigt: Die Lizenz hat kein solches Ende mehr.'],
  [
    'de',
    'maintenance',
    'lapsing',
    null,
    'Erledigt: Ein Admin hat entschieden, diese Lizenz auslaufen zu lassen.',
  ],
  ['de', 'maintenance', 'removed', null, 'Erledigt: Die Lizenz steht nicht mehr im Verzeichnis.'],
  [
    'de',
    'evaluation',
    'renewed',
    '2027-11-22',
    'Erledigt: Die Testphase läuft nun bis einschließlich 21. Nov. 2027.',
  ],
  [
    'de',
    'evaluation',
    'renewed',
    '2026-11-25',
    'Geschlossen: Die Testphase gilt nun ab dem 25. Nov. 2026 als vorbei.',
  ],
  [
    'de',
    'subscription',
    'renewed',
    '2027-11-22',
    'Erledigt: Das Abonnement läuft nun bis einschließlich 21. Nov. 2027.',
  ],
  [
    'de',
    'subscription',
    'renewed',
    '2026-11-25',
    'Geschlossen: Das Abonnement gilt nun ab dem 25. Nov. 2026 als vorbei.',
  ],
])('in %s, of %s that is %s, now ending on %s: %s', (language, kind, why, newEnd, note) => {
  const settlement = { why, newEnd, license: kind === 'maintenance' ? stated : null };
  expect(settledNote(firstPolicy, kind, settlement, '2026-12-01', language)).toBe(note);
});
