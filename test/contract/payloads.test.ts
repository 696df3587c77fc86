import { type ConsoleQuestion, questions } from '../../src/contract/questions';
import { readBy } from '../../src/contract/reading';
import { bought, renewed, serverLicense } from '../builders';

const draft = { name: 'Acme wiki', contact: '', license: serverLicense() };
const add = (over: object) => ({ draft: { ...draft, ...over }, key: null, timeZone: 'UTC' });
const settings = (over: object) => ({ settings: { leadDays: [30], timeZone: 'UTC', ...over } });
const usd = (amount: string) => ({ amount, currency: 'USD' });
const booked = (booking: object) => serverLicense({ history: [{ ...bought('2014-01-31'), ...booking }] });
const events = (count: number) => [
  bought('2014-01-31'),
  ...Array.from({ length: count - 1 }, () => renewed('2015-01-01')),
];

it.each<[title: string, question: ConsoleQuestion, payload: unknown, code: string, path: string]>([
  ['nothing', 'getLicense', undefined, 'not-a-record', ''],
  ['no id', 'getLicense', {}, 'missing', 'id'],
  ['an id with a slash', 'getLicense', { id: 'a/b' }, 'not-an-id', 'id'],
  ['an id of 101 characters', 'getLicense', { id: 'a'.repeat(101) }, 'not-an-id', 'id'],
  ['an empty id', 'revealKey', { id: '' }, 'not-an-id', 'id'],
  ['no revision', 'deleteLicense', { id: 'a' }, 'missing', 'revision'],
  ['a blank name', 'addLicense', add({ name: '  ' }), 'missing', 'draft.name'],
  ['a name of 201 characters', 'addLicense', add({ name: 'x'.repeat(201) }), 'too-long', 'draft.name'],
  ['a name with a bell', 'addLicense', add({ name: 'Acme\u0007' }), 'unseen-characters', 'draft.name'],
  ['notes of 2001 characters', 'addLicense', add({ notes: 'x'.repeat(2001) }), 'too-long', 'draft.notes'],
  ['half a character', 'addLicense', add({ contact: 'Anna \ud83d' }), 'unseen-characters', 'draft.contact'],
  [
    'a key with a zero',
    'replaceKey',
    { id: 'a', revision: 'r', key: 'A\u0000B' },
    'unseen-characters',
    'key',
  ],
  ['a false length', 'getLicense', { id: { length: { toString: 1 } } }, 'wrong-type', 'id'],
  [
    '501 events',
    'addLicense',
    add({ license: serverLicense({ history: events(501) }) }),
    'too-many',
    'draft.license.history',
  ],
  [
    'a day that is none',
    'addLicense',
    add({ license: serverLicense({ history: [bought('2015-02-30')] }) }),
    'impossible-date',
    'draft.license.history[0].on',
  ],
  ...(
    [
      ['a price below 0', { price: usd('-1') }, 'amount-not-decimal', 'price.amount'],
      ['five digits behind the point', { price: usd('1.00001') }, 'amount-not-decimal', 'price.amount'],
      ['eleven digits before the point', { price: usd('10000000000') }, 'amount-not-decimal', 'price.amount'],
      ['a price with a comma', { price: usd('890,00') }, 'amount-not-decimal', 'price.amount'],
      ['a blank price', { price: usd('') }, 'amount-not-decimal', 'price.amount'],
      ['dollars', { price: { amount: '1', currency: '$' } }, 'currency-not-a-code', 'price.currency'],
      [
        'a name of a currency',
        { price: { amount: '1', currency: 'EURO' } },
        'currency-not-a-code',
        'price.currency',
      ],
      ['a price without a currency', { price: { amount: '1' } }, 'missing', 'price.currency'],
      ['an order of 41 characters', { orderNumber: 'x'.repeat(41) }, 'too-long', 'orderNumber'],
      ['an order with a bell', { orderNumber: 'PO\u0007' }, 'unseen-characters', 'orderNumber'],
      ['a cost centre of 41 characters', { costCentre: 'x'.repeat(41) }, 'too-long', 'costCentre'],
    ] as const
  ).map(([title, booking, code, path]): [string, ConsoleQuestion, unknown, string, string] => [
    title,
    'addLicense',
    add({ license: booked(booking) }),
    code,
    `draft.license.history[0].${path}`,
  ]),
  [
    'a long cost centre of a license',
    'addLicense',
    add({ license: { ...serverLicense(), costCentre: 'x'.repeat(41) } }),
    'too-long',
    'draft.license.costCentre',
  ],
  ['a blank key', 'replaceKey', { id: 'a', revision: 'r', key: ' ' }, 'missing', 'key'],
  [
    'a key of 4001 characters',
    'replaceKey',
    { id: 'a', revision: 'r', key: 'x'.repeat(4001) },
    'too-long',
    'key',
  ],
  [
    'a time zone that is none',
    'addLicense',
    { ...add({}), timeZone: 'Mars/Base' },
    'not-a-time-zone',
    'timeZone',
  ],
  [
    'a range that begins on no day',
    'listLicenses',
    { expiresFrom: '2015-13-01' },
    'impossible-date',
    'expiresFrom',
  ],
  ['101 rows', 'previewImport', { rows: Array(101).fill({}), timeZone: 'UTC' }, 'too-many', 'rows'],
  [
    'a row without its revision',
    'applyImport',
    { rows: [{ row: {} }], timeZone: 'UTC' },
    'missing',
    'rows[0].expected',
  ],
  ['half a lead day', 'saveSettings', settings({ leadDays: [0.5] }), 'unknown-value', 'settings.leadDays[0]'],
  [
    'eleven lead times',
    'saveSettings',
    settings({ leadDays: Array(11).fill(7) }),
    'too-many',
    'settings.leadDays',
  ],
  [
    'settings for no zone',
    'saveSettings',
    settings({ timeZone: '' }),
    'not-a-time-zone',
    'settings.timeZone',
  ],
])('refuses %s', (_, question, payload, code, path) => {
  expect(readBy<unknown>(questions.console[question].payload, payload)).toEqual({
    ok: false,
    failure: expect.objectContaining({ code, path }) as unknown,
  });
});

it.each<[title: string, question: ConsoleQuestion, payload: unknown, expected: unknown]>([
  ['names are trimmed', 'addLicense', add({ name: ' Acme wiki ' }), add({})],
  [
    'a price as a number and a currency in small letters',
    'addLicense',
    add({ license: booked({ price: { amount: 890.5, currency: ' usd' }, orderNumber: ' PO 1 ' }) }),
    add({ license: booked({ price: usd('890.5'), orderNumber: 'PO 1' }) }),
  ],
  ['500 events', 'addLicense', add({ license: serverLicense({ history: events(500) }) }), expect.anything()],
  [
    'lead times are put in order, each once',
    'saveSettings',
    settings({ leadDays: [7, 60, 7] }),
    settings({ leadDays: [60, 7] }),
  ],
  [
    'what nobody asked for is left out',
    'getLicense',
    { id: 'a', accountId: 'x', license: { active: true } },
    { id: 'a' },
  ],
])('reads: %s', (_, question, payload, expected) => {
  expect(readBy<unknown>(questions.console[question].payload, payload)).toEqual({
    ok: true,
    value: expected,
  });
});
