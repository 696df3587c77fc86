import fc from 'fast-check';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { findDue } from '../../../src/budget/find-due';
import { spanOf } from '../../../src/budget/span';
import { budgetParts, budgetTotals } from '../../../src/budget/totals';
import {
  BUDGET_COLUMNS,
  budgetTable,
  type BudgetWords,
  sumsTable,
} from '../../../src/exchange/exporting/budget-table';
import { fileCsv } from '../../../src/exchange/exporting/file-csv';
import { fileWorkbook } from '../../../src/exchange/exporting/file-workbook';
import { mockupsPolicy } from '../../../src/policy';
import { AFTER_ALL, anyRegister } from '../../budget/any-register';
import { decided, ofProduct, paid, registered } from '../../budget/booked';
import { bought, renewed } from '../../builders';

const TODAY = '2026-11-30';
const SPAN = spanOf({ year: 2027, firstMonth: 1 });
const words: BudgetWords = {
  rows: 'Budget',
  sums: 'Sums',
  column: (column) => column,
  product: (id) => id,
  owner: (accountId) => `name of ${accountId}`,
  decided: (is) => is,
  way: ({ kind, purchases }) => `${purchases} ${kind}`,
  subscription: 'subscription',
  renewsItself: 'renews itself',
  price: (kind) => kind,
  part: (startsOn) => startsOn ?? 'any day',
};

const paris = {
  ...registered(
    [bought('2025-03-12'), paid(renewed('2026-02-01'), '890.00')],
    { costCentre: '=IT' },
    'paris',
  ),
  owner: 'anna',
};
const archive = decided(registered([paid(bought('2019-05-02'), '1200')], {}, 'archive'), {
  is: 'replace',
  by: '2027-02-15',
});
const projects = ofProduct(
  'mybalsamiq',
  {
    history: [paid(bought('2026-10-31'), '49.00', 'USD')],
    subscription: { state: 'active' },
    billing: 'monthly',
  },
  'projects',
);
const found = findDue(
  mockupsPolicy,
  [paris, archive, projects, registered([bought('2022-01-01')], {}, 'old')],
  SPAN,
  TODAY,
  {
    name: 'This site',
    product: 'jira-cloud',
    state: 'active',
    billing: 'monthly',
    endsOn: '2027-12-01',
    price: { amount: '55.50', currency: 'EUR', per: 'monthly' },
  },
);
const table = budgetTable(found.rows, words);

const lines = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('as CSV', () => {
  const all = lines(fileCsv(table));
  const of = (id: string) => all.filter((line) => line['id'] === id);

  it('has a line for each day on which money falls due, with all that stands behind it', () => {
    expect(of('paris')).toEqual([
      {
        day: '2027-03-12',
        license: 'License paris',
        id: 'paris',
        product: 'jira-server',
        owner: 'name of anna',
        // No spreadsheet takes it for a formula.
        costCentre: "'=IT",
        amount: '890.00',
        currency: 'EUR',
        decided: '',
        decideBy: '',
        way: '1 renewal',
        purchases: '1',
        coveredThrough: '2028-03-11',
        endedOn: '',
        priceOf: 'renewal',
        pricePaidOn: '2026-02-01',
        otherWays: '1 upgrade; 1 new',
        clauses: 'M5, M8, D3, M7, M6',
      },
    ]);
    expect(of('archive')).toMatchObject([
      {
        day: '2027-02-15',
        amount: '1200.00',
        decided: 'replace',
        decideBy: '2027-02-15',
        way: '1 new',
        endedOn: '2020-05-02',
      },
    ]);
    expect(of('projects').map(({ day, amount }) => [day, amount])).toHaveLength(12);
  });

  it('leaves the day and the amount empty where there are none: no price is no zero', () => {
    expect(of('old')).toMatchObject([{ day: '', amount: '', currency: '', endedOn: '2023-01-01' }]);
  });
});

it('this site’s own subscription has a line of its own, which names no license of the register', () => {
  expect(lines(fileCsv(table)).filter(({ id }) => id === '')).toEqual([
    {
      day: '2027-12-01',
      license: 'This site',
      id: '',
      product: 'jira-cloud',
      owner: '',
      costCentre: '',
      amount: '55.50',
      currency: 'EUR',
      decided: 'renews itself',
      decideBy: '',
      way: 'subscription',
      purchases: '',
      coveredThrough: '',
      endedOn: '',
      priceOf: 'entered',
      pricePaidOn: '',
      otherWays: '',
      clauses: '',
    },
  ]);
});

it('as XLSX: days are days, amounts are numbers, and a text stays a text', async () => {
  const parts = budgetParts(SPAN, found.rows, 'month');
  const file = await fileWorkbook([table, sumsTable(parts, words)]);
  const sheets = await readWorkbook(Buffer.from(await file.arrayBuffer()));
  const sheet = sheets.find(({ sheet: name }) => name === 'Budget')!.data;
  const [headings, ...rows] = sheet;
  expect(headings).toEqual([...BUDGET_COLUMNS]);
  const line = rows.find((row) => row[2] === 'paris')!;
  const cell = (column: (typeof BUDGET_COLUMNS)[number]) => line[BUDGET_COLUMNS.indexOf(column)];
  expect(cell('day')).toEqual(new Date('2027-03-12T00:00:00Z'));
  expect(cell('amount')).toBe(890);
  expect(cell('costCentre')).toBe('=IT');
  const sums = sheets.find(({ sheet: name }) => name === 'Sums')!.data;
  expect(sums).toContainEqual(['2027-03-01', 'EUR', 890, 0, 890, 0]);
  expect(sums).toContainEqual(['2027-02-01', 'EUR', 1200, 1200, 0, 0]);
});

it('the amounts of a file add up to the totals of the budget', () => {
  fc.assert(
    fc.property(anyRegister, (register) => {
      const span = spanOf({ year: 2044, firstMonth: 1 });
      const { rows } = findDue(mockupsPolicy, register, span, AFTER_ALL);
      const sums: Record<string, number> = {};
      for (const { amount, currency } of lines(fileCsv(budgetTable(rows, words))))
        if (amount) sums[currency!] = (sums[currency!] ?? 0) + Math.round(Number(amount) * 100);
      const expected = budgetTotals(rows).due.map((money) => [
        money.currency,
        Math.round(Number(money.amount) * 100),
      ]);
      expect(sums).toEqual(Object.fromEntries(expected));
    }),
  );
});
