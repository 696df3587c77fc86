import type { BudgetLicense, BudgetRow } from '../../src/budget/row';
import { rowAmount } from '../../src/budget/totals';
import type { BookedEvent } from '../../src/contract/booking';
import type { Intent } from '../../src/contract/intent';
import { bought, renewed, stated, upgraded } from '../builders';
import { decided, ofProduct, paid, registered } from './booked';
import { find } from './find';

/** What a row comes to, in one line. */
const told = (row: BudgetRow | undefined) =>
  row && {
    on: row.dues[0]?.on ?? 'any day',
    way: row.chosen && `${row.chosen.purchases} ${row.chosen.kind}`,
    amount: rowAmount(row)?.amount ?? null,
  };
const rowOf = (...given: Parameters<typeof find>) => told(find(...given).rows[0]);

const renew = (by: string): Intent => ({ is: 'renew', by });
const replace = (by: string): Intent => ({ is: 'replace', by });

/** Bought on 12 March 2025, renewed for 890: covered through 11 March 2027. */
const PARIS = registered([paid(bought('2025-03-12'), '1200.00'), paid(renewed('2026-02-01'), '890.00')]);
/** Lapsed for more than five years: maintenance ended on 2 May 2021. */
const ARCHIVE = registered([paid(bought('2019-05-02'), '1200.00'), paid(renewed('2020-05-02'), '500')]);
const lapsedSince = (fresh: string | null, renewal: string | null) => {
  const priced = (event: BookedEvent, amount: string | null) =>
    amount === null ? event : paid(event, amount);
  return registered([priced(bought('2021-01-10'), fresh), priced(renewed('2021-12-01'), renewal)]);
};

describe('a license that is covered', () => {
  it.each([
    [
      'falls due on its first day without cover, for the price of its last renewal',
      2027,
      1,
      { on: '2027-03-12', way: '1 renewal', amount: '890.00' },
    ],
    [
      'is in the fiscal year that has this day',
      2026,
      4,
      { on: '2027-03-12', way: '1 renewal', amount: '890.00' },
    ],
    ['is not in the fiscal year that begins after it', 2027, 4, undefined],
    ['is not in the year before', 2026, 1, undefined],
    ['is not in the year after', 2028, 1, undefined],
  ])('%s', (_, year, firstMonth, expected) => {
    expect(rowOf(PARIS, year, firstMonth)).toEqual(expected);
  });

  it.each([
    ['the day before the year', '2026-12-31', 'earlier'],
    ['the first day of the year', '2027-01-01', 'row'],
    ['the last day of the year', '2027-12-31', 'row'],
    ['the day after the year', '2028-01-01', 'later'],
  ])('that ends on %s', (_, day, where) => {
    const { rows, leftOut } = find(registered([stated('2026-06-01', day)]));
    const { earlier, later } = leftOut;
    expect({ row: rows.length, earlier, later }).toEqual({ row: 0, earlier: 0, later: 0, [where]: 1 });
  });

  it('has no price where only its purchase has one: a renewal was never paid', () => {
    expect(rowOf(registered([paid(bought('2026-03-12'), '1200.00')]))).toEqual({
      on: '2027-03-12',
      way: '1 renewal',
      amount: null,
    });
  });

  it('costs what was paid for the period that a statement tells of', () => {
    expect(rowOf(registered([paid(stated('2026-06-01', '2027-05-31'), '12000')]))).toMatchObject({
      on: '2027-05-31',
      amount: '12000.00',
    });
  });

  it('names the price: what was bought, when, and for how many', () => {
    const history = [
      bought('2024-03-12', 10),
      paid(renewed('2025-02-01'), '890.00'),
      upgraded('2026-03-12', 25),
    ];
    expect(find(registered(history)).rows[0]?.price).toEqual({
      price: { amount: '890.00', currency: 'EUR' },
      paidOn: '2025-02-01',
      kind: 'renewal',
      seats: 10,
      costCentre: null,
    });
  });

  it('costs what the last renewal did, and not an earlier one', () => {
    const history = [
      bought('2024-03-12'),
      paid(renewed('2026-02-01'), '900'),
      paid(renewed('2025-02-01'), '800'),
    ];
    expect(rowOf(registered(history))?.amount).toBe('900.00');
  });

  it('is paid by the cost centre of the purchase that its price is of, else by that of the license', () => {
    const history = [bought('2025-03-12'), { ...paid(renewed('2026-02-01'), '890'), costCentre: 'CC-7' }];
    const of = (entry: BudgetLicense) => find(entry).rows[0]?.costCentre;
    expect(of(registered(history, { costCentre: 'CC-1' }))).toBe('CC-7');
    expect(of(registered([bought('2026-03-12')], { costCentre: 'CC-1' }))).toBe('CC-1');
    expect(of(registered([bought('2026-03-12')]))).toBeNull();
  });
});

