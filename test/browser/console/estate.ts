import { writeWorkbook, type WrittenCell } from '../../exchange/reading/write-workbook';

/** A cell as a person typed it; a day is one that the spreadsheet knows as such. */
type Typed = string | { day: string };

const on = (day: string): Typed => ({ day });

const HEADINGS = [
  'Lfd. Nr.',
  'Produkt',
  'Standort / Team',
  '',
  'Gekauft am',
  'Verlängert am',
  'Laufzeit bis',
  'Umfang',
  'Lizenzschlüssel',
  'Bezogen über',
  'Abo',
  'Ansprechpartner',
  'Preis netto',
  'Rechnungsnr.',
  'Bemerkung',
];

const JIRA = 'Balsamiq Mockups for JIRA (Server)';
const CONFLUENCE = 'Balsamiq Mockups for Confluence Server';

interface Bought {
  product: string;
  team: string;
  bought?: Typed;
  renewed?: Typed;
  through?: Typed;
  size?: string;
  channel?: string;
  subscription?: string;
  price?: string;
  note?: string;
}

/** Servers whose maintenance is known by its purchases, as Excel has them. */
const SERVERS = ['Hamburg', 'Bremen', 'Kiel', 'Lübeck', 'Köln', 'Düsseldorf', 'Münster', 'Zürich'].flatMap(
  (town, index): Bought[] => [
    {
      product: JIRA,
      team: `${town}, Entwicklung`,
      bought: on(`2014-0${index + 1}-31`.replace('-02-31', '-02-28').replace(/-0([46])-31/, '-0$1-30')),
      renewed: on(`2026-0${index + 1}-15`),
      through: `2${index}.0${index + 1}.2027`,
      size: '25 User',
      price: '1.200,00 €',
    },
    {
      product: CONFLUENCE,
      team: `${town}, Wiki`,
      bought: `1${index}.03.2026`,
      size: '50 User',
      price: '980,00 €',
    },
  ],
);

const OTHERS: Bought[] = [
  {
    product: 'Mockups für Desktop',
    team: 'Grafik',
    bought: '2. Februar 2023',
    size: '1 User',
    price: '89,00 €',
  },
  {
    product: 'Mockups for Desktop',
    team: 'Vertrieb',
    bought: '15. März 2025',
    size: '1 User',
    price: '89,00 €',
  },
  { product: JIRA, team: 'Werk Süd', bought: '09.05.2015', renewed: '03/04/2026', size: '10 User' },
  { product: JIRA, team: 'Werk Nord', bought: '01.06.2015', renewed: '05/06/2026', size: '10 User' },
  { product: JIRA, team: 'Werk West', through: '31.03.2027', size: '1.000 User', price: '12.000,00 €' },
  { product: CONFLUENCE, team: 'Einkauf', through: on('2027-01-31'), size: '10 User' },
  { product: CONFLUENCE, team: 'Archiv', through: '31.12.9999', size: '10 User', note: 'läuft halt immer' },
  { product: JIRA, team: 'Betriebsrat', size: '5 User', note: 'Rechnung nicht auffindbar' },
  { product: 'Jira Cloud', team: 'Marketing', channel: 'Atlassian Marketplace', subscription: 'aktiv' },
  { product: 'Confluence Cloud', team: 'Personal', channel: 'Atlassian Marketplace', subscription: 'aktiv' },
  { product: 'myBalsamiq', team: 'Agentur "Blau"; extern', subscription: 'aktiv', size: '3 Projekte' },
  { product: JIRA, team: 'Labor', bought: '24.12.2025', size: '25 User', note: 'Angebot\n"Weihnachten"' },
  { product: CONFLUENCE, team: 'Schulung', bought: '07.07.2026', size: '10 User' },
  { product: JIRA, team: 'Prüfstand', bought: '28.02.2026', size: '10 User' },
];

const FAULTY: Bought[] = [
  { product: JIRA, team: 'Lager', bought: '31.02.2024', size: '10 User' },
  { product: 'Visio Professional', team: 'Planung', bought: '01.04.2024', size: '5 User' },
];

export const KEY_OF = (team: string) => `NL-${team.replace(/[^A-Za-z]/g, '').toUpperCase()}-KEY-7Q2X`;

const rowOf = (each: Bought, index: number): Typed[] => [
  String(index + 1),
  each.product,
  each.team,
  '',
  each.bought ?? '',
  each.renewed ?? '',
  each.through ?? '',
  each.size ?? '',
  each.bought === undefined ? '' : KEY_OF(each.team),
  each.channel ?? 'Direkt',
  each.subscription ?? '',
  'IT-Service Desk',
  each.price ?? '',
  `RE-${2000 + index}`,
  each.note ?? '',
];

const LICENSES = [...SERVERS, ...OTHERS];
const ROWS = [...LICENSES.slice(0, 10), ...FAULTY, ...LICENSES.slice(10)];

/** The whole sheet: a title, a blank row, the headings, the licenses, and a total under them. */
const SHEET: Typed[][] = [
  ['Softwarelizenzen der Nordlicht Maschinenbau AG, Stand November 2026'],
  [],
  HEADINGS,
  ...ROWS.map(rowOf),
  ['Summe', '', '', '', '', '', '', '', '', '', '', '', '42.310,00 €'],
];

/** How many licenses there are in it, and how many rows cannot be read. */
export const ESTATE = { licenses: LICENSES.length, faulty: FAULTY.length };

const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The estate as Excel keeps it. */
export function estateWorkbook(): Uint8Array {
  const cell = (typed: Typed): WrittenCell => {
    if (typeof typed === 'string') return typed === '' ? null : typed;
    return { day: (Date.parse(typed.day) - DAY_ZERO) / 86_400_000 };
  };
  return writeWorkbook([
    { name: 'Lizenzen', rows: SHEET.map((row) => row.map(cell)) },
    { name: 'Notizen', rows: [['Bitte nicht löschen']] },
  ]);
}

/** The estate as a German Excel saves it as CSV. */
export function estateCsv(): Buffer {
  const cell = (typed: Typed): string => {
    const text = typeof typed === 'string' ? typed : typed.day.split('-').reverse().join('.');
    return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const width = HEADINGS.length;
  const lines = SHEET.map((row) =>
    [...row, ...Array<string>(width - row.length).fill('')].map(cell).join(';'),
  );
  return Buffer.from(`${lines.join('\r\n')}\r\n`.replaceAll('€', '\u0080'), 'latin1');
}
