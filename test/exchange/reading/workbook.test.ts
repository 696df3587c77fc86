import { readFile } from '../../../src/exchange/reading/read-file';
import type { ReadingOptions } from '../../../src/exchange/reading/reading';
import { mockupsPolicy } from '../../../src/policy';
import { reading, TODAY } from './strangers';
import { writeWorkbook, type WrittenSheet } from './write-workbook';

const berlin = {
  name: 'Berlin',
  product: 'jira-server',
  channel: 'direct',
  history: [{ kind: 'new', on: '2014-01-31', seats: 25 }],
};
/** 31 January 2014 and 30 January 2027, counted from 1900. */
const BOUGHT = 41_670;
const LAST_DAY = 46_417;
/** By how much a count from 1904 is less. */
const LATER = 1462;

const ROWS = (later: number): WrittenSheet['rows'] => [
  ['Our licenses'],
  [],
  ['Product', 'Name', 'Purchased', 'Seats', 'Valid until', 'Channel'],
  ['jira-server', 'Berlin', { day: BOUGHT - later }, 25, null, 'direct'],
  ['jira-server', 'Paris', BOUGHT - later, 25, { day: LAST_DAY - later }, 'direct'],
];

const book = (more: WrittenSheet[] = [], attributes = '', later = 0) =>
  writeWorkbook([{ name: 'Empty', rows: [] }, { name: 'All', rows: ROWS(later) }, ...more], attributes);

const failureOf = async (bytes: Uint8Array, options?: ReadingOptions) => {
  const read = await readFile(mockupsPolicy, TODAY, bytes, options);
  return read.ok ? null : read.failure;
};

it.each([
  ['from 1900', '', 0],
  ['from 1900, as LibreOffice says it', 'date1904="false"', 0],
  ['from 1904', 'date1904="1"', LATER],
  ['from 1904, as LibreOffice says it', 'showObjects="all" date1904="true"', LATER],
])(
  'a workbook that counts days %s has its dates, also those without a format',
  async (_, attributes, later) => {
    const read = await reading(book([], attributes, later));
    expect(read).toMatchObject({
      format: 'xlsx',
      sheet: { name: 'All', names: ['Empty', 'All'] },
      heading: { line: 3, above: 1 },
    });
    expect(read.rows).toMatchObject([
      { line: 4, row: berlin },
      {
        line: 5,
        row: {
          history: [
            { kind: 'new', on: '2014-01-31', seats: 25 },
            { kind: 'statement', on: '2014-01-31', expiresOn: '2027-01-31' },
          ],
        },
      },
    ]);
  },
);

it('a day in letters is that day in every time zone, and an error is a fault', async () => {
  const rows = [
    ['Product', 'Channel', 'Purchased'],
    ['jira-server', 'direct', { xml: '<c t="d"><v>2014-01-31T00:00:00</v></c>' }],
    ['confluence-server', 'direct', { xml: '<c t="e"><v>#N/A</v></c>' }],
  ];
  expect((await reading(writeWorkbook([{ name: 'A', rows }]))).rows).toMatchObject([
    { line: 2, row: { history: [{ on: '2014-01-31' }] } },
    { line: 3, fault: { code: 'impossible-date', path: 'Purchased' } },
  ]);
});

it('is read from the sheet that the admin names', async () => {
  const bytes = book([{ name: 'Old', rows: [['Product'], ['desktop']] }]);
  expect((await reading(bytes, { sheet: 'Old' })).rows).toMatchObject([{ row: { product: 'desktop' } }]);
  expect(await failureOf(bytes, { sheet: 'New' })).toBe('no-such-sheet');
});

it.each([
  ['2 GB', 2_000_000_000, 'workbook-too-large'],
  ['nothing', 0, 'not-a-workbook'],
  ['less than it holds', 100, 'not-a-workbook'],
])('a workbook that claims to hold %s is refused', async (_, claimed, failure) => {
  const bytes = book();
  const sheet = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet2.xml') - 46;
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(sheet + 24, claimed, true);
  expect(await failureOf(bytes)).toBe(failure);
});

// The last two would take all memory: the reader makes each row as long as the longest.
it.each(['<c r="A99999999"', '<c r="ZZZZ1"', '<c r="A\u{F5AFB}2"', '<c r="XFD1048576"'])(
  'a workbook with a cell at %s is refused',
  async (start) => {
    const bytes = writeWorkbook([{ name: 'A', rows: [['Product'], [{ xml: `${start}><v>1</v></c>` }]] }]);
    expect(await failureOf(bytes)).toBe('not-a-workbook');
  },
);

it.each([
  ['broken off', book().slice(0, 300), 'not-a-workbook'],
  ['of an old kind', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'old-workbook'],
  ['that is empty', writeWorkbook([{ name: 'A', rows: [] }]), 'empty'],
])('a workbook %s is refused', async (_, bytes, failure) => {
  expect(await failureOf(bytes)).toBe(failure);
});