describe('a license whose maintenance has ended', () => {
  it.each([
    ['falls due on any day of next year', 2027, { on: 'any day', way: '1 new', amount: '1200.00' }],
    ['and of this one', 2026, { on: 'any day', way: '1 new', amount: '1200.00' }],
    [
      'in a year that is over, on the day on which it ended',
      2021,
      { on: '2021-05-02', way: '1 new', amount: '1200.00' },
    ],
    ['and in no other year that is over', 2022, undefined],
  ])('%s', (_, year, expected) => {
    expect(rowOf(ARCHIVE, year)).toEqual(expected);
  });

  it('that lapsed for five years takes one new license or one upgrade, and six renewals would do it too', () => {
    const row = find(ARCHIVE).rows[0];
    expect(row?.ways.map(({ kind, purchases }) => [kind, purchases])).toEqual([
      ['new', 1],
      ['upgrade', 1],
      ['renewal', 6],
    ]);
    expect(row?.ways.map(({ clauses }) => clauses)).toEqual([
      ['M5', 'M6'],
      ['M5', 'M7'],
      ['M5', 'M8', 'D3'],
    ]);
  });

  it.each([
    [
      'renewals that cost less than a new license come first',
      ['1000', '100'],
      '4 renewal',
      '400.00',
      'price',
    ],
    [
      'a new license that costs less than renewals comes first',
      ['399.99', '100'],
      '1 new',
      '399.99',
      'price',
    ],
    ['of equal prices, fewer purchases come first', ['400', '100'], '1 new', '400.00', 'purchases'],
    ['without a price of the one, fewer purchases come first', [null, '100'], '1 new', null, 'purchases'],
    [
      'without a price of the other, fewer purchases come first',
      ['1000', null],
      '1 new',
      '1000.00',
      'purchases',
    ],
  ] as const)('%s', (_, prices, way, amount, by) => {
    const [fresh, renewal] = prices;
    const entry = lapsedSince(fresh, renewal);
    expect(rowOf(entry)).toEqual({ on: 'any day', way, amount });
    expect(find(entry).rows[0]?.cheapestBy).toBe(by);
  });

  it('never compares two currencies', () => {
    const history = [paid(bought('2021-01-10'), '9000', 'JPY'), paid(renewed('2021-12-01'), '100', 'EUR')];
    expect(find(registered(history)).rows[0]?.cheapestBy).toBe('purchases');
  });

  it('one renewal comes before one new license where no price decides: it keeps the license', () => {
    const history = [bought('2025-06-01')];
    expect(find(registered(history), 2026).rows[0]).toMatchObject({
      cheapestBy: 'keeps-license',
      chosen: { kind: 'renewal', purchases: 1 },
    });
  });

  it.each([
    ['this year', 2026, '2025-11-30', 2],
    ['this year', 2026, '2025-12-01', 1],
    ['next year', 2027, '2026-01-01', 2],
    ['next year', 2027, '2026-01-02', 1],
  ])(
    'is bought when the year begins, at the earliest today: %s (%i), what ended on %s',
    (_, year, day, times) => {
      const { rows } = find(registered([stated('2025-01-01', day)]), year);
      expect(rows[0]?.ways.find(({ kind }) => kind === 'renewal')?.purchases).toBe(times);
    },
  );
});

describe('what was decided', () => {
  it.each([
    [
      'to renew what has ended: on the day up to which',
      ARCHIVE,
      renew('2027-02-15'),
      { on: '2027-02-15', way: '6 renewal', amount: '3000.00' },
    ],
    [
      'to replace what has ended',
      ARCHIVE,
      replace('2027-02-15'),
      { on: '2027-02-15', way: '1 new', amount: '1200.00' },
    ],
    [
      'to replace what is covered: when it ends',
      PARIS,
      replace('2027-01-15'),
      { on: '2027-03-12', way: '1 new', amount: '1200.00' },
    ],
    ['by a day of this year: nothing falls due next year', ARCHIVE, renew('2026-12-15'), undefined],
    ['to let it lapse: nothing falls due', PARIS, { is: 'lapse' } as const, undefined],
    ['to let lapse what has ended', ARCHIVE, { is: 'lapse' } as const, undefined],
  ])('%s', (_, entry, intent, expected) => {
    expect(rowOf(decided(entry, intent))).toEqual(expected);
  });

  it.each([
    ['the day before its day it holds', '2027-02-14', true],
    ['on its day somebody has to decide again', '2027-02-15', false],
  ])('%s', (_, today, isDecided) => {
    const [row] = find(decided(ARCHIVE, renew('2027-02-15')), 2027, 1, today).rows;
    expect(row?.intent !== null).toBe(isDecided);
  });

  it('does not hold for another end', () => {
    const entry = decided(registered([bought('2025-03-12')]), renew('2027-02-15'));
    expect(find({ ...PARIS, decision: entry.decision! }).rows[0]?.intent).toBeNull();
  });
});

it.each([
  ['a license whose purchases nobody knows', registered([]), 'end-not-known'],
  ['a license that contradicts the terms', registered([renewed('2026-01-01')]), 'contradicts-terms'],
])('of %s nobody can tell', (_, entry, by) => {
  const found = find(entry);
  expect(found.rows).toEqual([]);
  expect(found.notKnown).toMatchObject([{ id: 'a', by }]);
});

it('a product without maintenance costs nothing', () => {
  expect(find(ofProduct('desktop', { history: [bought('2020-01-01')] })).leftOut.free).toBe(1);
});
