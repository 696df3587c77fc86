import type { BookedEvent } from '../../../src/contract/booking';
import { readCell, writeCell } from '../../../src/exchange/cell';
import { toCsv } from '../../../src/exchange/exporting/csv';
import { toExpiringCsv } from '../../../src/exchange/exporting/expiring-csv';
import { readHistory, writeHistory } from '../../../src/exchange/history-cell';
import { mockupsPolicy } from '../../../src/policy';
import { bought, migrated, renewed, serverLicense, stated, upgraded } from '../../builders';
import { entry } from '../../contract/entries';

const columns = (text: string) => {
  const [heading = '', row = ''] = text.split('\r\n');
  const cells = row.split(',');
  return Object.fromEntries(heading.split(',').map((name, index) => [name, cells[index]]));
};

it('says how each license stands on the day', () => {
  expect(columns(toCsv(mockupsPolicy, [entry()], '2015-01-01'))).toEqual({
    id: 'acme-1',
    name: 'Acme wiki',
    contact: 'Ann',
    product: 'jira-server',
    channel: 'direct',
    ownServers: '',
    subscription: '',
    asOf: '2015-01-01',
    channelNow: 'direct',
    state: 'covered',
    coveredThrough: '2015-01-30',
    daysLeft: '30',
    seats: '10',
    history: 'new 2014-01-31 seats 10',
    decision: '',
    decideBy: '',
    ownedBy: '',
    ownerAccount: '',
    costCentre: '',
    billing: '',
    notes: '',
    lastPrice: '',
    lastCurrency: '',
    lastOrderNumber: '',
  });
});

it.each([
  ['to lapse', { is: 'lapse' }, '2015-01-31', 'lapse', ''],
  ['to be renewed', { is: 'renew', by: '2015-02-02' }, '2015-01-31', 'renew', '2015-02-02'],
  ['to be renewed, and the day has come', { is: 'renew', by: '2015-02-01' }, '2015-01-31', '', ''],
  ['to lapse, before its end moved', { is: 'lapse' }, '2014-01-31', '', ''],
] as const)('tells what was decided and holds: %s', (_, intent, endsOn, decision, decideBy) => {
  const decided = entry({ decision: { intent, endsOn, decidedAt: '2015-01-01T00:00:00.000Z' } });
  expect(columns(toCsv(mockupsPolicy, [decided], '2015-02-01'))).toMatchObject({ decision, decideBy });
});

it.each([
  ['by name and account, where the name is known', new Map([['712020:ann', '=Ann']]), "'=Ann"],
  ['by account alone, where it is not', new Map<string, string>(), ''],
])('tells the owner %s', (_, names, ownedBy) => {
  const owned = entry({ owner: '712020:ann' });
  const owner = { ownedBy, ownerAccount: '712020:ann' };
  expect(columns(toCsv(mockupsPolicy, [owned], '2015-01-01', names))).toMatchObject(owner);
  expect(columns(toExpiringCsv(mockupsPolicy, [owned], '2015-01-01', 12, names))).toMatchObject(owner);
});

it('tells who pays, what was paid last and the last order, whichever purchase they are of', () => {
  const history = [
    { ...renewed('2016-01-01') },
    { ...renewed('2015-01-01'), price: { amount: '890.00', currency: 'USD' } },
    { ...bought('2014-01-31'), price: { amount: '700.00', currency: 'EUR' }, orderNumber: '-7' },
  ];
  const booked = entry({ license: { ...serverLicense({ history }), costCentre: '=IT' } });
  expect(columns(toCsv(mockupsPolicy, [booked], '2016-02-01'))).toMatchObject({
    costCentre: "'=IT",
    lastPrice: '890.00',
    lastCurrency: 'USD',
    lastOrderNumber: "'-7",
  });
});

it('counts days that are over below zero, as a number', () => {
  expect(columns(toCsv(mockupsPolicy, [entry()], '2015-02-01'))).toMatchObject({
    state: 'expired',
    daysLeft: '-1',
  });
});

it('leaves blank what a license has not', () => {
  const cloud = entry({ license: { product: 'jira-cloud', subscription: { state: 'active' } } });
  expect(columns(toCsv(mockupsPolicy, [cloud], '2015-01-01'))).toMatchObject({
    state: 'included',
    coveredThrough: '',
    daysLeft: '',
    seats: '',
    subscription: 'active',
    history: '',
  });
});

it.each([
  ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
  ['+49 30', "'+49 30"],
  ['-1', "'-1"],
  ['@home', "'@home"],
  ['\tx', "'\tx"],
  ["'quoted'", "''quoted'"],
  ["'=1", "''=1"],
  ['＝1', "'＝1"],
  ['a=b', 'a=b'],
  ['', ''],
])('%j stands in a cell as %j, and is read from it', (text, cell) => {
  expect(writeCell(text)).toBe(cell);
  expect(readCell(cell)).toBe(text);
});

it('reads a cell that nobody escaped as it stands', () => {
  expect(readCell("'t Hart")).toBe("'t Hart");
});

describe('a history in one cell', () => {
  const history = [
    bought('2014-01-31'),
    renewed('2015-01-30'),
    migrated('2015-02-01'),
    upgraded('2015-03-01'),
    stated('2015-04-01', '2016-04-01'),
  ];
  const cell =
    'new 2014-01-31 seats 10; renewal 2015-01-30; migration 2015-02-01; upgrade 2015-03-01 seats 25; statement 2015-04-01 expires 2016-04-01';

  it('is written event by event, and read again', () => {
    expect(writeHistory(history)).toBe(cell);
    expect(readHistory(cell)).toEqual(history);
  });

  it('has what was kept about each purchase, texts between quotation marks', () => {
    const booked: BookedEvent[] = [
      {
        ...bought('2014-01-31'),
        price: { amount: '890.00', currency: 'USD' },
        orderNumber: 'PO "12"; 4',
        costCentre: 'IT \\ 7',
      },
      { ...renewed('2015-01-30'), costCentre: 'IT' },
    ];
    const text =
      'new 2014-01-31 seats 10 price 890.00 USD order "PO \\"12\\"; 4" cost-centre "IT \\\\ 7"; renewal 2015-01-30 cost-centre "IT"';
    expect(writeHistory(booked)).toBe(text);
    expect(readHistory(text)).toEqual(booked);
  });

  it.each([
    [
      'a quotation mark that nobody closes',
      'renewal 2015-01-30 order "PO',
      ['renewal 2015-01-30 order', '"', 'PO'],
    ],
    ['an order without quotation marks', 'renewal 2015-01-30 order PO', ['renewal 2015-01-30 order PO']],
    ['a price without a currency', 'renewal 2015-01-30 price 890', ['renewal 2015-01-30 price 890']],
  ])('leaves %s for the schema to refuse', (_, text, kinds) => {
    expect(readHistory(text)).toEqual(kinds.map((kind) => ({ kind })));
  });

  it.each([
    ['a word too many', 'new 2014-01-31 free'],
    ['seats that are none', 'new 2014-01-31 seats ten'],
  ])('leaves %s for the schema to refuse', (_, text) => {
    expect(readHistory(text)).toEqual([{ kind: text }]);
  });
});
