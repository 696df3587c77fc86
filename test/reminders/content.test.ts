import { addDays, type License } from '../../src/policy';
import { dayOf } from '../../src/reminders';
import { reminderContent } from '../../src/words/reminder-text';
import { firstPolicy } from '../policy/second-document';

/** Covered through 2026-11-21. */
const license: License = {
  product: 'jira-server',
  channel: 'direct',
  history: [{ kind: 'new', on: '2025-11-22', seats: 10 }],
};
const said = (milestone: number, over: Partial<Parameters<typeof reminderContent>[1]> = {}) => {
  const { title, dueOn, paragraphs } = reminderContent(firstPolicy, {
    subject: { kind: 'maintenance', id: 'a', endsOn: '2026-11-22' },
    milestone,
    asOf: dayOf('2026-11-22', milestone),
    license: { name: 'Dublin', contact: '', license },
    language: 'en',
    consoleUrl: null,
    ...over,
  });
  return { title, dueOn, lines: paragraphs.map((parts) => parts.map(({ text }) => text).join('')) };
};
const host = (kind: 'evaluation' | 'subscription') =>
  ({ subject: { kind, id: 'app', endsOn: '2026-11-22' }, license: null }) as const;

it.each([
  [1, 'Renew Mockups maintenance by 21 Nov 2026: Dublin'],
  [0, 'Mockups maintenance expired on 22 Nov 2026: Dublin'],
  [-1, 'Mockups maintenance expired on 22 Nov 2026: Dublin'],
])(
  'milestone %d: the title names the last covered day, once it is over the first day without (D2), and asks for nothing by a day that is past',
  (milestone, title) => {
    expect(said(milestone)).toMatchObject({ title, dueOn: '2026-11-21' });
  },
);

it.each([
  [2, 'en', 'Reminder set for 2 days before.'],
  [1, 'en', 'Reminder set for the day before.'],
  [0, 'en', 'Reminder set for the day itself.'],
  [-1, 'en', 'Reminder set for the day after.'],
  [2, 'de', 'Erinnerung, eingestellt für 2 Tage vorher.'],
  [1, 'de', 'Erinnerung, eingestellt für den Tag vorher.'],
  [0, 'de', 'Erinnerung, eingestellt für den Tag selbst.'],
] as const)('milestone %d in %s is called by its number', (milestone, language, footer) => {
  expect(said(milestone, { language }).lines.at(-1)).toContain(footer);
});

it('before the end: what to do, what ends, what to order with, and by which terms', () => {
  expect(said(7).lines.slice(0, -1)).toEqual([
    'Maintenance runs through 21 Nov 2026. Product: Mockups for JIRA Server.',
    'Renew early without losing a day: the new 12 months begin on 22 Nov 2026.',
    'Support and software updates end with it; the license keeps working, on an older version.',
    'Needed to order: the current License Key and a credit card. Order the renewal',
    'By the vendor’s terms of 9 May 2015',
  ]);
});

it('in German', () => {
  expect(said(7, { language: 'de' })).toMatchObject({
    title: 'Mockups-Wartung bis 21. Nov. 2026 verlängern: Dublin',
    lines: expect.arrayContaining([
      'Zum Bestellen nötig: der aktuelle Lizenzschlüssel und eine Kreditkarte. Verlängerung bestellen',
    ]) as string[],
  });
});

it.each([
  ['2026-11-22', 'As of 22 Nov 2026, one renewal is needed'],
  ['2027-11-21', 'As of 21 Nov 2027, one renewal is needed'],
  ['2027-11-22', 'As of 22 Nov 2027, 2 renewals are needed'],
])('once it is over, on %s: the renewals of that day, with the day', (asOf, text) => {
  expect(said(-1, { asOf }).lines[1]).toContain(text);
});

it('the app’s own license is called by its name', () => {
  expect(said(7, host('evaluation')).title).toBe('The trial of Mockups runs through 21 Nov 2026');
  expect(said(0, host('subscription')).title).toBe(
    'The subscription of Mockups has ended; it ran through 21 Nov 2026',
  );
});

it.each([
  ['https://site.example/console', 'https://site.example/console/license/a%2Fb%20%C3%A9'],
  ['https://site.example/console/', 'https://site.example/console/license/a%2Fb%20%C3%A9'],
  ['https://site.example/console//', 'https://site.example/console/license/a%2Fb%20%C3%A9'],
  ['https://site.example/console?as=1', 'https://site.example/console/license/a%2Fb%20%C3%A9?as=1'],
  ['https://site.example/console?as=1#', 'https://site.example/console?as=1#/license/a%2Fb%20%C3%A9'],
  ['https://site.example/console#/', 'https://site.example/console#/license/a%2Fb%20%C3%A9'],
])('from %s the link leads to the license', (consoleUrl, expected) => {
  const { paragraphs } = reminderContent(firstPolicy, {
    subject: { kind: 'maintenance', id: 'a/b é', endsOn: '2026-11-22' },
    milestone: 7,
    asOf: addDays('2026-11-22', -7),
    license: { name: 'Dublin', contact: '', license },
    language: 'en',
    consoleUrl,
  });
  expect(paragraphs.flat().map(({ link }) => link)).toContain(expected);
});

it('of the app’s own license the link leads to the console', () => {
  const { paragraphs } = reminderContent(firstPolicy, {
    ...host('evaluation'),
    milestone: 7,
    asOf: '2026-11-15',
    language: 'en',
    consoleUrl: 'https://site.example/console/',
  });
  expect(paragraphs.flat().map(({ link }) => link)).toContain('https://site.example/console/');
});
