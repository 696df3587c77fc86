import { readPrice } from '../../../src/exchange/reading/price-text';
import type { ReadingOptions } from '../../../src/exchange/reading/reading';
import { reading, rowsIn } from './strangers';

it.each([
  ['890', '890', null],
  ['1.234,50 €', '1234.50', 'EUR'],
  ['€ 1.234,50', '1234.50', 'EUR'],
  ['USD 890', '890', 'USD'],
  ['890 usd', '890', 'USD'],
  ['$1,200.00', '1200.00', null],
  ['US$ 1,200.00', '1200.00', 'USD'],
  ['CHF 1’200.50', '1200.50', 'CHF'],
  ['Fr. 890.-', '890', 'CHF'],
  ['1 234,50 €', '1234.50', 'EUR'],
  ['890 Euro', '890', 'EUR'],
  ['¥12,000.00', '12000.00', null],
])('%j is %s in %s', (text, amount, currency) => {
  expect(readPrice(text, null)).toEqual({ is: 'price', amount, currency });
});

it.each(['auf Anfrage', '-890', '(890)', '890 apples', '12 x 890', '1.2.3'])('%j is no price', (text) => {
  expect(readPrice(text, null)).toEqual({ is: 'none' });
});

const table = (heading: string, ...cells: string[]) =>
  `product;channel;name;purchased;${heading}\n${cells.map((cell, index) => `jira-server;direct;n${index};2014-01-31;${cell}\n`).join('')}`;
const price = (amount: string, currency = 'EUR') => ({ history: [{ price: { amount, currency } }] });
const EUR: ReadingOptions = { currency: 'EUR' };

describe('what stands before the decimals', () => {
  it('is asked where an amount can be two, and nothing in the column tells', async () => {
    const text = table('price', '1.234', '890');
    expect((await reading(text, EUR)).questions).toEqual([
      {
        about: 'decimal-mark',
        column: 'price',
        heading: 'price',
        example: { line: 2, text: '1.234' },
        isAnswered: false,
      },
      {
        about: 'currency',
        column: 'price',
        heading: 'price',
        example: { line: 2, text: '1.234' },
        isAnswered: true,
      },
    ]);
    expect(await rowsIn(text, EUR)).toMatchObject([
      [2, 'ambiguous-amount', 'price'],
      [3, price('890')],
    ]);
    expect(await rowsIn(text, { ...EUR, decimalMark: ',' })).toMatchObject([
      [2, price('1234')],
      [3, price('890')],
    ]);
    expect(await rowsIn(text, { ...EUR, decimalMark: '.' })).toMatchObject([[2, price('1.234')], {}]);
  });

  it.each([
    ['decimals with a comma', '12,50', '1234'],
    ['decimals with a point', '12.50', '1.234'],
    ['thousands with points', '1.234.567', '1234'],
    ['thousands with commas', '1,234,567', '1.234'],
  ])('is told by another row: %s', async (_, other, amount) => {
    const text = table('price', '1.234', other);
    expect((await reading(text, EUR)).questions.map(({ about }) => about)).toEqual(['currency']);
    expect(await rowsIn(text, EUR)).toMatchObject([[2, price(amount)], {}]);
  });

  it('is asked where rows contradict each other', async () => {
    const { questions } = await reading(table('price', '1.234', '12,50', '12.50'), EUR);
    expect(questions.map(({ about }) => about)).toContain('decimal-mark');
  });
});

describe('the currency', () => {
  it('is asked once for all that name none, and a sign of several currencies names none', async () => {
    const text = table('price', '890 €', '$890', '890');
    expect((await reading(text)).questions).toMatchObject([
      { about: 'currency', example: { line: 3, text: '$890' }, isAnswered: false },
    ]);
    expect(await rowsIn(text)).toMatchObject([
      [2, price('890')],
      [3, 'currency-not-a-code', 'price'],
      [4, 'currency-not-a-code', 'price'],
    ]);
    expect(await rowsIn(text, { currency: 'USD' })).toMatchObject([
      [2, price('890')],
      [3, price('890', 'USD')],
      [4, price('890', 'USD')],
    ]);
  });

  it('stands in a column of its own, which may not contradict the price', async () => {
    expect(
      await rowsIn(table('price;currency', '890;GBP', '890 €;EUR', '890 €;USD', '890;pounds')),
    ).toMatchObject([
      [2, price('890', 'GBP')],
      [3, price('890')],
      [4, 'contradicts', 'currency'],
      [5, 'currency-not-a-code', 'currency'],
    ]);
  });
});

it('order number, cost centre and notes are kept, under the names that tables have for them', async () => {
  const text =
    'Produkt;Bezug;Gekauft am;Nettopreis;Rechnungsnummer;Kostenstelle;Bemerkung;Notiz;Lfd. Nr.;Abteilung\n' +
    'jira-server;direkt;31.01.2014;890,00 €;R-1;IT 4;Alt;Frag Ann;1;Einkauf\n';
  const { rows, columns } = await reading(text);
  expect(rows).toMatchObject([
    {
      row: {
        costCentre: 'IT 4',
        notes: 'Alt\nFrag Ann',
        history: [{ kind: 'new', price: { amount: '890.00', currency: 'EUR' }, orderNumber: 'R-1' }],
      },
    },
  ]);
  // A running number and a department are no cost centre: they are named as not read.
  expect(columns.slice(-2).map(({ field, source }) => [field, source])).toEqual([
    [null, 'unknown'],
    [null, 'unknown'],
  ]);
});

it.each([
  ['no amount', 'product,channel,purchased,price\njira-server,direct,2014-01-31,free\n', ['price-unread']],
  ['a dash', 'product,channel,purchased,price\njira-server,direct,2014-01-31,–\n', []],
  ['no purchase to go with it', 'product,price\ndesktop,USD 89\n', ['price-without-date']],
  [
    'several purchases',
    'product,channel,purchased,renewed,price\njira-server,direct,2014-01-31,2015-01-31,USD 89\n',
    ['price-on-latest'],
  ],
  ['a stated end alone', 'product,channel,expires,price\njira-server,direct,2014-01-31,USD 89\n', []],
])('a price is kept where it belongs, or it is told why not: %s', async (_, text, notes) => {
  expect((await reading(text)).rows).toMatchObject([{ row: {}, notes }]);
});

it('of several purchases the latest has the price', async () => {
  const text = 'product,channel,purchased,renewed,price\njira-server,direct,2014-01-31,2015-01-31,USD 89\n';
  expect((await reading(text)).rows).toMatchObject([
    { row: { history: [{ kind: 'new' }, { kind: 'renewal', price: { amount: '89', currency: 'USD' } }] } },
  ]);
});
